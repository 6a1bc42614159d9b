using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Linkage;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Takes the case on: every party agrees (PML 3, 17) and the review lets it pass. The clock starts.</summary>
    /// <param name="on">The day it was taken on, where that is not today: what was settled on the spot is written down later.</param>
    public Refusal? Accept(VolumeNumber volume, Moment moment, DateOnly? on = null)
    {
        if (WhyNotAcceptable() is { } why)
        {
            return why;
        }
        var accepted = on ?? moment.Today;
        if (CheckDay(accepted, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (Move(CaseAct.Accept, moment, CasePayload.Of(("volume", volume))) is { } refusal)
        {
            return refusal;
        }
        (AcceptedOn, RoundStartedOn) = (accepted, accepted);
        Respond(accepted);
        VolumeNumber = volume;
        MeetDeadline(DeadlineKey.ReviewDecision, moment.Today);
        MeetDeadline(DeadlineKey.RespondentContact, moment.Today);
        StartDeadline(MediationPeriod, PeriodStartsOn, moment);
        return null;
    }

    /// <summary>
    /// Labour disputes run from the application (LDA 14), court cases from the day the papers came (SC16 27), what arbitration entrusts from the consent (ARB33 70),
    /// all others from acceptance (MOJ75 33); a later round from its reopening.
    /// </summary>
    private DateOnly PeriodStartsOn => (Round, MediationPeriod) switch
    {
        (1, DeadlineKey.Labor or DeadlineKey.CourtAssigned or DeadlineKey.CourtEntrustedOrdinary) => ApplicationDate,
        (1, DeadlineKey.ArbitrationEntrusted) => EntrustedOn ?? RoundStartedOn!.Value,
        _ => RoundStartedOn!.Value,
    };

    /// <summary>What bars acceptance now; null when the case may be taken on.</summary>
    public Refusal? WhyNotAcceptable()
    {
        if (CaseLifecycle.Next(State, CaseAct.Accept) is null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if ((WhyReviewDoesNotLetPass() ?? WhyRiskBars) is { } refusal)
        {
            return refusal;
        }
        if (SomebodyLacksCapacity && !_parties.Any(party => party.LacksCapacity || party.Representative is { Kind: RepresentativeKind.Legal }))
        {
            return CaseRefusals.CapacityIsNotNamed;
        }
        return IsRefused ? CaseRefusals.PartyRefusesMediation
            : StillToAgree.Any() ? CaseRefusals.ConsentIsMissing.About([.. StillToAgree.Select(party => party.Name)])
            : WhyConsentBars;
    }

    /// <summary>The review found that a party cannot decide alone: who it is must stand in the case, or that party would sign (I-13).</summary>
    private bool SomebodyLacksCapacity => IntakeReview.Judge(ReviewQuestions, ReviewAnswers)
        .Any(finding => finding.Question.RuleId == "I-13");

    /// <summary>The rule of 01 section 7 that sets how long mediation may take.</summary>
    public DeadlineKey MediationPeriod => (Type, Referral) switch
    {
        (_, ReferralKind.CourtAssigned) => DeadlineKey.CourtAssigned,
        (_, ReferralKind.CourtEntrusted) => DeadlineKey.CourtEntrustedOrdinary,
        (DisputeType.Labor, _) when LaborMode == LaborMediationMode.EntrustedInArbitration => DeadlineKey.ArbitrationEntrusted,
        (DisputeType.Labor, _) => DeadlineKey.Labor,
        (DisputeType.Medical, _) => DeadlineKey.Medical,
        _ => DeadlineKey.General,
    };

    /// <summary>Does not take the case on, with the reason and where else to turn (F-05); told of every such case beside every rate.</summary>
    public Refusal? Decline(NonAcceptanceReason reason, string text, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (Blanks.WhyNotWhole(text) is { } open)
        {
            return open;
        }
        if (reason == Cases.NonAcceptanceReason.RespondentRefused && !IsRefused)
        {
            return CaseRefusals.RefusalIsNotRecorded;
        }
        if (reason == Cases.NonAcceptanceReason.Unreachable && !StillToAgree.Any(WasTriedInVain))
        {
            return CaseRefusals.NoAttemptToReach;
        }
        if (WhyReasonDoesNotFit(reason) is { } other)
        {
            return other;
        }
        if (Move(CaseAct.Decline, moment, CasePayload.Of(("reason", reason))) is { } refusal)
        {
            return refusal;
        }
        NonAcceptanceReason = reason;
        End(CaseOutcome.NotAccepted, text, moment.Today);
        return null;
    }

    /// <summary>Whether somebody tried to reach the party and did not.</summary>
    private bool WasTriedInVain(CaseParty party) =>
        Contacts.Any(contact => contact.Party == party.Number && contact.Outcome != ContactOutcome.Reached);

    /// <summary>A reason of the review needs its answer, and where only a refusal bars the case the refusal is the reason: else it would hide from the figures.</summary>
    private Refusal? WhyReasonDoesNotFit(NonAcceptanceReason reason)
    {
        var found = ReviewBlocks.Select(block => block.Reason).ToList();
        var asked = ReviewQuestions.Any(question => question.Reason == reason);
        return (asked && !found.Contains(reason))
            || (found.Count == 0 && IsRefused && reason != Cases.NonAcceptanceReason.RespondentRefused)
                ? CaseRefusals.ReasonDoesNotFit
                : null;
    }
}
