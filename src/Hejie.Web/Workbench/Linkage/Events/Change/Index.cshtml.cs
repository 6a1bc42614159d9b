using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Events.Change;

/// <summary>One work event, put right by the bureau.</summary>
public sealed class IndexModel(WorkEventBoard board, RefusalTexts refusals) : WorkEventPage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    public WorkEvent Event { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Fill(Event);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, stop) is not { } known)
        {
            return false;
        }
        Event = known;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return ReadDetails() is { } details ? End(await board.ChangeAsync(Event, SeenVersion, details, Actor, stop), "/linkage/events") : Again(StatusCodes.Status400BadRequest);
    }
}
