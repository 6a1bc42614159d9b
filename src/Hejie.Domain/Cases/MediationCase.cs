using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <summary>One dispute before one committee, from application to archive.</summary>
/// <remarks>Acts stand in the part files: Intake, Acceptance, Mediators, Joint, Ladder, Clock, Course, Ending, Reopening. Sessions and the agreement are capabilities of their own that act on it.</remarks>
public sealed partial class MediationCase : ITenantOwned
{
    private readonly InOrder<CaseParty> _parties = new(party => party.Number);
    private readonly InOrder<CaseMediator> _mediators = new(mediator => mediator.Number);
    private readonly InOrder<JointCommittee> _jointCommittees = new(joint => joint.Number);
    private readonly InOrder<CaseDeadline> _deadlines = new(deadline => deadline.Number);
    private readonly InOrder<CaseEvent> _timeline = new(entry => entry.Sequence);

    private MediationCase()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public CaseId Id { get; private set; }
    public CaseNumber Number { get; private set; } = null!;
    public CaseState State { get; private set; }
    public int Version { get; private set; }

    /// <summary>How many events the journal holds, and the digest of the last: a dropped event shows.</summary>
    public int EventCount { get; private set; }
    public string HeadDigest { get; private set; } = "";

    public DisputeType Type { get; private set; }
    public string? SubType { get; private set; }
    public CaseSource Source { get; private set; }
    public ReferralKind? Referral { get; private set; }
    public string? ReferralLetterNumber { get; private set; }
    public IntakeChannel Channel { get; private set; }
    public ApplicationForm Form { get; private set; }
    public string? RecordedBy { get; private set; }
    public DateTime RegisteredAt { get; private set; }
    public DateOnly ApplicationDate { get; private set; }
    public DateOnly? DisputeStartedOn { get; private set; }
    public string SubdistrictCode { get; private set; } = "";
    public string CommunityCode { get; private set; } = "";
    public string? Place { get; private set; }
    public string Statement { get; private set; } = "";
    public IReadOnlyList<string> Requests { get; private set; } = [];
    public long? ClaimFen { get; private set; }
    public MediationMode PreferredMode { get; private set; }
    public OrganizationId OrganizationId { get; private set; }
    public OrganizationId? HomeOrganizationId { get; private set; }
    public JurisdictionBasis Jurisdiction { get; private set; }
    public MediatorId? ChosenMediatorId { get; private set; }
    public RiskLevel Risk { get; private set; }
    public DifficultyLevel Difficulty { get; private set; }
    public bool IsMigrantWage { get; private set; }
    public PartyRelation Relation { get; private set; }
    public int PersonCount { get; private set; }

    public IReadOnlyList<ReviewAnswer> ReviewAnswers { get; private set; } = [];
    public DateOnly? ReviewedOn { get; private set; }
    public IReadOnlyList<ContactAttempt> Contacts { get; private set; } = [];
    public IReadOnlyList<ConsentRecord> Consents { get; private set; } = [];
    public IReadOnlyList<Delivery> Deliveries { get; private set; } = [];
    public IReadOnlyList<DeliveryReceipt> Receipts { get; private set; } = [];
    public IReadOnlyList<CaseSuspension> Suspensions { get; private set; } = [];
    public IReadOnlyList<CaseExtension> Extensions { get; private set; } = [];

    /// <summary>Where the case stood when it was suspended, and where resuming leads back to; null while it is not.</summary>
    public CaseState? SuspendedFrom { get; private set; }
    public IReadOnlyList<CaseAttachment> Attachments { get; private set; } = [];
    public IReadOnlyList<FollowUpVisit> FollowUps { get; private set; } = [];
    public IReadOnlyList<RecusalRequest> Recusals { get; private set; } = [];
    public IReadOnlyList<Election> Elections { get; private set; } = [];
    public IReadOnlyList<Invitee> Invitees { get; private set; } = [];

    public IReadOnlyList<Amendment> Amendments { get; private set; } = [];

    /// <summary>How many of them somebody of the committee has seen.</summary>
    public int SeenAmendmentCount { get; private set; }

    /// <summary>Whether a party's objection waits for an answer, kept beside the requests because the desk asks for it.</summary>
    public bool HasOpenRecusal { get; private set; }

    public NonAcceptanceReason? NonAcceptanceReason { get; private set; }
    public TerminationReason? TerminationReason { get; private set; }

