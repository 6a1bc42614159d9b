using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Agreements;

/// <summary>One asking of a court to confirm an agreement: the parties' wishes, their common application, the court's answer (PML 33; CPL 205, 206).</summary>
/// <remarks>It runs beside the handling: the case goes on to performance, closing and archive whatever the court says.</remarks>
public sealed class JudicialConfirmation : ITenantOwned
{
    private JudicialConfirmation()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ConfirmationId Id { get; private set; }
    public CaseId CaseId { get; private set; }
    public AgreementId AgreementId { get; private set; }

    /// <summary>The round of mediation that led to the agreement.</summary>
    public int Round { get; private set; }

    /// <summary>Place among all askings of the case, from 1: one that was not accepted or was withdrawn may be followed by another, and another version of the agreement is asked about anew.</summary>
    public int Number { get; private set; }
    public ConfirmationState State { get; private set; }
    public IReadOnlyList<ConfirmationWish> Wishes { get; private set; } = [];
    public string? Court { get; private set; }
    public CourtGround? CourtGround { get; private set; }
    public DateOnly? AppliedOn { get; private set; }

    /// <summary>The court's number of the matter.</summary>
    public string? CaseMark { get; private set; }
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>Day of the ruling, of the refusal to take it on, or of the withdrawal.</summary>
    public DateOnly? EndedOn { get; private set; }
    public ConfirmationGround? Ground { get; private set; }
    public string? Note { get; private set; }
    public IReadOnlyList<RulingReceipt> Receipts { get; private set; } = [];

    /// <summary>Day on which a party asked the court to enforce the confirmed agreement, and which party.</summary>
    public DateOnly? EnforcementOn { get; private set; }
    public int? EnforcementBy { get; private set; }

    /// <summary>Whether the court has still to answer.</summary>
    public bool IsPending => State is ConfirmationState.Applied or ConfirmationState.Accepted;

    /// <summary>Whether the parties may ask once more while their time lasts: nothing was decided about the agreement itself.</summary>
    public bool MayBeRepeated => State is ConfirmationState.NotAccepted or ConfirmationState.Withdrawn;

    public bool Wants(int party) => Wishes.Any(wish => wish.Party == party && wish.Wants);

    /// <summary>The parties' days for asking about one agreement; null where it is not in force or not in writing.</summary>
    public static CaseDeadline? WindowOf(MediationCase mediation, MediationAgreement agreement) => agreement.Form != AgreementForm.Written ? null
        : mediation.Deadlines.LastOrDefault(deadline => deadline.Rule == DeadlineKey.JudicialConfirmation && deadline.Start == agreement.EffectiveOn);

    /// <summary>Opens the asking of the agreement that binds now.</summary>
    /// <param name="earlier">Every asking of the case so far: what was asked about another agreement decides nothing about this one, but a court answers one asking before it has the next.</param>
    public static JudicialConfirmation? Begin(
        ConfirmationId id, MediationCase mediation, MediationAgreement? agreement, IReadOnlyCollection<JudicialConfirmation> earlier, out Refusal? refusal)
    {
        refusal = agreement is not { IsEffective: true } ? CaseRefusals.NotYetEffective
            : agreement.Standing != AgreementStanding.InForce ? CaseRefusals.AgreementIsSuperseded
            : agreement.Form != AgreementForm.Written ? CaseRefusals.ConfirmationNeedsWriting
            : earlier.About(agreement) is { MayBeRepeated: false } ? CaseRefusals.ConfirmationIsDecided
            : earlier.Pending() is not null ? CaseRefusals.ConfirmationIsPending
            : null;
        return refusal is not null ? null : new JudicialConfirmation
        {
            DistrictCode = mediation.DistrictCode,
            Id = id,
            CaseId = mediation.Id,
            AgreementId = agreement!.Id,
            Round = agreement.Round,
            Number = earlier.Count + 1,
        };
    }

