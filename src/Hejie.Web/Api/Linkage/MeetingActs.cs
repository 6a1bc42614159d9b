using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <summary>Joint meetings and what they resolved. The same verbs as the pages.</summary>
internal static class MeetingActs
{
    private const int MostRows = 200;

    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        var meetings = api.MapGroup("/meetings").WithTags("meetings");
        meetings.MapGet("", ListAsync).Produces<MeetingPageView>().WithName("listMeetings");
        meetings.MapPost("", ConveneAsync).Produces<MeetingStateView>(StatusCodes.Status201Created).ProducesRefusals().WithName("conveneMeeting");
        meetings.MapGet("/resolutions", OpenAsync).Produces<OpenResolutionPage>().WithName("listOpenResolutions");
        meetings.MapGet("/{id:guid}", ReadAsync).Produces<MeetingView>().WithName("readMeeting");
        meetings.MapPut("/{id:guid}/plan", (Guid id, MeetingPlanRequest asked, MeetingActing a) => a.RearrangeAsync(id, asked))
            .Produces<MeetingStateView>().ProducesRefusals().WithName("rearrangeMeeting");
        meetings.MapPut("/{id:guid}/schedule", (Guid id, MeetingScheduleRequest r, MeetingActing a) =>
            a.DoAsync(id, (meeting, moment) => meeting.Reschedule(r.From.UtcDateTime, r.Until.UtcDateTime, r.Place, r.Reason, moment))).Produces<MeetingStateView>().ProducesRefusals().WithName("rescheduleMeeting");
        meetings.MapPost("/{id:guid}/calling-off", (Guid id, MeetingReasonRequest r, MeetingActing a) => a.DoAsync(id, (meeting, moment) => meeting.CallOff(r.Reason, moment)))
            .Produces<MeetingStateView>().ProducesRefusals().WithName("callOffMeeting");
        meetings.MapPut("/{id:guid}/minutes", (Guid id, MinutesRequest r, MeetingActing a) => a.DoAsync(id, (meeting, moment) => meeting.WriteMinutes(r.Minutes, r.Matters, moment)))
            .Produces<MeetingStateView>().ProducesRefusals().WithName("writeMinutes");
        meetings.MapPost("/{id:guid}/minutes/signature", (Guid id, SignedMinutesRequest r, MeetingActing a) => a.DoAsync(id, (meeting, moment) => meeting.SignMinutes(r.On, moment)))
            .Produces<MeetingStateView>().ProducesRefusals().WithName("signMinutes");
        meetings.MapPost("/{id:guid}/resolutions/{resolution:int}/fulfilment", (Guid id, int resolution, FulfilmentRequest r, MeetingActing a) =>
            a.FollowAsync(id, resolution, (meeting, moment) => meeting.Fulfil(resolution, r.How, r.On, moment))).Produces<MeetingStateView>().ProducesRefusals().WithName("fulfilResolution");
        meetings.MapPost("/{id:guid}/resolutions/{resolution:int}/postponement", (Guid id, int resolution, PostponementRequest r, MeetingActing a) =>
            a.FollowAsync(id, resolution, (meeting, moment) => meeting.Postpone(resolution, r.NewDay, r.Reason, moment))).Produces<MeetingStateView>().ProducesRefusals().WithName("postponeResolution");
        meetings.MapPost("/{id:guid}/resolutions/{resolution:int}/abandonment", (Guid id, int resolution, MeetingReasonRequest r, MeetingActing a) =>
            a.FollowAsync(id, resolution, (meeting, moment) => meeting.LeaveUndone(resolution, r.Reason, moment))).Produces<MeetingStateView>().ProducesRefusals().WithName("abandonResolution");
    }

    private static async Task<IResult> ListAsync(
        JointMeetingBoard board, ClaimsPrincipal user, [Text(JointMeetingFilter.LongestWords)] string? words, [Text(12)] string? street, Guid? estate, MeetingTopic? topic, MeetingStage? stage, bool? overdue, bool? own,
        [Text(ListPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ListAsync(new(words, street, estate, topic, stage, overdue ?? false, own ?? false), ListPosition.Read(after), size, user.Actor(), stop);
        return Results.Ok(new MeetingPageView([.. rows.Take(size).Select(MeetingLine.Of)], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> ConveneAsync(MeetingRequest asked, JointMeetingBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (found, made, refusal) = await board.ConveneAsync(asked.Plan, asked.Estate, once: null, user.Actor(), stop);
        return !found ? Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest)
            : refusal is not null ? problems.Refused(refusal)
            : Results.Created($"{ApiSetup.Root}/meetings/{made!.Id.Value}", MeetingStateView.Of(made));
    }

    private static async Task<IResult> OpenAsync(
        JointMeetingBoard board, ClaimsPrincipal user, [Text(12)] string? street, bool? overdue, bool? own, [Text(ResolutionPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.OpenAsync(street, overdue ?? false, own ?? false, ResolutionPosition.Read(after), size, user.Actor(), stop);
        return Results.Ok(new OpenResolutionPage([.. rows.Take(size).Select(OpenResolutionView.Of)], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> ReadAsync(Guid id, JointMeetingBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is not { } meeting
            ? Results.NotFound()
            : Results.Ok(MeetingView.Of(
                meeting, await board.ConvenerAsync(meeting, stop), (await board.EstateOfAsync(meeting, stop))?.Name, (await board.CasesAsync(meeting.CaseNumbers, user.Actor(), stop)).Select(number => number.Text)));
}

/// <summary>One act on the meeting in the address, by the office that called it.</summary>
public sealed class MeetingActing(IHttpContextAccessor accessor, JointMeetingBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<JointMeeting, Moment, Refusal?> verb) => OnMeetingAsync(id, async (meeting, seen) =>
        Told(meeting, await board.ActAsync(meeting, seen, Http.User.Actor(), moment => verb(meeting, moment), Http.RequestAborted)));

    public Task<IResult> FollowAsync(Guid id, int resolution, Func<JointMeeting, Moment, Refusal?> verb) => OnMeetingAsync(id, async (meeting, seen) =>
        meeting.Resolutions.All(one => one.Number != resolution)
            ? Results.NotFound()
            : Told(meeting, await board.ActAsync(meeting, seen, Http.User.Actor(), moment => verb(meeting, moment), Http.RequestAborted)));

    public Task<IResult> RearrangeAsync(Guid id, MeetingPlanRequest asked) => OnMeetingAsync(id, async (meeting, seen) =>
    {
        var (found, refusal) = await board.RearrangeAsync(meeting, seen, asked.Plan(meeting.From, meeting.Until, meeting.Place), Http.User.Actor(), Http.RequestAborted);
        return found ? Told(meeting, refusal) : Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
    });

    private IResult Told(JointMeeting meeting, Refusal? refusal) => refusal is not null ? problems.Refused(refusal) : Results.Ok(MeetingStateView.Of(meeting));

    private async Task<IResult> OnMeetingAsync(Guid id, Func<JointMeeting, int, Task<IResult>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        var actor = Http.User.Actor();
        return await board.FindAsync(id, actor, Http.RequestAborted) is not { } meeting ? Results.NotFound()
            : meeting.IsConvenedBy(actor) ? await act(meeting, seen)
            : Problems.Of("NotAllowed", StatusCodes.Status403Forbidden);
    }
}
