using Hejie.Domain.Agreements;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Files;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Workbench.Confirmations;

/// <summary>What courts said to the agreements of the cases one may read, by answer and by ground: a refused one is a lesson.</summary>
public sealed class IndexModel(ConfirmationList list) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public ConfirmationState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public ConfirmationGround? Ground { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public IReadOnlyList<ConfirmationRow> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Address();

    public string CsvAddress => QueryHelpers.AddQueryString(Address(), "format", "csv");

    public ConfirmationFilter Filter => new(State, Ground, From, To);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Format == "csv")
        {
            return CsvFile.Download("confirmations", Lines(await list.ReadAsync(User.Actor(), Filter, null, int.MaxValue, stop)));
        }
        var rows = await list.ReadAsync(User.Actor(), Filter, After, PageSize + 1, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? QueryHelpers.AddQueryString(Address(), "after", Rows[^1].Key) : null;
        return Page();
    }

    private static IEnumerable<IEnumerable<string>> Lines(IEnumerable<ConfirmationRow> rows) => rows
        .Select(row => new[]
        {
            row.Number.Text, Labels.Of(row.Type), row.Committee, Labels.Of(row.State), row.Court ?? "", Spoken.DayOrNone(row.AppliedOn), row.CaseMark ?? "",
            Spoken.DayOrNone(row.EndedOn), Labels.Of(row.Ground),
        })
        .Prepend(Labels.Get("Confirmations.Columns").Split('、'));

    private string Address() => QueryHelpers.AddQueryString("/confirmations", new Dictionary<string, string?>
    {
        ["state"] = State?.ToString(),
        ["ground"] = Ground?.ToString(),
        ["from"] = From?.ToString("O"),
        ["to"] = To?.ToString("O"),
    }.Where(pair => pair.Value is not null));
}