    /// <summary>Why it was not accepted, failed or was ended, in words for the papers.</summary>
    public string? EndingText { get; private set; }
    public DateOnly? AcceptedOn { get; private set; }
    public VolumeNumber? VolumeNumber { get; private set; }

    /// <summary>Last day of the time for mediation, null before acceptance and while its clock stands; kept beside the deadlines because figures ask it of every case.</summary>
    public DateOnly? PeriodEndsOn { get; private set; }

    /// <summary>Parties who were asked whether they want mediation, kept beside them for the figures; who applies has not been asked.</summary>
    public int AskedParties { get; private set; }

    /// <summary>Of the parties asked, those whose last answer is yes.</summary>
    public int JoinedParties { get; private set; }

    /// <summary>The active host, kept beside the list of mediators because every list asks for it.</summary>
    public MediatorId? HostMediatorId { get; private set; }
    public CaseOutcome? Outcome { get; private set; }
    public DateOnly? OutcomeOn { get; private set; }
    public DateOnly? PerformedOn { get; private set; }

    /// <summary>How many versions of an agreement were written, so that no number is given twice.</summary>
    public int AgreementVersions { get; private set; }

    /// <summary>Whether a revision of the agreement waits to be signed or given up .</summary>
    public bool HasOpenRevision { get; private set; }

    /// <summary>The nearest day on which something agreed is owed, kept beside the terms; null when nothing is.</summary>
    public DateOnly? TermDueOn { get; private set; }

    /// <summary>The nearest day that is owed, of the handling or of what was agreed, kept because every list and desk asks for it; null when nothing is.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Whether the parties performed without having been urged (C37a).</summary>
    public bool SelfPerformed { get; private set; }

    /// <summary>Day on which the parties first asked the court to confirm what they agreed in this round, kept beside the asking for the figures (C38).</summary>
    public DateOnly? ConfirmationAppliedOn { get; private set; }

    /// <summary>Day of the court's ruling, and whether it confirms; as above.</summary>
    public DateOnly? ConfirmationRuledOn { get; private set; }
    public bool? IsConfirmed { get; private set; }

