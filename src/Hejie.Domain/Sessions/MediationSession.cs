using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Sessions;

public readonly record struct SessionId(Guid Value)
{
    public static SessionId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum SessionOpenness
{
    Closed,
    Open,
}

public enum MediationTactic
{
    FaceToFace,
    BackToBack,
}

public enum SessionState
{
    Planned,
    Held,
    Cancelled,
}

/// <summary>Where and when the parties meet.</summary>
/// <param name="At">Beginning, in UTC.</param>
/// <param name="Place">Needed where no room is booked, whose words stand in its place otherwise.</param>
/// <param name="Invitees">Numbers of those who come to help, with every party's consent (B-8).</param>
/// <param name="AllWantItOpen">Every party wants listeners: asked where the law closes the doors (MED 42; SC16 2).</param>
public sealed record SessionPlan(
    DateTime At, MediationMode Mode, string Place, SessionOpenness Openness, IReadOnlyList<int> Invitees, bool AllWantItOpen = false)
{
    /// <summary>How long a session is planned for where nobody says, in minutes.</summary>
    public const int UsualMinutes = 90;
    public const int FewestMinutes = 15;
    public const int MostMinutes = 480;

    /// <summary>How long it is planned for.</summary>
    public int Minutes { get; init; } = UsualMinutes;

    /// <summary>The room, and what is taken at that time.</summary>
    public Booking Booking { get; init; } = Booking.Free;

    public TimeSlot Slot => new(At, At.AddMinutes(Minutes));
}

/// <summary>One meeting of the parties with the mediator, from the plan to the signed record (F-09).</summary>
public sealed partial class MediationSession : ITenantOwned
{
    private MediationSession()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public SessionId Id { get; private set; }
    public CaseId CaseId { get; private set; }

    /// <summary>1 for the first session of the case.</summary>
    public int Number { get; private set; }

    /// <summary>The round of mediation in which it was planned, and held if it was.</summary>
    public int Round { get; private set; } = 1;
    public SessionState State { get; private set; }
    public DateTime PlannedAt { get; private set; }

    /// <summary>When it is planned to be over, in UTC.</summary>
    public DateTime PlannedUntil { get; private set; }

    /// <summary>The room of the committee in which it is; null for any other place.</summary>
    public RoomId? RoomId { get; private set; }
    public MediationMode Mode { get; private set; }
    public string Place { get; private set; } = "";
    public SessionOpenness Openness { get; private set; }

    /// <summary>Numbers of the invitees of the case who are admitted.</summary>
    public IReadOnlyList<int> Invitees { get; private set; } = [];
    public DateTime? OpenedAt { get; private set; }
    public string? CancelledBecause { get; private set; }

    /// <summary>Whether it stands in the calendars: planned in the round at hand of a case that has no outcome yet.</summary>
    public bool IsToBeHeld(MediationCase mediation) => State == SessionState.Planned && Round == mediation.Round && mediation.State.IsUnderMediation();

    public int PlannedMinutes => (int)(PlannedUntil - PlannedAt).TotalMinutes;
    public MediationRecord? Record { get; private set; }
    public IReadOnlyList<Signature> Signatures { get; private set; } = [];

    /// <summary>Plans a meeting; the first one brings the case into preparation. One objecting party closes the doors (B-9); what is taken then stands in the way (CAL-2, CAL-3).</summary>
    /// <param name="soFar">How many sessions the case had before.</param>
    public static MediationSession? Plan(
        SessionId id, MediationCase mediation, int soFar, SessionPlan plan, Moment moment, out Refusal? refusal)
    {
        refusal = (ChinaTime.DayOf(plan.At) < mediation.RoundStartedOn ? CaseRefusals.DateBeforeCase : null)
            ?? WhyNotOpen(mediation, plan)
            ?? mediation.WhyNotAdmitted(plan.Invitees)
            ?? WhyNotThen(plan)
            ?? (mediation.State == CaseState.Assigned ? mediation.Move(CaseAct.Prepare, moment)
                : mediation.State is CaseState.Preparing or CaseState.InMediation ? null
                : CaseRefusals.NotAtThisStage);
        if (refusal is not null)
        {
            return null;
        }
        mediation.Record(CaseAct.PlanSession, moment, CasePayload.Of(("session", soFar + 1), ("at", plan.At), ("mode", plan.Mode), ("minutes", plan.Minutes), ("room", plan.Booking.Room?.Id.Value), ("clashes", plan.Booking.Accepted)));
        return new MediationSession
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            Number = soFar + 1,
            Round = mediation.Round,
            PlannedAt = plan.At,
            PlannedUntil = plan.Slot.To,
            RoomId = plan.Booking.Room?.Id,
            Mode = plan.Mode,
            Place = plan.Booking.Room?.Words ?? plan.Place,
            Openness = plan.Openness,
            Invitees = plan.Invitees,
        };
    }

    /// <summary>Listeners come in unless a party objects (PML 23); to medical and court-sent cases only when all want them (MED 42; SC16 2).</summary>
    private static Refusal? WhyNotOpen(MediationCase mediation, SessionPlan plan) =>
        plan.Openness == SessionOpenness.Closed ? null
        : mediation.Parties.Any(party => party.WantsClosedSession) ? CaseRefusals.ClosedSessionWanted
        : mediation.IsClosedByLaw && !plan.AllWantItOpen ? CaseRefusals.OpenSessionNeedsConsent
        : null;

    private static Refusal? WhyNotThen(SessionPlan plan) =>
        plan.Minutes is < SessionPlan.FewestMinutes or > SessionPlan.MostMinutes ? CalendarRefusals.SessionLengthOutOfRange
        : plan.Booking.Room is not null && plan.Mode != MediationMode.OnSite ? CalendarRefusals.RoomIsForOnSite
        : plan.Booking.Room is null && string.IsNullOrWhiteSpace(plan.Place) ? CalendarRefusals.SessionPlaceMissing
        : plan.Booking.WhyNot();

    /// <summary>Calls a planned meeting off, with the reason.</summary>
    public Refusal? Cancel(MediationCase mediation, string reason, Moment moment)
    {
        if (State != SessionState.Planned || OpenedAt is not null || mediation.IsReadOnly)
        {
            return CaseRefusals.SessionIsOver;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        State = SessionState.Cancelled;
        CancelledBecause = reason;
        mediation.Record(CaseAct.CancelSession, moment, CasePayload.Of(("session", Number)));
        return null;
    }

    /// <summary>Says who comes to help, until the record is written; all parties must have agreed to each (B-8).</summary>
    public Refusal? Admit(MediationCase mediation, IReadOnlyList<int> invitees, Moment moment)
    {
        if (!IsToBeHeld(mediation))
        {
            return CaseRefusals.SessionIsOver;
        }
        if (mediation.WhyNotAdmitted(invitees) is { } refusal)
        {
            return refusal;
        }
        Invitees = [.. invitees.Distinct().Order()];
        mediation.Record(CaseAct.AdmitInvitees, moment, CasePayload.Of(("session", Number), ("invitees", Invitees)));
        return null;
    }

    /// <summary>Begins the meeting; one that was planned before the case was reopened is planned anew (CAL-2). Every party must have been told of rights and duties before (B-1) and agree to whoever was invited (B-8); one that has objected since closes the doors (B-9). Over the network each party is checked first (B-11).</summary>
    /// <param name="uncheckedReason">Why it begins over the network before all was made sure of.</param>
    public Refusal? Open(MediationCase mediation, Moment moment, string? uncheckedReason = null)
    {
        if (State != SessionState.Planned || OpenedAt is not null || Round != mediation.Round)
        {
            return CaseRefusals.SessionIsOver;
        }
        if ((mediation.WhyNoSession() ?? mediation.WhyNotAdmitted(Invitees) ?? WhyNotOnline(mediation)) is { } why)
        {
            return why;
        }
        var open = UncheckedParties(mediation);
        if (open.Count > 0 && string.IsNullOrWhiteSpace(uncheckedReason))
        {
            return CaseRefusals.OnlineChecksMissing.About(open);
        }
        if (mediation.Move(CaseAct.OpenSession, moment, CasePayload.Of(("session", Number))) is { } refusal)
        {
            return refusal;
        }
        (OpenedAt, UncheckedReason) = (moment.Now, open.Count > 0 ? uncheckedReason : null);
        Openness = mediation.Parties.Any(party => party.WantsClosedSession) ? SessionOpenness.Closed : Openness;
        return null;
    }
}
