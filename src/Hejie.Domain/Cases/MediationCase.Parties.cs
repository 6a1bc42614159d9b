namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>Puts right or completes what is known of a party while the case has no outcome (A-3, I-13, I-15); side and kind stay.</summary>
    /// <param name="details">All of it as it is to stand; what is null is not known.</param>
    /// <param name="isSigned">Somebody has signed the agreement, which names the party as it was.</param>
    public Refusal? CompleteParty(int partyNumber, PartyDetails details, bool isSigned, Moment moment)
    {
        if (Party(partyNumber) is not { } party)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (!State.IsBeforeOutcome())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (isSigned)
        {
            return CaseRefusals.AlreadySigned;
        }
        if (RegistrationCheck.WhyNot(details, moment.Today) is { } refusal)
        {
            return refusal;
        }
        party.Complete(RegistrationCheck.Spell(details));
        Record(CaseAct.CompleteParty, moment, CasePayload.Of(("party", partyNumber)));
        return null;
    }

    /// <summary>Gives the dispute another kind, with the reason; figures count it by the new one (03 section 2), and the time for mediation follows it.</summary>
    public Refusal? Retype(DisputeType type, string? subType, string reason, Moment moment)
    {
        if (!State.IsBeforeOutcome())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (subType is not null && !DisputeTypes.SubtypesOf(type).Contains(subType))
        {
            return CaseRefusals.NoSuchSubType;
        }
        var period = MediationPeriod;
        var asked = ReviewQuestions;
        (Type, SubType) = (type, subType);
        Record(CaseAct.Retype, moment, CasePayload.Of(("type", type), ("subType", subType)));
        AskAnewBut(asked);
        if (AcceptedOn is not null && MediationPeriod != period)
        {
            CancelDeadlines(moment.Today);
            StartDeadline(MediationPeriod, PeriodStartsOn, moment);
        }
        return null;
    }

    /// <summary>Other questions belong to another kind or source; a feared violence stays feared (I-8).</summary>
    private void AskAnewBut(IReadOnlyList<ReviewQuestion> asked)
    {
        if (State is CaseState.Registered or CaseState.UnderReview && !asked.SequenceEqual(ReviewQuestions))
        {
            (ReviewAnswers, ReviewedOn) = ([.. ReviewAnswers.Where(answer => answer.Yes && IntakeReview.IsAboutViolence(answer.Code))], null);
        }
    }
}
