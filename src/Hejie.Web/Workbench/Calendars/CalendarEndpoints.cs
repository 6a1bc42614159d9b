using System.Security.Claims;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Calendars;

namespace Hejie.Web.Workbench.Calendars;

/// <summary>One's own sessions as a file.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendarFiles(this IEndpointRouteBuilder app) => app.MapGet("/calendar/own.ics", OwnAsync);

    internal static async Task<IResult> OwnAsync(CalendarBoard board, ClaimsPrincipal user, TimeProvider clock, CancellationToken stop) =>
        await board.OwnAsync(user.Actor(), stop) is { } sessions
            ? Results.File(CalendarFile.Of(sessions, clock.GetUtcNow().UtcDateTime), CalendarFile.Type, "hejie.ics")
            : Results.NotFound();
}
