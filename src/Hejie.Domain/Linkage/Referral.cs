using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct ReferralId(Guid Value) : IComparable<ReferralId>
{
    public static ReferralId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(ReferralId other) => Value.CompareTo(other.Value);

    public static bool operator <(ReferralId left, ReferralId right) => left.CompareTo(right) < 0;

    public static bool operator >(ReferralId left, ReferralId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ReferralId left, ReferralId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ReferralId left, ReferralId right) => left.CompareTo(right) >= 0;
}

/// <summary>A dispute that another body sends to a committee, from the letter to the result that goes back (I-6, L-3, L-4; F-21, F-39, F-40).</summary>
public sealed partial class Referral : ITenantOwned
{
    private Referral()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ReferralId Id { get; private set; }
    public PartnerBodyId BodyId { get; private set; }

    /// <summary>The committee that it is sent to.</summary>
    public OrganizationId OrganizationId { get; private set; }
    public string? SubdistrictCode { get; private set; }
    public ReferralState State { get; private set; }
    public string LetterNumber { get; private set; } = "";
    public LaborMediationMode? Mode { get; private set; }
    public DisputeType Type { get; private set; }
    public ReferralKind Kind { get; private set; }

    /// <summary>Null once the file of its case is destroyed: that it came, and how it ended, stays to be counted.</summary>
    public ReferralLetter? Letter { get; private set; }
    public DateTime SentAt { get; private set; }

    /// <summary>Last day for the reply, and how it was counted.</summary>
    public DateOnly ReplyBy { get; private set; }
    public string ReplyDerivation { get; private set; } = "";
    public DateTime? ReceivedAt { get; private set; }
    public ReferralReply? Reply { get; private set; }
    public DateOnly? RepliedOn { get; private set; }
    public CaseId? CaseId { get; private set; }
    public CaseNumber? CaseNumber { get; private set; }

    /// <summary>Last day for the result, and how it was counted; null while it is not taken on.</summary>
    public DateOnly? ReturnBy { get; private set; }
    public string? ReturnDerivation { get; private set; }
    public ReferralResult? Result { get; private set; }
    public CaseOutcome? Outcome { get; private set; }
    public DateOnly? ReturnedOn { get; private set; }
    public DateTime? ResultSeenAt { get; private set; }
    public IReadOnlyList<ReferralStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsAssistance => Mode == LaborMediationMode.AssistedInHearing;

    /// <summary>Whether the committee has not answered yet.</summary>
    public bool AwaitsReply => State is ReferralState.Sent or ReferralState.Received;

    /// <summary>The day by which the committee has to do the next thing; null where it is not its turn.</summary>
    public DateOnly? OwedBy => AwaitsReply ? ReplyBy : State == ReferralState.TakenOn ? ReturnBy : null;

    public bool IsOverdueOn(DateOnly day) => day > OwedBy;

    /// <summary>Sends a dispute to a committee.</summary>
    /// <param name="isKnown">Whether the body has sent a letter of this number that was neither declined nor recalled.</param>
    public static Referral? Send(ReferralId id, ReferralLetter letter, PartnerBody body, MediationOrganization committee, bool isKnown, Moment moment, out Refusal? refusal)
    {
        refusal = !body.IsActive ? ReferralRefusals.PartnerIsClosed
            : committee.IsCityLevel || !committee.Takes(letter.Type) ? ReferralRefusals.CommitteeDoesNotTake
            : isKnown ? ReferralRefusals.LetterIsThere.About([letter.LetterNumber]) : letter.WhyNotSent(body, moment);
        if (refusal is not null)
        {
            return null;
        }
        if (letter.Mode != LaborMediationMode.AssistedInHearing)
        {
            letter = letter with { HearingAt = null, HearingPlace = null };
        }
        var reply = ReplyTime(moment.Today, moment);
        var referral = new Referral
        {
            DistrictCode = body.DistrictCode,
            Id = id,
            BodyId = body.Id,
            OrganizationId = committee.Id,
            SubdistrictCode = committee.SubdistrictCode,
            LetterNumber = letter.LetterNumber.Trim(),
            Mode = letter.Mode,
            Type = letter.Type,
            Kind = letter.Kind,
            Letter = letter,
            SentAt = moment.Now,
            ReplyBy = Earlier(reply.LastDay, letter),
            ReplyDerivation = reply.Derivation.ToJson(),
        };
        referral.Step(ReferralAct.Send, moment);
        return referral;
    }

    private static Deadline ReplyTime(DateOnly sentOn, Moment moment) => DeadlineEngine.Compute(DeadlineRule.Of(DeadlineKey.CourtAssignmentReply), sentOn, moment.Calendar);

    /// <summary>Who is asked to a hearing answers by its day at the latest.</summary>
    private static DateOnly Earlier(DateOnly day, ReferralLetter letter) =>
        letter.HearingAt is { } hearing && ChinaTime.DayOf(hearing) is var held && held < day ? held : day;

    /// <summary>Somebody of the committee has it in hand: the sender sees that it arrived.</summary>
    public Refusal? Receive(Moment moment)
    {
        if (WhyNot(ReferralAct.Receive) is { } refusal)
        {
            return refusal;
        }
        ReceivedAt = moment.Now;
        Step(ReferralAct.Receive, moment);
        return null;
    }

