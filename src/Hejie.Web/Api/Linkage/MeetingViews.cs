using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <param name="Unit">The body that he sits for.</param>
public sealed record MeetingMemberRequest(
    MeetingSeat Seat, [Text(JointMeetingMember.LongestName)] string Name, [Text(JointMeetingMember.LongestUnit)] string Unit,
    [Text(JointMeetingMember.LongestPost)] string? Post = null, [Text(JointMeetingMember.LongestPhone)] string? Phone = null)
{
    public JointMeetingMember Member => new(Seat, Name, Unit, Post, Phone);
}

/// <param name="Title">One line without the name of a person.</param>
/// <param name="Cases">Numbers of cases that it is about.</param>
public sealed record MeetingPlanRequest(
    MeetingTopic Topic, [Text(MeetingPlan.LongestTitle)] string Title, [Text(MeetingPlan.LongestAgenda)] string Agenda,
    [Items(MeetingPlan.MostMembers)] IReadOnlyList<MeetingMemberRequest> Members, [Items(20, Longest = 30)] IReadOnlyList<string>? Cases = null)
{
    public MeetingPlan Plan(DateTime from, DateTime until, string place) => new(Topic, Title, Agenda, from, until, place, [.. Members.Select(member => member.Member)], Cases ?? []);
}

/// <param name="Estate">Id of the estate; the bureau may leave it out.</param>
public sealed record MeetingRequest(
    MeetingPlanRequest About, [Years] DateTimeOffset From, [Years] DateTimeOffset Until, [Text(MeetingPlan.LongestPlace)] string Place, Guid? Estate = null)
{
    public MeetingPlan Plan => About.Plan(From.UtcDateTime, Until.UtcDateTime, Place);
}

public sealed record MeetingScheduleRequest([Years] DateTimeOffset From, [Years] DateTimeOffset Until, [Text(MeetingPlan.LongestPlace)] string Place, [Text(200)] string Reason);

public sealed record MeetingReasonRequest([Text(1000)] string Reason);

/// <param name="Seat">Who answers for it.</param>
/// <param name="IsForOwners">A matter of common decision: the meeting puts it before the owners' assembly.</param>
public sealed record ResolutionRequest(
    [Text(ResolvedMatter.LongestMatter)] string Matter, MeetingSeat Seat, [Text(JointMeetingMember.LongestUnit)] string Unit, [Years] DateOnly DueOn, bool IsForOwners = false);

public sealed record MinutesRequest(
    [Items(MeetingPlan.MostMembers)] IReadOnlyList<MeetingMemberRequest> Present, [Text(JointMeetingMember.LongestName)] string Chair, [Text(JointMeetingMember.LongestName)] string Recorder,
    [Text(MeetingMinutes.LongestDiscussion)] string Discussion, [Items(MeetingMinutes.MostResolutions)] IReadOnlyList<ResolutionRequest> Resolutions)
{
    public MeetingMinutes Minutes => new([.. Present.Select(member => member.Member)], Chair, Recorder, Discussion);

    public IReadOnlyList<ResolvedMatter> Matters => [.. Resolutions.Select(one => new ResolvedMatter(one.Matter, one.Seat, one.Unit, one.DueOn, one.IsForOwners))];
}

public sealed record SignedMinutesRequest([Years] DateOnly On);

public sealed record FulfilmentRequest([Text(1000)] string How, [Years] DateOnly On);

public sealed record PostponementRequest([Years] DateOnly NewDay, [Text(1000)] string Reason);

/// <param name="Street">Left out where it concerns the whole district.</param>
/// <param name="Open">Resolutions that are not done yet.</param>
public sealed record MeetingLine(
    Guid Id, MeetingTopic Topic, string Title, MeetingState State, DateTime From, DateTime Until, string Place, string? Street, string? Estate, int Open, int Overdue)
{
    public static MeetingLine Of(JointMeetingRow row) => new(row.Id.Value, row.Topic, row.Title, row.State, row.From, row.Until, row.Place, row.Street, row.Estate, row.Open, row.Overdue);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record MeetingPageView(IReadOnlyList<MeetingLine> Items, string? Next);

public sealed record OpenResolutionView(Guid Meeting, string Title, string? Street, int Number, string Matter, MeetingSeat Seat, string Unit, DateOnly DueOn)
{
    public static OpenResolutionView Of(OpenResolution row) => new(row.Meeting.Value, row.Title, row.Street, row.Number, row.Matter, row.Seat, row.Unit, row.DueOn);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record OpenResolutionPage(IReadOnlyList<OpenResolutionView> Items, string? Next);

/// <param name="Phone">In part.</param>
public sealed record MeetingMemberView(MeetingSeat Seat, string Name, string Unit, string? Post, string? Phone)
{
    public static MeetingMemberView Of(JointMeetingMember member) => new(member.Seat, member.Name, member.Unit, member.Post, member.Phone is { } phone ? Masking.Phone(phone) : null);
}

public sealed record MeetingResolutionView(int Number, string Matter, MeetingSeat Seat, string Unit, bool IsForOwners, DateOnly DueOn, ResolutionState State, IReadOnlyList<ResolutionFollowUp> FollowUps);

/// <summary>Where a meeting stands after an act; no name stands in it, because the answer is kept with its once-key.</summary>
public sealed record MeetingStateView(Guid Id, MeetingState State, DateTime From, DateTime Until, DateOnly? SignedOn, int Open, int Version)
{
    public static MeetingStateView Of(JointMeeting m) => new(m.Id.Value, m.State, m.From, m.Until, m.SignedOn, m.Resolutions.Count(one => one.State == ResolutionState.Open), m.Version);
}

/// <param name="Cases">Those that the reader may open.</param>
public sealed record MeetingView(
    Guid Id, string Convener, Guid? Estate, string? EstateName, MeetingTopic Topic, string Title, string Agenda, MeetingState State, DateTime From, DateTime Until, string Place,
    IReadOnlyList<MeetingMemberView> Members, IReadOnlyList<string> Cases, IReadOnlyList<MeetingMemberView> Present, string? Chair, string? Recorder, string? Discussion,
    IReadOnlyList<MeetingResolutionView> Resolutions, DateOnly? SignedOn, int Version)
{
    public static MeetingView Of(JointMeeting m, string convener, string? estate, IEnumerable<string> cases) => new(
        m.Id.Value, convener, m.EstateId?.Value, estate, m.Topic, m.Title, m.Agenda, m.State, m.From, m.Until, m.Place,
        [.. m.Members.Select(MeetingMemberView.Of)], [.. cases], [.. (m.Minutes?.Present ?? []).Select(MeetingMemberView.Of)], m.Minutes?.Chair, m.Minutes?.Recorder, m.Minutes?.Discussion,
        [.. m.Resolutions.Select(one => new MeetingResolutionView(one.Number, one.Matter, one.Seat, one.Unit, one.IsForOwners, one.DueOn, one.State, one.FollowUps))], m.SignedOn, m.Version);
}
