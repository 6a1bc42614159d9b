using Hejie.Web.Shared;
using Hejie.Web.Shared.Destruction;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Destruction.New;

public sealed class IndexModel(DestructionBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty]
    public DateOnly? DueBy { get; set; }

    /// <summary>Files that are past their period today and on no list.</summary>
    public int Due { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        DueBy = board.TodayFor(Actor).AddDays(-1);
        await CountAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Need(nameof(DueBy), DueBy);
        if (!ModelState.IsValid)
        {
            await CountAsync(stop);
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.DrawAsync(DueBy!.Value, Actor, stop);
        if (refusal is not null)
        {
            await CountAsync(stop);
        }
        return End(refusal, $"/destruction/{made?.Id.Value}");
    }

    private async Task CountAsync(CancellationToken stop) => Due = await board.DueAsync(board.TodayFor(Actor).AddDays(-1), Actor, stop);
}