    /// <summary>It is registered as a case of the committee; that is the reply, and the clock for the result starts.</summary>
    /// <param name="isTied">Whether the case came from another letter already.</param>
    public Refusal? TakeOn(MediationCase mediation, bool isTied, Moment moment)
    {
        if (IsAssistance || WhyNot(ReferralAct.TakeOn) is not null)
        {
            return ReferralRefusals.NotAtThisPoint;
        }
        if (mediation.OrganizationId != OrganizationId)
        {
            return ReferralRefusals.CaseIsOfAnotherCommittee;
        }
        if (isTied)
        {
            return ReferralRefusals.CaseHasReferral;
        }
        if (mediation.Type != Type || mediation.OutcomeOn < ChinaTime.DayOf(SentAt))
        {
            return ReferralRefusals.CaseDoesNotFit;
        }
        mediation.ComeFrom(new Entrustment(Kind, LetterNumber, Mode, Letter!.AgreedOn, Letter.Days, Letter.PersonCount), moment);
        (CaseId, CaseNumber) = (mediation.Id, mediation.Number);
        ReceivedAt ??= moment.Now;
        var rule = DeadlineRule.Of(PeriodKey);
        var start = PeriodKey == DeadlineKey.ArbitrationEntrusted ? Letter.AgreedOn!.Value
            : PeriodKey is DeadlineKey.CourtAssigned or DeadlineKey.CourtEntrustedOrdinary ? ChinaTime.DayOf(ReceivedAt.Value)
            : moment.Today;
        var deadline = DeadlineEngine.Compute(rule.ShortenedTo(Letter.Days), start, moment.Calendar);
        (ReturnBy, ReturnDerivation) = (deadline.LastDay, deadline.Derivation.ToJson());
        Answer(new ReferralReply(true, null, [], moment.Today, moment.By.DisplayName), ReferralAct.TakeOn, moment, mediation.Number.Text);
        return null;
    }

    /// <summary>The rule that sets the time for the result.</summary>
    private DeadlineKey PeriodKey => (Kind, Mode) switch
    {
        (_, LaborMediationMode.EntrustedInArbitration) => DeadlineKey.ArbitrationEntrusted,
        (_, LaborMediationMode.PreArbitration) => DeadlineKey.Labor,
        (ReferralKind.CourtAssigned, _) => DeadlineKey.CourtAssigned,
        (ReferralKind.CourtEntrusted, _) => DeadlineKey.CourtEntrustedOrdinary,
        _ when Type == DisputeType.Medical => DeadlineKey.Medical,
        _ => DeadlineKey.General,
    };

    public Refusal? Decline(string reason, Moment moment)
    {
        if (WhyNot(ReferralAct.Decline) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return ReferralRefusals.DecliningNeedsReason;
        }
        Answer(new ReferralReply(false, reason.Trim(), [], moment.Today, moment.By.DisplayName), ReferralAct.Decline, moment, reason.Trim());
        return null;
    }

    /// <summary>The result of the case goes back to the sender, with the papers (L-4, T-3); once more after a reopening that ended otherwise .</summary>
    /// <param name="enclosures">Which papers of the case the sender may read from now on.</param>
    public Refusal? Return(MediationCase mediation, string? explanation, IReadOnlyList<EnclosedPaper> enclosures, Moment moment)
    {
        if (WhyNot(ReferralAct.Return) is not null || mediation.Id != CaseId || Result?.Round >= mediation.Round)
        {
            return ReferralRefusals.NotAtThisPoint;
        }
        if (mediation.Outcome is not { } outcome)
        {
            return ReferralRefusals.CaseHasNotEnded;
        }
        End(new ReferralResult(outcome, TypedText.OrNull(explanation), null, enclosures, moment.Today, moment.By.DisplayName, mediation.Round), moment);
        return null;
    }

    /// <summary>The sender has the result in hand.</summary>
    public Refusal? SeeResult(Moment moment)
    {
        if (ResultSeenAt is not null || WhyNot(ReferralAct.SeeResult) is not null)
        {
            return ReferralRefusals.NotAtThisPoint;
        }
        ResultSeenAt = moment.Now;
        Step(ReferralAct.SeeResult, moment);
        return null;
    }

    /// <summary>The sender takes it back while nobody has answered; a hearing it calls off also after that.</summary>
    public Refusal? Recall(string reason, Moment moment)
    {
        if (WhyNot(ReferralAct.Recall) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return ReferralRefusals.RecallNeedsReason;
        }
        Step(ReferralAct.Recall, moment, reason.Trim());
        return null;
    }

    private void Answer(ReferralReply reply, ReferralAct act, Moment moment, string words)
    {
        ReceivedAt ??= moment.Now;
        (Reply, RepliedOn) = (reply, reply.On);
        Step(act, moment, words);
    }

    private void End(ReferralResult result, Moment moment)
    {
        (Result, Outcome, ReturnedOn, ResultSeenAt) = (result, result.Outcome, result.On, null);
        Step(ReferralAct.Return, moment);
    }

    private Refusal? WhyNot(ReferralAct act) => ReferralLifecycle.Next(State, act, IsAssistance) is null ? ReferralRefusals.NotAtThisPoint : null;

    private void Step(ReferralAct act, Moment moment, string? words = null)
    {
        State = ReferralLifecycle.Next(State, act, IsAssistance) ?? State; // sending leads to the first
        var step = new ReferralStep(act, moment.Now, moment.By.DisplayName, words);
        Steps = [.. Steps, step];
        Version++;
        _news.Add(ExchangeEvent.Of(this, step));
    }
}
