using System.Globalization;
using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Notices;
using Hejie.Web.Workbench.Notices;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Notices;

/// <summary>The list of notices to be sent, worked off by another system.</summary>
internal static class NoticeEndpoints
{
    private const int MostRows = 200;

    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("/notices").WithTags("notices");
        notices.MapGet("", ListAsync).Produces<NoticePage>().WithName("listNotices");
        notices.MapPost("/{id:guid}/work", WorkOffAsync).Produces<NoticeView>().ProducesRefusals().WithName("workNoticeOff");
        notices.MapDelete("/{id:guid}/work", UndoAsync).Produces<NoticeView>().ProducesRefusals().WithName("undoNoticeWork");
    }

    private static async Task<IResult> ListAsync(
        HejieDb db, NoticeBoard board, TimeProvider clock, ClaimsPrincipal user, [AsParameters] NoticeQuery asked, CancellationToken stop)
    {
        var actor = user.Actor();
        var size = Math.Clamp(asked.Limit ?? 50, 1, MostRows);
        var filter = new NoticeFilter(asked.State, asked.Occasion, asked.Overdue ?? false, asked.Words);
        var found = filter.Narrow(board.ToSend(filter.Cases(db.Set<MediationCase>(), actor)), ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime));
        var rows = await board.RowsAsync(NoticeFilter.Behind(found, asked.AfterDay, asked.After).Take(size + 1), stop);
        var last = rows.Count > size ? rows[size - 1].Notice : null;
        var seesNames = Permissions.Allows(actor, Permission.SeeNames);
        return Results.Ok(new NoticePage([.. rows.Take(size).Select(row => NoticeView.Of(row, seesNames))], last?.DueOn, last?.Key));
    }

    private static async Task<IResult> WorkOffAsync(
        Guid id, NoticeWorkRequest asked, HttpContext http, HejieDb db, NoticeBoard board, Problems problems, Moments moments, CancellationToken stop) =>
        await ActAsync(id, http, db, board, problems, (notice, actor) => board.WorkOffAsync(notice, asked.Kind, asked.Note, moments.Of(actor), stop), stop);

    private static Task<IResult> UndoAsync(
        Guid id, HttpContext http, HejieDb db, NoticeBoard board, Problems problems, TimeProvider clock, CancellationToken stop) =>
        ActAsync(id, http, db, board, problems, (notice, actor) => Task.FromResult(notice.Undo(actor, clock.GetUtcNow().UtcDateTime)), stop);

    private static async Task<IResult> ActAsync(
        Guid id, HttpContext http, HejieDb db, NoticeBoard board, Problems problems, Func<Notice, Actor, Task<Refusal?>> verb, CancellationToken stop)
    {
        if (!int.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"'), CultureInfo.InvariantCulture, out var seen))
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        var (actor, known) = (http.User.Actor(), new NoticeId(id));
        if (await board.ToSend(actor).SingleOrDefaultAsync(n => n.Id == known, stop) is not { } notice)
        {
            return Problems.Of("NoSuchNotice", StatusCodes.Status404NotFound);
        }
        if (notice.Version != seen)
        {
            return Problems.Stale();
        }
        if (await verb(notice, actor) is { } refusal)
        {
            return problems.Refused(refusal);
        }
        await db.SaveChangesAsync(stop);
        board.ForgetCount(actor);
        var row = await board.RowsAsync(db.Set<Notice>().Where(n => n.Id == known), stop);
        return Results.Ok(NoticeView.Of(row[0], Permissions.Allows(actor, Permission.SeeNames)));
    }

    /// <summary>What the list is narrowed to, as on the page; without a state, what waits.</summary>
    internal sealed record NoticeQuery
    {
        public NoticeState? State { get; init; }

        public NoticeOccasion? Occasion { get; init; }

        public bool? Overdue { get; init; }

        public string? Words { get; init; }

        public DateOnly? AfterDay { get; init; }

        public string? After { get; init; }

        public int? Limit { get; init; }
    }
}
