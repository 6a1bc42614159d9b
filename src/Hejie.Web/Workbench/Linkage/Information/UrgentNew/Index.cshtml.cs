using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Information.UrgentNew;

/// <summary>A committee or a street tells the level above of a sudden event, at once.</summary>
public sealed class IndexModel(InformationBoard board, TimeProvider clock, RefusalTexts refusals) : EventPage(refusals)
{
    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    public void OnGet()
    {
        var now = ChinaTime.ClockOf(clock.GetUtcNow().UtcDateTime);
        (Day, Time) = (DateOnly.FromDateTime(now), new TimeOnly(now.Hour, now.Minute));
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => KeepAsync(submits: true, stop);

    public Task<IActionResult> OnPostKeepAsync(CancellationToken stop) => KeepAsync(submits: false, stop);

    private async Task<IActionResult> KeepAsync(bool submits, CancellationToken stop)
    {
        if (ReadEvent() is not { } happened)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        if (await board.BodyOfAsync(Actor, stop) is not { } body)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        var (made, refusal) = await board.BeginUrgentAsync(body, happened, submits, OnceKey, Actor, stop);
        return End(refusal, $"/linkage/information/{made?.Id.Value}");
    }
}
