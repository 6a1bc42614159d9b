using Hejie.Domain.Cases;

namespace Hejie.Domain.Linkage;

/// <summary>What becomes of each resolution once the minutes are signed.</summary>
public sealed partial class JointMeeting
{
    /// <param name="how">What was done, and how it stands now.</param>
    public Refusal? Fulfil(int number, string how, DateOnly on, Moment moment)
    {
        if (WhyNotFollowed(number, how, out var resolution) is { } refusal)
        {
            return refusal;
        }
        if (on > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (on < HeldOn)
        {
            return JointMeetingRefusals.ResolutionDoneBeforeMeeting;
        }
        Follow(resolution!, new ResolutionFollowUp(MeetingAct.Fulfil, on, how.Trim(), null, moment.Now, moment.By.DisplayName), moment);
        return null;
    }

    /// <summary>It is not done, and is followed up no longer.</summary>
    public Refusal? LeaveUndone(int number, string reason, Moment moment)
    {
        if (WhyNotFollowed(number, reason, out var resolution) is { } refusal)
        {
            return refusal;
        }
        Follow(resolution!, new ResolutionFollowUp(MeetingAct.LeaveUndone, moment.Today, reason.Trim(), null, moment.Now, moment.By.DisplayName), moment);
        return null;
    }

    /// <summary>It is not done yet and gets a later day.</summary>
    public Refusal? Postpone(int number, DateOnly newDay, string reason, Moment moment)
    {
        if (WhyNotFollowed(number, reason, out var resolution) is { } refusal)
        {
            return refusal;
        }
        if (newDay <= resolution!.DueOn || newDay < moment.Today)
        {
            return JointMeetingRefusals.NewDayIsNotLater;
        }
        Follow(resolution, new ResolutionFollowUp(MeetingAct.Postpone, moment.Today, reason.Trim(), newDay, moment.Now, moment.By.DisplayName), moment);
        return null;
    }

    /// <exception cref="ArgumentOutOfRangeException">The meeting has no resolution of this number.</exception>
    private Refusal? WhyNotFollowed(int number, string words, out JointMeetingResolution? resolution)
    {
        resolution = _resolutions.FirstOrDefault(one => one.Number == number) ?? throw new ArgumentOutOfRangeException(nameof(number));
        if (State != MeetingState.Signed)
        {
            return JointMeetingRefusals.MeetingNotAtThisPoint;
        }
        if (resolution.State != ResolutionState.Open)
        {
            return JointMeetingRefusals.ResolutionIsEnded;
        }
        return string.IsNullOrWhiteSpace(words) ? JointMeetingRefusals.ResolutionNeedsWords : null;
    }

    private void Follow(JointMeetingResolution resolution, ResolutionFollowUp word, Moment moment)
    {
        resolution.Follow(word);
        Step(word.Act, State, moment, $"{resolution.Number}");
    }
}
