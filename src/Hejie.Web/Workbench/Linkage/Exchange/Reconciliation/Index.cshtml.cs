using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Exchange.Reconciliation;

/// <summary>One comparison: which letters one side lacks, and about which the sides differ.</summary>
public sealed class IndexModel(ExchangeBoard board, RefusalTexts refusals) : ExchangePage(board, refusals)
{
    private const int PageSize = 100;

    [FromRoute]
    public Guid Reconciliation { get; set; }

    /// <summary>Number of the last letter of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public ExchangeReconciliation Found { get; private set; } = null!;

    public IReadOnlyList<ExchangeDifference> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Shared.ListAddress.FirstPage(Request);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await EnterAsync(stop) || await Board.ReconciliationAsync(Body, Reconciliation, stop) is not { } found)
        {
            return NotFound();
        }
        Found = found;
        var rows = found.Differences.Where(one => After is null || string.CompareOrdinal(one.LetterNumber, After) > 0).Take(PageSize + 1).ToList();
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Shared.ListAddress.ListWith(Request, ("after", Rows[^1].LetterNumber)) : null;
        return Page();
    }

    /// <summary>How one side has a letter: where it stands, and which version.</summary>
    public static string Said(HeldLetter? letter) => letter is null ? "—"
        : string.Join("，", new[] { letter.State is { } state ? Labels.Of(state) : null, letter.Version is { } version ? $"第 {version} 版" : null, letter.Digest is { Length: > 0 } digest ? $"校验码 {digest[..Math.Min(12, digest.Length)]}" : null }.OfType<string>());
}
