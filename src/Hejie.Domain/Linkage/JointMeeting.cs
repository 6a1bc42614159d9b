using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.People;
using Hejie.Domain.Places;

namespace Hejie.Domain.Linkage;

public readonly record struct JointMeetingId(Guid Value) : IComparable<JointMeetingId>
{
    public static JointMeetingId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(JointMeetingId other) => Value.CompareTo(other.Value);

    public static bool operator <(JointMeetingId left, JointMeetingId right) => left.CompareTo(right) < 0;

    public static bool operator >(JointMeetingId left, JointMeetingId right) => left.CompareTo(right) > 0;

    public static bool operator <=(JointMeetingId left, JointMeetingId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(JointMeetingId left, JointMeetingId right) => left.CompareTo(right) >= 0;
}

/// <summary>A joint meeting on property management, from the invitation to the last resolution done (W-2, F-33).</summary>
public sealed partial class JointMeeting : ITenantOwned
{
    private readonly InOrder<JointMeetingResolution> _resolutions = new(resolution => resolution.Number);

    private JointMeeting()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public JointMeetingId Id { get; private set; }

    /// <summary>Whether the bureau calls it; otherwise the street does.</summary>
    public bool IsOfDistrict { get; private set; }

    /// <summary>The street of the estate; null where it concerns the whole district.</summary>
    public string? SubdistrictCode { get; private set; }
    public ManagedEstateId? EstateId { get; private set; }
    public MeetingTopic Topic { get; private set; }
    public string Title { get; private set; } = "";
    public string Agenda { get; private set; } = "";
    public DateTime From { get; private set; }
    public DateTime Until { get; private set; }
    public string Place { get; private set; } = "";

    /// <summary>Who is invited.</summary>
    public IReadOnlyList<JointMeetingMember> Members { get; private set; } = [];
    public IReadOnlyList<string> CaseNumbers { get; private set; } = [];
    public MeetingState State { get; private set; }
    public MeetingMinutes? Minutes { get; private set; }
    public DateOnly? SignedOn { get; private set; }
    public IReadOnlyList<JointMeetingResolution> Resolutions => _resolutions;

    /// <summary>Every act on it, oldest first.</summary>
    public IReadOnlyList<JointMeetingStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public MeetingPlan Plan => new(Topic, Title, Agenda, From, Until, Place, Members, CaseNumbers);

    /// <summary>Whether it is over by its time and nobody has written down what came of it.</summary>
    public bool LacksMinutesAt(DateTime now) => State == MeetingState.Convened && now >= Until;

    /// <summary>Whether the office of the actor called it: that office alone keeps it.</summary>
    public bool IsConvenedBy(Actor actor) =>
        IsOfDistrict ? actor.Role == Role.BureauOfficer : actor.Role == Role.SubdistrictOfficer && actor.SubdistrictCode == SubdistrictCode;

    /// <summary>Calls a meeting: a street on one of its estates, the bureau on an estate or on what concerns the whole district.</summary>
    public static JointMeeting? Convene(JointMeetingId id, MeetingPlan plan, ManagedEstate? estate, Moment moment, out Refusal? refusal)
    {
        var (clean, street) = (plan.Clean(), moment.By.SubdistrictCode);
        refusal = street is not null && estate is null ? JointMeetingRefusals.MeetingNeedsEstate
            : estate is not null && (estate.DistrictCode != moment.By.DistrictCode || (street is not null && estate.SubdistrictCode != street)) ? JointMeetingRefusals.MeetingOutsideStreet
            : estate is { IsActive: false } ? EstateRefusals.EstateIsClosed
            : WhyNot(clean);
        if (refusal is not null)
        {
            return null;
        }
        var made = new JointMeeting { DistrictCode = moment.By.DistrictCode, Id = id, IsOfDistrict = street is null, SubdistrictCode = estate?.SubdistrictCode, EstateId = estate?.Id };
        made.Say(clean);
        made.Step(MeetingAct.Convene, MeetingState.Convened, moment);
        return made;
    }

    private static Refusal? WhyNot(MeetingPlan plan)
    {
        if (plan.Gaps() is { Count: > 0 } gaps)
        {
            return JointMeetingRefusals.MeetingIncomplete.About(gaps);
        }
        if (plan.Until <= plan.From)
        {
            return JointMeetingRefusals.MeetingEndsBeforeItBegins;
        }
        return plan.Members.Select(member => member.Seat).Distinct().Count() < 2 ? JointMeetingRefusals.MeetingNeedsSeveral : WhyNot(plan.Members);
    }

    private static Refusal? WhyNot(IEnumerable<JointMeetingMember> members) =>
        members.Any(member => member.Phone is { } phone && !PhoneNumber.TryParse(phone, null, out _)) ? CaseRefusals.PhoneNotUnderstood : null;

    private void Say(MeetingPlan plan) => (Topic, Title, Agenda, From, Until, Place, Members, CaseNumbers) = plan;

    /// <summary>Says otherwise what it is about and who comes; time and place are changed by <see cref="Reschedule"/>, so that those invited are told why.</summary>
    public Refusal? Rearrange(MeetingPlan plan, Moment moment)
    {
        var clean = plan.Clean() with { From = From, Until = Until, Place = Place };
        if ((State == MeetingState.Convened ? WhyNot(clean) : JointMeetingRefusals.MeetingNotAtThisPoint) is { } refusal)
        {
            return refusal;
        }
        Say(clean);
        Step(MeetingAct.Rearrange, State, moment);
        return null;
    }

    /// <param name="from">Beginning, in UTC; <paramref name="until"/> likewise the end.</param>
    public Refusal? Reschedule(DateTime from, DateTime until, string place, string reason, Moment moment)
    {
        var clean = Plan with { From = from, Until = until, Place = place.Trim() };
        if ((State == MeetingState.Convened ? WhyNot(clean) : JointMeetingRefusals.MeetingNotAtThisPoint) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Say(clean);
        Step(MeetingAct.Reschedule, State, moment, reason.Trim());
        return null;
    }

    public Refusal? CallOff(string reason, Moment moment)
    {
        if (State != MeetingState.Convened)
        {
            return JointMeetingRefusals.MeetingNotAtThisPoint;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Step(MeetingAct.CallOff, MeetingState.CalledOff, moment, reason.Trim());
        return null;
    }

    /// <summary>Writes down who came, what was said and resolved; until the minutes are signed they can be written anew as a whole.</summary>
    public Refusal? WriteMinutes(MeetingMinutes minutes, IReadOnlyList<ResolvedMatter> resolved, Moment moment)
    {
        var (clean, matters) = (minutes.Clean(), resolved.Select(matter => matter.Clean()).ToList());
        if (WhyNot(clean, matters, moment) is { } refusal)
        {
            return refusal;
        }
        Minutes = clean;
        _resolutions.Clear();
        foreach (var matter in matters)
        {
            _resolutions.Add(JointMeetingResolution.Of(_resolutions.Count + 1, matter));
        }
        Step(MeetingAct.WriteMinutes, MeetingState.Held, moment);
        return null;
    }

    private Refusal? WhyNot(MeetingMinutes minutes, List<ResolvedMatter> resolved, Moment moment)
    {
        if (State is MeetingState.CalledOff or MeetingState.Signed)
        {
            return State == MeetingState.Signed ? JointMeetingRefusals.MinutesAreSigned : JointMeetingRefusals.MeetingNotAtThisPoint;
        }
        if (moment.Now < From)
        {
            return JointMeetingRefusals.MeetingIsToCome;
        }
        IReadOnlyList<string> gaps = [.. minutes.Gaps(), .. resolved.Count > MeetingMinutes.MostResolutions || resolved.Any(matter => matter.Matter.Length == 0 || matter.Unit.Length == 0) ? ["MeetingResolutions"] : Array.Empty<string>()];
        if (gaps.Count > 0)
        {
            return JointMeetingRefusals.MinutesIncomplete.About(gaps);
        }
        if (resolved.Any(matter => matter.IsForOwners && matter.Seat is not (MeetingSeat.OwnersSide or MeetingSeat.ResidentsCommittee)))
        {
            return JointMeetingRefusals.OwnersDecideThemselves;
        }
        return resolved.Any(matter => matter.DueOn < HeldOn) ? JointMeetingRefusals.ResolutionDueBeforeMeeting : WhyNot(minutes.Present);
    }

    private DateOnly HeldOn => ChinaTime.DayOf(From);

    /// <summary>Chair and recorder have signed the printed minutes.</summary>
    /// <param name="on">Day of the later signature.</param>
    public Refusal? SignMinutes(DateOnly on, Moment moment)
    {
        if (State != MeetingState.Held)
        {
            return JointMeetingRefusals.MeetingNotAtThisPoint;
        }
        if (on > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (on < HeldOn)
        {
            return JointMeetingRefusals.MinutesSignedBeforeMeeting;
        }
        SignedOn = on;
        Step(MeetingAct.SignMinutes, MeetingState.Signed, moment);
        return null;
    }

    private void Step(MeetingAct act, MeetingState state, Moment moment, string? words = null)
    {
        State = state;
        Steps = [.. Steps, new JointMeetingStep(act, moment.Now, moment.By.DisplayName, words)];
        Version++;
    }
}
