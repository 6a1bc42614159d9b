using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;

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
/// <param name="Invitees">Numbers of those who come to help, with every party's consent (B-8).</param>
/// <param name="AllWantItOpen">Every party wants listeners: asked where the law closes the doors (MED 42; SC16 2).</param>
public sealed record SessionPlan(
    DateTime At, MediationMode Mode, string Place, SessionOpenness Openness, IReadOnlyList<int> Invitees, bool AllWantItOpen = false);

/// <summary>The seven points a record must hold (S-R2), with who was there.</summary>
/// <param name="Attended">Numbers of the parties who came or were represented.</param>
/// <param name="Result">What the session led to, and on failure which remedies were told.</param>
public sealed record MediationRecord(
    DateTime From,
    DateTime To,
    string Recorder,
    IReadOnlyList<int> Attended,
    MediationTactic Tactic,
    string RightsTold,
    string Principles,
    string Statements,
    string FactsChecked,
    string RisksTold,
    string Result,
    string? LawTaught)
{
    /// <summary>Codes of the points that are still empty.</summary>
    public IReadOnlyList<string> MissingPoints()
    {
        (string Code, string Text)[] points =
        [
            (nameof(RightsTold), RightsTold), (nameof(Principles), Principles), (nameof(Statements), Statements),
            (nameof(FactsChecked), FactsChecked), (nameof(RisksTold), RisksTold), (nameof(Result), Result), (nameof(Recorder), Recorder),
        ];
        return [.. points.Where(point => string.IsNullOrWhiteSpace(point.Text)).Select(point => point.Code)];
    }

    /// <summary>Words of the blanks of text blocks that nobody filled.</summary>
    public IReadOnlyList<string> OpenBlanks() =>
        [.. new[] { RightsTold, Principles, Statements, FactsChecked, RisksTold, Result, LawTaught ?? "" }.SelectMany(Blanks.In).Select(blank => $"{{{blank.Word}}}").Distinct()];
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

    /// <summary>The round of mediation in which it was planned or, once it has begun, held.</summary>
    public int Round { get; private set; } = 1;
    public SessionState State { get; private set; }
    public DateTime PlannedAt { get; private set; }
    public MediationMode Mode { get; private set; }
    public string Place { get; private set; } = "";
    public SessionOpenness Openness { get; private set; }

    /// <summary>Numbers of the invitees of the case who are admitted.</summary>
    public IReadOnlyList<int> Invitees { get; private set; } = [];
    public DateTime? OpenedAt { get; private set; }
    public string? CancelledBecause { get; private set; }
    public MediationRecord? Record { get; private set; }
    public IReadOnlyList<Signature> Signatures { get; private set; } = [];

    /// <summary>Plans a meeting; the first one brings the case into preparation. One objecting party closes the doors (B-9).</summary>
    /// <param name="soFar">How many sessions the case had before.</param>
    public static MediationSession? Plan(
        SessionId id, MediationCase mediation, int soFar, SessionPlan plan, Moment moment, out Refusal? refusal)
    {
        refusal = (ChinaTime.DayOf(plan.At) < mediation.RoundStartedOn ? CaseRefusals.DateBeforeCase : null)
            ?? WhyNotOpen(mediation, plan)
            ?? mediation.WhyNotAdmitted(plan.Invitees)
            ?? (mediation.State == CaseState.Assigned ? mediation.Move(CaseAct.Prepare, moment)
                : mediation.State is CaseState.Preparing or CaseState.InMediation ? null
                : CaseRefusals.NotAtThisStage);
        if (refusal is not null)
        {
            return null;
        }
        mediation.Record(CaseAct.PlanSession, moment, CasePayload.Of(("session", soFar + 1), ("at", plan.At), ("mode", plan.Mode)));
        return new MediationSession
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            Number = soFar + 1,
            Round = mediation.Round,
            PlannedAt = plan.At,
            Mode = plan.Mode,
            Place = plan.Place,
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
        if (State != SessionState.Planned || !mediation.State.IsUnderMediation())
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

    /// <summary>Begins the meeting. Every party must have been told of rights and duties before (B-1) and agree to whoever was invited (B-8); one that has objected since closes the doors (B-9). Over the network each party is checked first (B-11).</summary>
    /// <param name="uncheckedReason">Why it begins over the network before all was made sure of.</param>
    public Refusal? Open(MediationCase mediation, Moment moment, string? uncheckedReason = null)
    {
        if (State != SessionState.Planned || OpenedAt is not null)
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
        (OpenedAt, Round, UncheckedReason) = (moment.Now, mediation.Round, open.Count > 0 ? uncheckedReason : null);
        Openness = mediation.Parties.Any(party => party.WantsClosedSession) ? SessionOpenness.Closed : Openness;
        return null;
    }

    /// <summary>Writes the record of the meeting; it may be corrected until somebody has signed it.</summary>
    public Refusal? WriteRecord(MediationCase mediation, MediationRecord record, Moment moment)
    {
        if (OpenedAt is null || mediation.IsReadOnly)
        {
            return CaseRefusals.SessionHasNotBegun;
        }
        if (Signatures.Count > 0)
        {
            return CaseRefusals.RecordIsSigned;
        }
        if (record.MissingPoints() is { Count: > 0 } missing)
        {
            return CaseRefusals.RecordIsIncomplete.About(missing);
        }
        if (record.OpenBlanks() is { Count: > 0 } blanks)
        {
            return CaseRefusals.RecordHasBlanks.About(blanks);
        }
        if (record.Attended.Count == 0 || record.Attended.Any(number => mediation.Party(number) is null))
        {
            return CaseRefusals.NobodyAttended;
        }
        if ((WhyTimesDoNotStand(mediation, record, moment) ?? WhyNotOnline(mediation)) is { } wrong)
        {
            return wrong;
        }
        Record = record;
        State = SessionState.Held;
        mediation.Record(CaseAct.RecordSession, moment, CasePayload.Of(("session", Number), ("attended", record.Attended)));
        return null;
    }

    private Refusal? WhyTimesDoNotStand(MediationCase mediation, MediationRecord record, Moment moment) =>
        record.To > moment.Now ? CaseRefusals.DateInFuture
        : record.To < record.From ? CaseRefusals.TimesReversed
        : ChinaTime.DayOf(record.From) < mediation.Ends[Round - 1].StartedOn ? CaseRefusals.DateBeforeCase
        : null;

    /// <summary>Signs the record after it was read over or read aloud.</summary>
    public Refusal? Sign(MediationCase mediation, Signature signature, Moment moment)
    {
        if (Record is null || mediation.IsReadOnly)
        {
            return CaseRefusals.SessionHasNotBegun;
        }
        if (Signatures.Any(signature.IsBySameAs))
        {
            return CaseRefusals.AlreadySigned;
        }
        if (signature.Role == SignerRole.Party && mediation.Party(signature.Party ?? 0) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (signature is { Elected: { } elected, Party: { } represented }
            && mediation.WhyElectedMayNotSign(elected, mediation.Party(represented)!, RepresentationScope.Attending) is { } notElected)
        {
            return notElected;
        }
        if (signature.Role == SignerRole.Mediator && !mediation.Mediators.Any(named => named.MediatorId.Value == signature.Mediator))
        {
            return CaseRefusals.MediatorIsNotOnTheCase;
        }
        if (signature.At > moment.Now)
        {
            return CaseRefusals.DateInFuture;
        }
        Signatures = [.. Signatures, signature];
        mediation.Record(CaseAct.SignRecord, moment, CasePayload.Of(
            ("session", Number), ("role", signature.Role), ("party", signature.Party), ("image", signature.ImageDigest)));
        return null;
    }

    /// <summary>Who must still sign: every party who came, a mediator, the recorder (S-R1).</summary>
    public IReadOnlyList<string> MissingSignatures(MediationCase mediation)
    {
        if (Record is null)
        {
            return [nameof(Record)];
        }
        var missing = Record.Attended
            .Where(number => !Signatures.Any(signature => signature.Role == SignerRole.Party && signature.Party == number))
            .Select(number => mediation.Party(number)!.Name).ToList();
        missing.AddRange(new[] { SignerRole.Mediator, SignerRole.Recorder }
            .Where(role => !Signatures.Any(signature => signature.Role == role)).Select(role => role.ToString()));
        return missing;
    }

    public bool IsSigned(MediationCase mediation) => Record is not null && MissingSignatures(mediation).Count == 0;

    /// <summary>Whether its signed record carries the agreement of the round at hand: one of a round before does not (S-R1).</summary>
    public bool CarriesAgreement(MediationCase mediation) => Round == mediation.Round && IsSigned(mediation);
}
