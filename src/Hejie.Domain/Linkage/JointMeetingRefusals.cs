namespace Hejie.Domain.Linkage;

/// <summary>Every way in which a joint meeting says no (W-2). The subdistrict calls those together who have to do with an estate (QDP 82; SDP 74).</summary>
public static class JointMeetingRefusals
{
    public static readonly Refusal MeetingIncomplete = new(nameof(MeetingIncomplete), "W-2", "QDP 82");
    public static readonly Refusal MeetingNeedsEstate = new(nameof(MeetingNeedsEstate), "W-2", "QDP 82");
    public static readonly Refusal MeetingOutsideStreet = new(nameof(MeetingOutsideStreet), "W-2", "QDP 82");
    public static readonly Refusal MeetingNeedsSeveral = new(nameof(MeetingNeedsSeveral), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal MeetingEndsBeforeItBegins = new(nameof(MeetingEndsBeforeItBegins), "W-2", "QDP 82");
    public static readonly Refusal MeetingNotAtThisPoint = new(nameof(MeetingNotAtThisPoint), "W-2", "QDP 82");
    public static readonly Refusal MeetingIsToCome = new(nameof(MeetingIsToCome), "W-2", "QDP 82");
    public static readonly Refusal MinutesIncomplete = new(nameof(MinutesIncomplete), "W-2", "QDP 82");
    public static readonly Refusal MinutesAreSigned = new(nameof(MinutesAreSigned), "W-2", "QDP 82");
    public static readonly Refusal MinutesSignedBeforeMeeting = new(nameof(MinutesSignedBeforeMeeting), "W-2", "QDP 82");
    public static readonly Refusal OwnersDecideThemselves = new(nameof(OwnersDecideThemselves), "W-2", "QDP 82; SDP 74");
    public static readonly Refusal ResolutionDueBeforeMeeting = new(nameof(ResolutionDueBeforeMeeting), "W-2", "QDP 82");
    public static readonly Refusal ResolutionIsEnded = new(nameof(ResolutionIsEnded), "W-2", "QDP 82");
    public static readonly Refusal ResolutionNeedsWords = new(nameof(ResolutionNeedsWords), "W-2", "QDP 82");
    public static readonly Refusal ResolutionDoneBeforeMeeting = new(nameof(ResolutionDoneBeforeMeeting), "W-2", "QDP 82");
    public static readonly Refusal NewDayIsNotLater = new(nameof(NewDayIsNotLater), "W-2", "QDP 82");
}
