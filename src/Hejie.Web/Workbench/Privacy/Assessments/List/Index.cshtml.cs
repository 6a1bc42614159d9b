using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Privacy;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Privacy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace Hejie.Web.Workbench.Privacy.Assessments.List;

/// <summary>The register of impact assessments, and which uses have none that holds (D-12).</summary>
public sealed class IndexModel(PrivacyRegisters registers) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(50)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DataUse? Use { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Holding { get; set; }

    /// <summary>Where the page before ended, in ticks of the writing.</summary>
    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    public DateOnly Today { get; private set; }

    public IReadOnlyList<DataUse> Missing { get; private set; } = [];

    public IReadOnlyList<ImpactAssessment> Rows { get; private set; } = [];

    public string? First => After is null ? null : Request.FirstPage();

    public string? Next { get; private set; }

    public AssessmentFilter Filter => new(Words, Use, Holding);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Today = registers.MomentOf(User.Actor()).Today;
        Missing = await registers.MissingAsync(User.Actor(), stop);
        DateTime? before = After is { } ticks && ticks > 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;
        var rows = await registers.AssessmentsAsync(Filter, User.Actor(), before, PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", $"{Rows[^1].WrittenAt.Ticks}")) : null;
    }
}