    /// <summary>Writes down whether a party wants the court's confirmation; it may change its mind until the application.</summary>
    public Refusal? RecordWish(MediationCase mediation, MediationAgreement agreement, ConfirmationWish wish, Moment moment)
    {
        if (mediation.IsReadOnly || State != ConfirmationState.Wished)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (WhyNotAbout(agreement) is { } superseded)
        {
            return superseded;
        }
        if (mediation.Party(wish.Party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (WhyNotOn(mediation, agreement, wish.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        Wishes = [.. Wishes.Where(other => other.Party != wish.Party).Append(wish).OrderBy(one => one.Party)];
        mediation.Record(CaseAct.RecordConfirmationWish, moment, CasePayload.Of(("party", wish.Party), ("wants", wish.Wants), ("on", wish.On)));
        return null;
    }

    /// <summary>The parties have asked the court together, within 30 days from the day after the agreement took effect (J-1).</summary>
    public Refusal? Apply(MediationCase mediation, MediationAgreement agreement, ConfirmationApplication application, Moment moment)
    {
        if (mediation.IsReadOnly || State != ConfirmationState.Wished)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (WhyNotAbout(agreement) is { } superseded)
        {
            return superseded;
        }
        var silent = mediation.Parties.Where(party => !Wants(party.Number)).Select(party => party.Name).ToList();
        if (silent.Count > 0)
        {
            return CaseRefusals.ConfirmationIsOneSided.About(silent);
        }
        if (string.IsNullOrWhiteSpace(application.Court))
        {
            return CaseRefusals.CourtIsMissing;
        }
        if (WhyNotOn(mediation, agreement, application.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (application.On > WindowOf(mediation, agreement)?.LastDay)
        {
            return CaseRefusals.ConfirmationIsTooLate;
        }
        (State, Court, CourtGround, AppliedOn) = (ConfirmationState.Applied, application.Court.Trim(), application.Ground, application.On);
        mediation.KeepConfirmation(Round, application.On);
        mediation.Record(CaseAct.ApplyForConfirmation, moment, CasePayload.Of(
            ("number", Number), ("on", application.On), ("court", Court), ("ground", application.Ground)));
        return null;
    }

    /// <summary>What was asked about another version is not asked about this one, and nothing is asked about one that binds no more.</summary>
    private Refusal? WhyNotAbout(MediationAgreement agreement) =>
        agreement.Id == AgreementId && agreement.Standing == AgreementStanding.InForce ? null : CaseRefusals.AgreementIsSuperseded;

    /// <summary>A day of the asking lies between the day the agreement took effect and today.</summary>
    private static Refusal? WhyNotOn(MediationCase mediation, MediationAgreement agreement, DateOnly day, Moment moment) =>
        day > moment.Today ? CaseRefusals.DateInFuture
        : day < WindowOf(mediation, agreement)?.Start ? CaseRefusals.DateBeforeAgreement
        : null;

    /// <summary>Writes down what the court said (J-11). A court may decide without having told that it takes the matter on (SC11 4).</summary>
    public Refusal? RecordAnswer(MediationCase mediation, CourtAnswer answer, Moment moment)
    {
        if (mediation.IsReadOnly || !MayLeadTo(answer.To))
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (answer.On > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (answer.On < (AcceptedOn ?? AppliedOn))
        {
            return CaseRefusals.CourtAnswersAfterApplication;
        }
        if (WhyNotComplete(answer) is { } incomplete)
        {
            return incomplete;
        }
        State = answer.To;
        CaseMark = string.IsNullOrWhiteSpace(answer.CaseMark) ? CaseMark : answer.CaseMark.Trim();
        Note = string.IsNullOrWhiteSpace(answer.Note) ? Note : answer.Note.Trim();
        Ground = NeedsGround(answer.To) ? answer.Ground : null;
        if (answer.To == ConfirmationState.Accepted)
        {
            AcceptedOn = answer.On;
        }
        else
        {
            EndedOn = answer.On;
        }
        if (answer.To is ConfirmationState.Confirmed or ConfirmationState.Dismissed)
        {
            mediation.KeepRuling(Round, answer.On, answer.To == ConfirmationState.Confirmed);
        }
        mediation.Record(CaseAct.RecordCourtAnswer, moment, CasePayload.Of(
            ("number", Number), ("answer", answer.To), ("on", answer.On), ("mark", CaseMark), ("ground", Ground)));
        return null;
    }

    private bool MayLeadTo(ConfirmationState next) => State switch
    {
        ConfirmationState.Applied => next > ConfirmationState.Applied,
        ConfirmationState.Accepted => next > ConfirmationState.NotAccepted,
        _ => false,
    };

    private static bool NeedsGround(ConfirmationState state) => state is ConfirmationState.NotAccepted or ConfirmationState.Dismissed;

    /// <summary>A matter that was taken on has a number; a court that says no says why. What bars acceptance may come out later too (CPI 355).</summary>
    private Refusal? WhyNotComplete(CourtAnswer answer) =>
        answer.To is ConfirmationState.Accepted or ConfirmationState.Confirmed or ConfirmationState.Dismissed
            && CaseMark is null && string.IsNullOrWhiteSpace(answer.CaseMark) ? CaseRefusals.CourtCaseMarkMissing
        : !NeedsGround(answer.To) ? null
        : answer.Ground is not { } ground ? CaseRefusals.ConfirmationGroundMissing
        : answer.To == ConfirmationState.NotAccepted && !ground.BarsAcceptance() ? CaseRefusals.ConfirmationGroundDoesNotFit
        : null;

    /// <summary>Writes down when a party received the ruling that confirms (J-10).</summary>
    public Refusal? RecordReceipt(MediationCase mediation, RulingReceipt receipt, Moment moment)
    {
        if (mediation.IsReadOnly || State != ConfirmationState.Confirmed)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (mediation.Party(receipt.Party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (WhyNotAfterRuling(receipt.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        Receipts = [.. Receipts.Where(other => other.Party != receipt.Party).Append(receipt).OrderBy(one => one.Party)];
        mediation.Record(CaseAct.RecordRulingReceipt, moment, CasePayload.Of(("party", receipt.Party), ("on", receipt.On)));
        return null;
    }

    /// <summary>The last day on which a party who received the ruling may object to it: 15 days (CPI 372).</summary>
    public static Deadline ObjectionTime(RulingReceipt receipt, HolidayCalendar calendar) =>
        DeadlineEngine.Compute(DeadlineRule.Of(DeadlineKey.ConfirmationObjection), receipt.On, calendar);

    /// <summary>A party asked the court to enforce what was confirmed and is owed to it (CPL 206).</summary>
    public Refusal? ApplyForEnforcement(MediationCase mediation, MediationAgreement agreement, int party, DateOnly on, Moment moment)
    {
        if (mediation.IsReadOnly || EnforcementOn is not null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (State != ConfirmationState.Confirmed)
        {
            return CaseRefusals.EnforcementNeedsConfirmation;
        }
        if (WhyNotAbout(agreement) is { } superseded)
        {
            return superseded;
        }
        if (mediation.Party(party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (WhyNotAfterRuling(on, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (!agreement.Terms.Any(term => term.IsOverdueOn(on) && term.IsOwedTo(party)))
        {
            return CaseRefusals.NothingToEnforce;
        }
        (EnforcementOn, EnforcementBy) = (on, party);
        mediation.Record(CaseAct.ApplyForEnforcement, moment, CasePayload.Of(("party", party), ("on", on)));
        return null;
    }

    private Refusal? WhyNotAfterRuling(DateOnly day, Moment moment) =>
        day > moment.Today ? CaseRefusals.DateInFuture
        : day < EndedOn ? CaseRefusals.CourtAnswersAfterApplication
        : null;
}