    /// <summary>To whom the case was handed over, where that was its end.</summary>
    public Handover? Handover { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public DateOnly? ArchivedOn { get; private set; }

    public IReadOnlyList<CaseParty> Parties => _parties;
    public IReadOnlyList<CaseMediator> Mediators => _mediators;
    public IReadOnlyList<JointCommittee> JointCommittees => _jointCommittees;
    public IReadOnlyList<CaseDeadline> Deadlines => _deadlines;
    public IReadOnlyList<CaseEvent> Timeline => _timeline;

    /// <summary>Whether nothing may be written any more.</summary>
    public bool IsReadOnly => State is CaseState.Archived;

    /// <summary>Whether mediation is closed to listeners unless every party wants them: medical and court-sent cases (MED 42; SC16 2).</summary>
    public bool IsClosedByLaw => Type == DisputeType.Medical || Referral is ReferralKind.CourtAssigned or ReferralKind.CourtEntrusted;

    /// <summary>Whether the letter of authority of the party's agent was handed in (I-15).</summary>
    public bool HoldsLetterOf(CaseParty party) => Attachments.Any(file => file.Kind == AttachmentKind.PowerOfAttorney && file.Party == party.Number);

    /// <summary>Whether a party has plainly refused mediation: nothing goes on but the end (P-1; PML 3, 17).</summary>
    public bool IsRefused => _parties.Any(party => party.Willingness == Willingness.Refuses);

    public CaseParty? Party(int number) => _parties.FirstOrDefault(party => party.Number == number);

    public CaseMediator? Host => _mediators.FirstOrDefault(mediator => mediator is { IsActive: true, IsHost: true });

    public IEnumerable<CaseParty> Applicants => _parties.Where(party => party.Role == PartyRole.Applicant);

    public IEnumerable<CaseParty> Respondents => _parties.Where(party => party.Role == PartyRole.Respondent);

    /// <summary>The nearest date that is still owed, if any.</summary>
    public CaseDeadline? NextDeadline => _deadlines.Where(deadline => deadline.IsOpen).MinBy(deadline => deadline.LastDay);

    /// <summary>The nearest date that the handling owes; the parties' own time for judicial confirmation is not it.</summary>
    public CaseDeadline? NextOwed => _deadlines.Where(deadline => deadline.IsOwed).MinBy(deadline => deadline.LastDay);

    /// <summary>The parties' days for asking the court to confirm what binds now, while they have not been used; null when there are none.</summary>
    public CaseDeadline? OpenConfirmationWindow => _deadlines.FirstOrDefault(deadline => deadline is { IsOpen: true, Rule: DeadlineKey.JudicialConfirmation });

    /// <summary>The same while they are not over.</summary>
    public CaseDeadline? ConfirmationWindow(DateOnly today) => OpenConfirmationWindow is { } window && window.LastDay >= today ? window : null;

    /// <summary>The words by which the case is found: number, names, place, statement, requests.</summary>
    public string SearchText() =>
        string.Join('\n', [Number.Text, .. _parties.Select(party => party.Name), Place ?? "", Statement, .. Requests, VolumeNumber?.Text ?? ""]);

    /// <summary>Moves the case by the table, or says that the act does not belong here.</summary>
    /// <param name="back">Where it is led back to; null for where it stood when it was suspended.</param>
    internal Refusal? Move(CaseAct act, Moment moment, string payload = "{}", CaseState? back = null)
    {
        if (CaseLifecycle.Next(State, act, back ?? SuspendedFrom) is not { } next)
        {
            return CaseRefusals.NotAtThisStage.About(State.ToString(), act.ToString());
        }
        if (CarriesMediationOn(act) && WhyConsentBars is { } withdrawn)
        {
            return withdrawn;
        }
        State = next;
        Record(act, moment, payload);
        return null;
    }

    /// <summary>Writes an act down: one event, one version, the head of the chain.</summary>
    internal void Record(CaseAct act, Moment moment, string payload = "{}")
    {
        var entry = CaseEvent.After(HeadDigest, EventCount + 1, moment.Today, moment.By, act, payload, moment.Now);
        _timeline.Add(entry);
        EventCount = entry.Sequence;
        HeadDigest = entry.Digest;
        Version++;
    }

    /// <summary>Says no to a day that has not come or lies before the application.</summary>
    internal Refusal? CheckDay(DateOnly day, Moment moment) =>
        day > moment.Today ? CaseRefusals.DateInFuture
        : day < ApplicationDate ? CaseRefusals.DateBeforeCase
        : null;

    internal void StartDeadline(DeadlineKey key, DateOnly start, Moment moment)
    {
        Add(Count(RuleOf(key, start, moment), start, moment));
        KeepDueOn();
    }

    /// <summary>By the district's value, and for the mediation within the days of the letter that sent the case.</summary>
    private DeadlineRule RuleOf(DeadlineKey key, DateOnly day, Moment moment)
    {
        var rule = moment.Policy.RuleOf(key, day);
        return key == MediationPeriod ? rule.ShortenedTo(EntrustedDays) : rule;
    }

    private Deadline Count(DeadlineRule rule, DateOnly start, Moment moment) => DeadlineEngine.Compute(
        rule,
        start,
        moment.Calendar,
        [.. Suspensions.Where(pause => pause.Round == Round).Select(pause => new Suspension(pause.Kind.ToString(), pause.From, pause.Until))],
        [.. Extensions.Where(more => more.Rule == rule.Key && more.Round == Round).Select(more => new Extension(more.AgreedOn, more.Length, more.Unit))]);

    private void Add(Deadline deadline)
    {
        _deadlines.Add(CaseDeadline.From(_deadlines.Count + 1, deadline));
        if (deadline.Rule.Key == MediationPeriod)
        {
            PeriodEndsOn = deadline.StoppedOn is null ? deadline.LastDay : null;
        }
    }

    internal void MeetDeadline(DeadlineKey key, DateOnly on)
    {
        foreach (var deadline in _deadlines.Where(deadline => deadline.Rule == key && deadline.IsOpen))
        {
            deadline.Meet(on);
        }
        KeepDueOn();
    }

    /// <summary>What was owed to the handling is owed no more; the time for judicial confirmation runs on, it is the parties' (PML 33).</summary>
    private void CancelDeadlines(DateOnly on)
    {
        foreach (var deadline in _deadlines.Where(deadline => deadline.IsOfHandling))
        {
            deadline.Cancel(on);
        }
        KeepDueOn();
    }

    private void KeepDueOn() => DueOn = NextOwed is { } deadline && !(TermDueOn < deadline.LastDay) ? deadline.LastDay : TermDueOn;
}
