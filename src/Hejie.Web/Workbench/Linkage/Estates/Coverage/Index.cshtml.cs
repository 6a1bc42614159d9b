using System.Globalization;
using Hejie.Domain.Places;
using Hejie.Domain.Statistics;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Files;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Estates.Coverage;

/// <summary>How many estates have a mediation organisation, street by street, and the names of those that have none (S-19).</summary>
public sealed class IndexModel(EstateCoverage coverage, EstateBoard board, Moments moments) : PageModel
{
    private const int MostMissing = 200;
    private static readonly EstateFilter Without = new(Organized: false);

    /// <summary>"csv" for the file instead of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Shared.Linkage.Coverage Coverage { get; private set; } = null!;

    public IReadOnlyList<EstateRow> Missing { get; private set; } = [];

    public DateTime Now => moments.Now;

    /// <summary>How many of the missing are not named here.</summary>
    public long MissingMore => Coverage.Sum.Together.Whole - Coverage.Sum.Together.Part - Missing.Count;

    public static string MissingAddress => Without.Address;

    /// <summary>Both together, then each kind.</summary>
    public static IReadOnlyList<EstateKind?> Kinds { get; } = [null, EstateKind.Residential, EstateKind.BusinessTower];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        Coverage = await coverage.ReadAsync(Labels.Get("Estate.Sum"), actor, stop);
        if (Format == "csv")
        {
            return CsvFile.Download("estates-coverage", Lines());
        }
        Missing = [.. (await board.ListAsync(Without, actor, null, MostMissing, stop)).Take(MostMissing)];
        return Page();
    }

    private IEnumerable<IEnumerable<string>> Lines() => Coverage.Rows.Append(Coverage.Sum)
        .Select(row => Kinds.Select(kind => row.Of(kind)).SelectMany(Cells).Prepend(row.Name))
        .Prepend(Labels.Get("Estate.CoverageColumns").Split('、'));

    private static IEnumerable<string> Cells(Share share) =>
    [
        share.Part.ToString(CultureInfo.InvariantCulture), (share.Whole - share.Part).ToString(CultureInfo.InvariantCulture), share.Whole.ToString(CultureInfo.InvariantCulture),
    ];
}
