namespace Hejie.Domain.Linkage;

/// <summary>What a joint meeting is called about (QDP 82; SDP 74).</summary>
public enum MeetingTopic
{
    /// <summary>An owners' committee or a property company changes, leaves, or hands over.</summary>
    ChangeOfBodies,
    Emergency,

    /// <summary>How property management and the work of the community go together.</summary>
    CommunityWork,

    /// <summary>An old estate is renovated.</summary>
    Renovation,
    Other,
}

/// <summary>For whom somebody sits in the meeting.</summary>
public enum MeetingSeat
{
    /// <summary>The subdistrict or the bureau that calls the meeting.</summary>
    Convener,
    ResidentsCommittee,
    Police,

    /// <summary>The owners' committee, or representatives where there is none.</summary>
    OwnersSide,
    PropertyCompany,

    /// <summary>Water, power, gas, heat, lifts.</summary>
    Utility,

    /// <summary>Housing, urban management, enforcement.</summary>
    Authority,
    Mediator,
    Lawyer,
    Other,
}

public enum MeetingState
{
    Convened,
    CalledOff,

    /// <summary>It took place; the minutes are written and can still be put right.</summary>
    Held,

    /// <summary>Chair and recorder have signed the minutes; they do not change any more.</summary>
    Signed,
}

public enum MeetingAct
{
    Convene,
    Rearrange,
    Reschedule,
    CallOff,
    WriteMinutes,
    SignMinutes,
    Fulfil,
    LeaveUndone,
    Postpone,
}

/// <param name="Unit">The body that he sits for, as "演示社区居民委员会".</param>
public sealed record JointMeetingMember(MeetingSeat Seat, string Name, string Unit, string? Post, string? Phone)
{
    public const int LongestName = 50;
    public const int LongestUnit = 100;
    public const int LongestPost = 50;
    public const int LongestPhone = 30;

    internal JointMeetingMember Clean() => new(Seat, Name.Trim(), Unit.Trim(), TypedText.OrNull(Post), TypedText.OrNull(Phone));

    internal bool IsNamed => Name.Length > 0 && Unit.Length > 0;
}

/// <summary>What stands in the invitation.</summary>
/// <param name="Title">What it is about in one line; it bears no name of a person.</param>
/// <param name="From">Beginning, in UTC.</param>
/// <param name="Until">End, in UTC.</param>
/// <param name="CaseNumbers">Cases that it is about; empty where none.</param>
public sealed record MeetingPlan(
    MeetingTopic Topic, string Title, string Agenda, DateTime From, DateTime Until, string Place, IReadOnlyList<JointMeetingMember> Members, IReadOnlyList<string> CaseNumbers)
{
    public const int LongestTitle = 100;
    public const int LongestAgenda = 2000;
    public const int LongestPlace = 200;
    public const int MostMembers = 40;

    internal MeetingPlan Clean() => this with { Title = Title.Trim(), Agenda = Agenda.Trim(), Place = Place.Trim(), Members = [.. Members.Select(member => member.Clean())], CaseNumbers = [.. CaseNumbers.Distinct()] };

    internal IReadOnlyList<string> Gaps() =>
    [
        .. new[] { ("MeetingTitle", Title), ("MeetingAgenda", Agenda), ("MeetingPlace", Place) }.Where(point => point.Item2.Length == 0).Select(point => point.Item1),
        .. Members.Count <= MostMembers && Members.All(member => member.IsNamed) ? Array.Empty<string>() : ["MeetingMembers"],
    ];
}

/// <summary>What the meeting came to (F-33).</summary>
/// <param name="Present">Who was there.</param>
public sealed record MeetingMinutes(IReadOnlyList<JointMeetingMember> Present, string Chair, string Recorder, string Discussion)
{
    public const int LongestDiscussion = 8000;
    public const int MostResolutions = 20;

    /// <summary>Those invited, and as many who came beside them.</summary>
    public const int MostPresent = 2 * MeetingPlan.MostMembers;

    internal MeetingMinutes Clean() => new([.. Present.Select(member => member.Clean())], Chair.Trim(), Recorder.Trim(), Discussion.Trim());

    internal IReadOnlyList<string> Gaps() =>
    [
        .. Present.Count is > 0 and <= MostPresent && Present.All(member => member.IsNamed) ? Array.Empty<string>() : ["MeetingPresent"],
        .. new[] { ("MeetingChair", Chair), ("MeetingRecorder", Recorder), ("MeetingDiscussion", Discussion) }.Where(point => point.Item2.Length == 0).Select(point => point.Item1),
    ];
}

/// <summary>What the meeting resolved, as it is written into the minutes.</summary>
/// <param name="Seat">Who answers for it.</param>
/// <param name="IsForOwners">A matter of common decision of the owners: the meeting can only put it before their assembly.</param>
public sealed record ResolvedMatter(string Matter, MeetingSeat Seat, string Unit, DateOnly DueOn, bool IsForOwners)
{
    public const int LongestMatter = 500;

    internal ResolvedMatter Clean() => this with { Matter = Matter.Trim(), Unit = Unit.Trim() };
}

public enum ResolutionState
{
    Open,
    Done,

    /// <summary>It was not done and is not followed up any more; the reason stands beside it.</summary>
    NotDone,
}

/// <summary>One word on how a resolution goes.</summary>
/// <param name="On">Day on which it was done; otherwise day of the word.</param>
/// <param name="NewDay">Where it was put off.</param>
public sealed record ResolutionFollowUp(MeetingAct Act, DateOnly On, string Words, DateOnly? NewDay, DateTime At, string By);

/// <summary>One act on the meeting, in their order.</summary>
public sealed record JointMeetingStep(MeetingAct Act, DateTime At, string By, string? Words = null);

/// <summary>One thing that the meeting resolved, and what became of it.</summary>
public sealed class JointMeetingResolution
{
    private JointMeetingResolution()
    {
    }

    /// <summary>1 for the first of its meeting.</summary>
    public int Number { get; private set; }
    public string Matter { get; private set; } = "";
    public MeetingSeat Seat { get; private set; }
    public string Unit { get; private set; } = "";
    public bool IsForOwners { get; private set; }

    /// <summary>The day that the minutes bear.</summary>
    public DateOnly FirstDueOn { get; private set; }

    /// <summary>The day by which it is to be done, as it was last set.</summary>
    public DateOnly DueOn { get; private set; }
    public ResolutionState State { get; private set; }
    public IReadOnlyList<ResolutionFollowUp> FollowUps { get; private set; } = [];

    public bool IsOverdueOn(DateOnly day) => State == ResolutionState.Open && day > DueOn;

    public ResolvedMatter AsWritten => new(Matter, Seat, Unit, DueOn, IsForOwners);

    internal static JointMeetingResolution Of(int number, ResolvedMatter matter) =>
        new() { Number = number, Matter = matter.Matter, Seat = matter.Seat, Unit = matter.Unit, FirstDueOn = matter.DueOn, DueOn = matter.DueOn, IsForOwners = matter.IsForOwners };

    internal void Follow(ResolutionFollowUp word)
    {
        FollowUps = [.. FollowUps, word];
        DueOn = word.NewDay ?? DueOn;
        State = word.Act switch { MeetingAct.Fulfil => ResolutionState.Done, MeetingAct.LeaveUndone => ResolutionState.NotDone, _ => State };
    }
}
