using Hejie.Domain.Linkage;
using Hejie.Domain.Places;

namespace Hejie.Web.Shared.Linkage;

/// <summary>Where meetings stand, as one looks for them.</summary>
public enum MeetingStage
{
    ToCome,

    /// <summary>Over, and nobody has written down what came of it.</summary>
    LacksMinutes,

    /// <summary>The minutes are written and not signed yet.</summary>
    ToSign,
    Signed,
    CalledOff,
}

/// <summary>What the list of joint meetings is narrowed to; the desk counts with the same conditions.</summary>
/// <param name="Words">In the title, or in the name of the estate.</param>
/// <param name="Own">Those that the own office called.</param>
/// <param name="Overdue">Those with a resolution whose day has passed.</param>
public sealed record JointMeetingFilter(
    string? Words = null, string? Street = null, Guid? Estate = null, MeetingTopic? Topic = null, MeetingStage? Stage = null, bool Overdue = false, bool Own = false)
{
    public const int LongestWords = 60;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Words) || !string.IsNullOrEmpty(Street) || Estate is not null || Topic is not null || Stage is not null || Overdue || Own;

    /// <param name="now">Instant in UTC; <paramref name="today"/> is its day in China.</param>
    public IQueryable<JointMeeting> Narrow(IQueryable<JointMeeting> meetings, IQueryable<ManagedEstate> estates, DateTime now, DateOnly today)
    {
        if (Words?.Trim() is { Length: > 0 } words)
        {
            meetings = meetings.Where(meeting => meeting.Title.Contains(words) || estates.Any(estate => estate.Id == meeting.EstateId && estate.Name.Contains(words)));
        }
        if (!string.IsNullOrEmpty(Street))
        {
            meetings = meetings.Where(meeting => meeting.SubdistrictCode == Street);
        }
        if (Estate is { } id)
        {
            var wanted = new ManagedEstateId(id);
            meetings = meetings.Where(meeting => meeting.EstateId == wanted);
        }
        if (Topic is { } topic)
        {
            meetings = meetings.Where(meeting => meeting.Topic == topic);
        }
        if (Overdue)
        {
            meetings = meetings.Where(meeting => meeting.Resolutions.Any(resolution => resolution.State == ResolutionState.Open && resolution.DueOn < today));
        }
        return Stage switch
        {
            MeetingStage.ToCome => meetings.Where(meeting => meeting.State == MeetingState.Convened && meeting.Until > now),
            MeetingStage.LacksMinutes => meetings.Where(meeting => meeting.State == MeetingState.Convened && meeting.Until <= now),
            MeetingStage.ToSign => meetings.Where(meeting => meeting.State == MeetingState.Held),
            MeetingStage.Signed => meetings.Where(meeting => meeting.State == MeetingState.Signed),
            MeetingStage.CalledOff => meetings.Where(meeting => meeting.State == MeetingState.CalledOff),
            _ => meetings,
        };
    }
}
