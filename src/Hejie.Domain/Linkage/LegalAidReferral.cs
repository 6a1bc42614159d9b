using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct LegalAidReferralId(Guid Value) : IComparable<LegalAidReferralId>
{
    public static LegalAidReferralId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(LegalAidReferralId other) => Value.CompareTo(other.Value);

    public static bool operator <(LegalAidReferralId left, LegalAidReferralId right) => left.CompareTo(right) < 0;

    public static bool operator >(LegalAidReferralId left, LegalAidReferralId right) => left.CompareTo(right) > 0;

    public static bool operator <=(LegalAidReferralId left, LegalAidReferralId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(LegalAidReferralId left, LegalAidReferralId right) => left.CompareTo(right) >= 0;
}

/// <summary>A party of a case is sent to legal aid with its consent, and what came of it (L-5, S-13; F-41).</summary>
/// <remarks>
/// The office decides by its own law; here stands what it told. A committee writes the answer of an office down that has nobody at the desk, and each
/// step names who wrote it. The mediation goes on meanwhile, and the referral outlives it.
/// </remarks>
public sealed class LegalAidReferral : ITenantOwned
{
    /// <summary>A limit that ends in fewer days than this makes it urgent (LAL 44).</summary>
    private const int UrgentDays = 7;

    private LegalAidReferral()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public LegalAidReferralId Id { get; private set; }
    public CaseId CaseId { get; private set; }
    public CaseNumber CaseNumber { get; private set; } = null!;
    public OrganizationId OrganizationId { get; private set; }

    /// <summary>1 for the first of the case.</summary>
    public int Number { get; private set; }

    /// <summary>The round of mediation in which it was sent.</summary>
    public int Round { get; private set; }
    public int PartyNumber { get; private set; }

    /// <summary>The legal aid office.</summary>
    public PartnerBodyId BodyId { get; private set; }

    /// <summary>Its name on the day of the sending, which is the name that the consent gives.</summary>
    public string OfficeName { get; private set; } = "";
    public AidGround Ground { get; private set; }
    public LegalAidState State { get; private set; }

    /// <summary>Null once the file of the case is destroyed; the same of request and lawyer.</summary>
    public AidedPerson? Person { get; private set; }
    public LegalAidRequest? Request { get; private set; }
    public bool IsUrgent { get; private set; }
    public DateTime SentAt { get; private set; }
    public DateOnly SentOn { get; private set; }

    /// <summary>Last day for the decision, and how it was counted; null while the office has not received it.</summary>
    public DateOnly? DecideBy { get; private set; }
    public string? DecideDerivation { get; private set; }
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Last day on which somebody is assigned, and how it was counted; null while aid is not granted.</summary>
    public DateOnly? AssignBy { get; private set; }
    public string? AssignDerivation { get; private set; }
    public DateOnly? AssignedOn { get; private set; }
    public AidLawyer? Lawyer { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public IReadOnlyList<LegalAidStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsOpen => State is LegalAidState.Sent or LegalAidState.Received or LegalAidState.Granted or LegalAidState.Assigned;

    /// <summary>The day by which the office has to do the next thing; null where no clock runs.</summary>
    public DateOnly? OwedBy => State switch
    {
        LegalAidState.Received => DecideBy,
        LegalAidState.Granted => AssignBy,
        _ => null,
    };

    public string? OwedDerivation => State == LegalAidState.Received ? DecideDerivation : State == LegalAidState.Granted ? AssignDerivation : null;

    public bool IsOverdueOn(DateOnly day) => day > OwedBy;

    /// <summary>The committee sends a party of a case to the office.</summary>
    /// <param name="office">The body that it is sent to; null where there is none.</param>
    /// <param name="others">The referrals that the case has had.</param>
    public static LegalAidReferral? Send(
        LegalAidReferralId id, MediationCase mediation, int party, PartnerBody? office, LegalAidRequest request, IReadOnlyCollection<LegalAidReferral> others, Moment moment, out Refusal? refusal)
    {
        var clean = request.Clean();
        refusal = WhyNot(mediation, party, office, clean, others, moment);
        if (refusal is not null)
        {
            return null;
        }
        var person = mediation.Party(party)!;
        var made = new LegalAidReferral
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            CaseNumber = mediation.Number,
            OrganizationId = mediation.OrganizationId,
            Number = others.Count + 1,
            Round = mediation.Round,
            PartyNumber = party,
            BodyId = office!.Id,
            OfficeName = office.Name,
            Ground = clean.Ground,
            Person = new AidedPerson(person.Name, person.Phone, person.Address),
            Request = clean,
            IsUrgent = clean.UrgentBy < moment.Today.AddDays(UrgentDays),
            SentAt = moment.Now,
            SentOn = moment.Today,
        };
        made.Step(LegalAidAct.Send, moment.Today, moment);
        mediation.Record(CaseAct.SendToLegalAid, moment, CasePayload.Of(("aid", made.Number), ("party", party), ("ground", clean.Ground), ("receiver", office.Name)));
        return made;
    }

    private static Refusal? WhyNot(MediationCase mediation, int party, PartnerBody? office, LegalAidRequest request, IReadOnlyCollection<LegalAidReferral> others, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (office is not { IsActive: true, Kind: PartnerKind.LegalAid })
        {
            return LegalAidRefusals.NoSuchAidOffice;
        }
        if (mediation.Party(party) is not { } person)
        {
            return CaseRefusals.NoSuchParty;
        }
        return !person.IsPerson ? LegalAidRefusals.AidIsForPersons
            : !mediation.HasConsent(party, ConsentKind.HandOver, office.Name) ? LegalAidRefusals.AidNeedsConsent.About(person.Name)
            : others.Any(other => other.IsOpen && other.PartyNumber == party) ? LegalAidRefusals.AidIsAskedFor
            : request.Gaps() is { Count: > 0 } gaps ? LegalAidRefusals.AidIncomplete.About(gaps)
            : request.UrgentBy < moment.Today ? LegalAidRefusals.AidLimitIsOver
            : null;
    }

    /// <summary>The office has the application in hand; from that day it has seven days to decide (LAL 43).</summary>
    public Refusal? Receive(DateOnly on, Moment moment)
    {
        if (WhyNot(LegalAidAct.Receive, on, moment) is { } refusal)
        {
            return refusal;
        }
        var deadline = Clock(DeadlineKey.LegalAidDecision, on, moment);
        (DecideBy, DecideDerivation) = (deadline.LastDay, deadline.Derivation.ToJson());
        Step(LegalAidAct.Receive, on, moment);
        return null;
    }

    /// <summary>Aid is given; somebody is assigned within three days (LAL 43).</summary>
    public Refusal? Grant(DateOnly on, Moment moment)
    {
        if (WhyNot(LegalAidAct.Grant, on, moment) is { } refusal)
        {
            return refusal;
        }
        var deadline = Clock(DeadlineKey.LegalAidAssignment, on, moment);
        (DecidedOn, AssignBy, AssignDerivation) = (on, deadline.LastDay, deadline.Derivation.ToJson());
        Step(LegalAidAct.Grant, on, moment);
        return null;
    }

    public Refusal? Refuse(DateOnly on, string? reason, Moment moment)
    {
        if (WhyNot(LegalAidAct.Refuse, on, moment) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return LegalAidRefusals.AidNeedsReason;
        }
        DecidedOn = on;
        Step(LegalAidAct.Refuse, on, moment, reason.Trim());
        return null;
    }

    /// <summary>Somebody is assigned, or takes over from who was.</summary>
    public Refusal? Assign(DateOnly on, AidLawyer lawyer, Moment moment)
    {
        if (WhyNot(LegalAidAct.Assign, on, moment) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(lawyer.Name))
        {
            return LegalAidRefusals.AidLawyerHasNoName;
        }
        Lawyer = new AidLawyer(lawyer.Name.Trim(), TypedText.OrNull(lawyer.Office), TypedText.OrNull(lawyer.Phone));
        AssignedOn ??= on; // the three days are kept by the first
        Step(LegalAidAct.Assign, on, moment, Lawyer.Name);
        return null;
    }

    /// <summary>The matter is done.</summary>
    /// <param name="result">What came of it.</param>
    public Refusal? End(DateOnly on, string? result, Moment moment)
    {
        if (WhyNot(LegalAidAct.End, on, moment) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(result))
        {
            return LegalAidRefusals.AidNeedsResult;
        }
        EndedOn = on;
        Step(LegalAidAct.End, on, moment, result.Trim());
        return null;
    }

    /// <summary>The person no longer wants it, or the committee sent it by mistake.</summary>
    public Refusal? Recall(string? reason, Moment moment)
    {
        if (WhyNot(LegalAidAct.Recall, moment.Today, moment) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return LegalAidRefusals.AidNeedsReason;
        }
        Step(LegalAidAct.Recall, moment.Today, moment, reason.Trim());
        return null;
    }

    private static Deadline Clock(DeadlineKey key, DateOnly start, Moment moment) => DeadlineEngine.Compute(DeadlineRule.Of(key), start, moment.Calendar);

    private Refusal? WhyNot(LegalAidAct act, DateOnly on, Moment moment) =>
        LegalAidLifecycle.Next(State, act) is null ? LegalAidRefusals.AidIsNotAtThisPoint
        : on > moment.Today ? CaseRefusals.DateInFuture
        : on < Steps[^1].On ? LegalAidRefusals.AidDayBeforeLastStep
        : null;

    private void Step(LegalAidAct act, DateOnly on, Moment moment, string? words = null)
    {
        State = LegalAidLifecycle.Next(State, act) ?? State; // sending leads to the first
        Steps = [.. Steps, new LegalAidStep(act, on, moment.Now, moment.By.DisplayName, words)];
        Version++;
    }
}
