using Hejie.Web.Shared.Calendars;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Calendars.Rooms.New;

public sealed class IndexModel(RoomBoard board, RefusalTexts refusals) : RoomPage(refusals)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.EnterAsync(Typed, OnceKey, Actor, stop);
        return End(refusal, $"/rooms/{made?.Id.Value}");
    }
}
