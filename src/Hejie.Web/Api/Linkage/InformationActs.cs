using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <summary>Monthly and urgent reports. The same verbs as the pages.</summary>
internal static class InformationActs
{
    private const int MostRows = 200;

    public static void MapInformation(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/information").WithTags("information");
        reports.MapGet("", ListAsync).Produces<InformationPage>().WithName("listInformation");
        reports.MapGet("/inbox", InboxAsync).Produces<ReportingMonth>().WithName("readReportingMonth");
        reports.MapPost("/monthly", BeginAsync).Produces<InformationStateView>(StatusCodes.Status201Created).ProducesRefusals().WithName("beginMonthlyReport");
        reports.MapPost("/urgent", ReportAsync).Produces<InformationStateView>(StatusCodes.Status201Created).ProducesRefusals().WithName("reportSuddenEvent");
        reports.MapGet("/{id:guid}", ReadAsync).Produces<InformationView>().WithName("readInformation");
        reports.MapPut("/{id:guid}/words", (Guid id, MonthlyWordsRequest r, InformationActing a) => a.WriteAsync(id, (board, report, seen, actor, stop) => board.ActAsync(report, seen, actor, _ => report.WriteWords(r.Words), stop)))
            .Produces<InformationStateView>().ProducesRefusals().WithName("writeMonthlyReport");
        reports.MapPut("/{id:guid}/event", (Guid id, SuddenEventRequest r, InformationActing a) => a.WriteAsync(id, (board, report, seen, actor, stop) => board.ActAsync(report, seen, actor, _ => report.WriteEvent(r.Event), stop)))
            .Produces<InformationStateView>().ProducesRefusals().WithName("writeSuddenEvent");
        reports.MapPost("/{id:guid}/monthly-submission", (Guid id, MonthlyWordsRequest r, InformationActing a) => a.WriteAsync(id, (board, report, seen, actor, stop) => board.SubmitAsync(report, seen, r.Words, actor, stop)))
            .Produces<InformationStateView>().ProducesRefusals().WithName("submitMonthlyReport");
        reports.MapPost("/{id:guid}/urgent-submission", (Guid id, SuddenEventRequest r, InformationActing a) =>
            a.WriteAsync(id, (board, report, seen, actor, stop) => board.ActAsync(report, seen, actor, moment => report.SubmitUrgent(r.Event, moment), stop)))
            .Produces<InformationStateView>().ProducesRefusals().WithName("submitSuddenEvent");
        reports.MapPost("/{id:guid}/receipt", (Guid id, InformationActing a) => a.AnswerAsync(id, (board, report, seen, actor, stop) => board.ActAsync(report, seen, actor, report.Receive, stop)))
            .Produces<InformationStateView>().ProducesRefusals().WithName("receiveInformation");
        reports.MapPost("/{id:guid}/return", (Guid id, ReportReasonRequest r, InformationActing a) =>
            a.AnswerAsync(id, (board, report, seen, actor, stop) => board.ActAsync(report, seen, actor, moment => report.Return(r.Reason, moment), stop)))
            .Produces<InformationStateView>().ProducesRefusals().WithName("returnInformation");
    }

    private static async Task<IResult> ListAsync(
        InformationBoard board, ClaimsPrincipal user, InformationKind? kind, bool? own, bool? unread, [Text(ListPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ListAsync(kind, own ?? false, unread ?? false, ListPosition.Read(after), size, user.Actor(), stop);
        return Results.Ok(new InformationPage([.. rows.Take(size).Select(line => InformationLineView.Of(line, board.Today))], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> InboxAsync(InformationBoard board, ReportingInbox inbox, ClaimsPrincipal user, [Years] DateOnly? month, [Text(12)] string? street, CancellationToken stop) =>
        await inbox.ReadAsync(month ?? board.LastMonth, street, user.Actor(), stop) is { } read ? Results.Ok(read) : Results.NotFound();

    private static async Task<IResult> BeginAsync(MonthlyReportRequest asked, InformationBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var actor = user.Actor();
        if (await board.BodyOfAsync(actor, stop) is not { } body || !await board.OwesMonthlyAsync(actor, stop))
        {
            return Problems.Of("NotAllowed", StatusCodes.Status403Forbidden);
        }
        var (made, refusal) = await board.BeginMonthlyAsync(body, asked.Month, actor, stop);
        return refusal is not null ? problems.Refused(refusal) : Made(made!);
    }

    private static async Task<IResult> ReportAsync(SuddenEventRequest asked, InformationBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var actor = user.Actor();
        if (await board.BodyOfAsync(actor, stop) is not { } body)
        {
            return Problems.Of("NotAllowed", StatusCodes.Status403Forbidden);
        }
        var (made, refusal) = await board.BeginUrgentAsync(body, asked.Event, submits: true, once: null, actor, stop);
        return refusal is not null ? problems.Refused(refusal) : Made(made!);
    }

    private static IResult Made(InformationReport report) => Results.Created($"{ApiSetup.Root}/information/{report.Id.Value}", InformationStateView.Of(report));

    private static async Task<IResult> ReadAsync(Guid id, InformationBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } report ? Results.Ok(InformationView.Of(report, await board.NameAsync(report, stop), report.IsOf(user.Actor()))) : Results.NotFound();
}

/// <summary>One act on the report in the address, by the body that reports or by the level above it.</summary>
public sealed class InformationActing(IHttpContextAccessor accessor, InformationBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public delegate Task<Refusal?> Act(InformationBoard board, InformationReport report, int seenVersion, Actor actor, CancellationToken stop);

    public Task<IResult> WriteAsync(Guid id, Act act) => OnReportAsync(id, (report, actor) => report.IsOf(actor), act);

    public Task<IResult> AnswerAsync(Guid id, Act act) => OnReportAsync(id, (report, actor) => report.GoesTo(actor), act);

    private async Task<IResult> OnReportAsync(Guid id, Func<InformationReport, Actor, bool> may, Act act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        var actor = Http.User.Actor();
        if (await board.FindAsync(id, actor, Http.RequestAborted) is not { } report)
        {
            return Results.NotFound();
        }
        return !may(report, actor) ? Problems.Of("NotAllowed", StatusCodes.Status403Forbidden)
            : await act(board, report, seen, actor, Http.RequestAborted) is { } refusal ? problems.Refused(refusal)
            : Results.Ok(InformationStateView.Of(report));
    }
}
