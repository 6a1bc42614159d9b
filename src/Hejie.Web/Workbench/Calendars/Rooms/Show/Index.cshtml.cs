using Hejie.Domain;
using Hejie.Domain.Calendars;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Calendars.Rooms.Show;

/// <summary>One room: what stands there, when it is closed, and what its clerk does with it.</summary>
public sealed class IndexModel(RoomBoard board, RefusalTexts refusals) : RoomPage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Closure { get; set; }

    public MeetingRoom Room { get; private set; } = null!;

    public IReadOnlyList<RoomSession> Sessions { get; private set; } = [];

    public IReadOnlyList<Unavailability> Closures { get; private set; } = [];

    /// <summary>The form that could not be kept, shown open.</summary>
    public string? Typing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (RoomName, RoomPlace, Seats, IsStepFree) = (Room.Name, Room.Place, Room.Seats, Room.IsStepFree);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } room)
        {
            return false;
        }
        (Room, Closures) = (room, await board.ClosuresAsync(room, stop));
        Sessions = await board.SessionsAsync(room, Closures, stop);
        return true;
    }

    public Task<IActionResult> OnPostChangeAsync(CancellationToken stop) => ActAsync("Change", () => board.ChangeAsync(Room, SeenVersion, Typed, Actor, stop), stop);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop) => ActAsync("Withdraw", () => board.WithdrawAsync(Id, SeenVersion, Actor, stop), stop);

    public Task<IActionResult> OnPostBringBackAsync(CancellationToken stop) => ActAsync("BringBack", () => board.BringBackAsync(Room, SeenVersion, Actor, stop), stop);

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken stop)
    {
        var slot = ReadSlot();
        return await ActAsync("Close", () => board.CloseAsync(Id, slot!.Value, Kind!.Value, Note, OnceKey, Actor, stop), stop);
    }

    public async Task<IActionResult> OnPostOpenAgainAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        var (found, refusal) = await board.OpenAgainAsync(Closure, Actor, stop);
        return found ? End(refusal, $"/rooms/{Id}") : NotFound();
    }

    private async Task<IActionResult> ActAsync(string form, Func<Task<Refusal?>> act, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Typing = form;
        if (form != "Change")
        {
            (RoomName, RoomPlace, Seats, IsStepFree) = (Room.Name, Room.Place, Room.Seats, Room.IsStepFree);
        }
        return ModelState.IsValid ? End(await act(), $"/rooms/{Id}") : Again(StatusCodes.Status400BadRequest);
    }
}
