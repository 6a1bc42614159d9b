using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <remarks>A case climbs level by level under one number (S-18, S-24): the host changes as it does among committees that mediate jointly, and figures count it once, where it ends.</remarks>
public sealed partial class MediationCase
{
    /// <summary>Every time it was to go to the level above.</summary>
    public IReadOnlyList<LadderStep> LadderSteps { get; private set; } = [];

    /// <summary>How many levels it has climbed, kept beside the steps for lists and figures.</summary>
    public int LevelsClimbed { get; private set; }

    /// <summary>The step that the level above has not answered; null where there is none.</summary>
    public LadderStep? OpenLadderStep => State.IsUnderMediation() ? LadderSteps.FirstOrDefault(step => step.IsTakenUp is null) : null;

    /// <summary>Day from which the present host has it: of the application, of taking it up, or of the reopening.</summary>
    public DateOnly AtThisLevelSince => new[] { ApplicationDate, LadderSteps.LastOrDefault(step => step.IsTakenUp == true)?.AnsweredOn, Round > 1 ? RoundStartedOn : null }.Max()!.Value;

    /// <summary>The host could not settle it and asks a body of the next level to take it over (SDP 75); every party agrees to it (PML 17), and persons also that it gets their data (D-6).</summary>
    /// <param name="nextLevel">What <see cref="Ladder.NextLevel"/> found.</param>
    public Refusal? HandUp(MediationOrganization host, MediationOrganization next, IReadOnlyList<MediationOrganization> nextLevel, HandUpAsk ask, Moment moment)
    {
        if (!CaseLifecycle.InHand.Contains(State) || IsBeingSigned)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (OpenLadderStep is not null)
        {
            return LadderRefusals.HandedUpAlready;
        }
        if (nextLevel.All(body => body.Id != next.Id))
        {
            return LadderRefusals.NotTheNextLevel;
        }
        if (JointOf(next.Id) is not null)
        {
            return CaseRefusals.TakesPartAlready;
        }
        if (string.IsNullOrWhiteSpace(ask.Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (_parties.SilentIn(ask.Consents) is { Count: > 0 } silent)
        {
            return CaseRefusals.HostingNeedsEveryConsent.About(silent);
        }
        foreach (var person in StillToConsent(next.Name).ToList())
        {
            if (GiveConsent(new ConsentGiven(person.Number, ConsentKind.HandOver, ask.NoticeVersion, ask.Channel, next.Name), moment) is { } refusal)
            {
                return refusal;
            }
        }
        var reason = ask.Reason.Trim();
        var asked = JointCommittee.Invite(_jointCommittees.Count + 1, new JointProposal(next.Id, next.Name, JointGround.HigherLevel, reason), moment.Today);
        asked.OfferHosting(new HostingOffer(host.Name, reason, moment.Today, moment.By.DisplayName));
        _jointCommittees.Add(asked);
        LadderSteps = [.. LadderSteps, new LadderStep(host.Id, host.Name, host.Level, next.Id, next.Name, next.Level, reason, AtThisLevelSince, moment.Today)];
        RecordJoint(CaseAct.HandUp, next.Id, moment, ("consents", ask.Consents));
        return null;
    }

    /// <summary>The level above takes the case up with mediators of its own; the lower one helps from then on.</summary>
    public Refusal? TakeUp(OrganizationId committee, AssignedMediator host, IReadOnlyList<AssignedMediator> helpers, Moment moment) =>
        !State.IsUnderMediation() || IsBeingSigned || JointOf(committee) is not { State: JointState.Invited, Offer: not null }
            ? CaseRefusals.HostingNotOffered
            : JoinJointly(committee, [host, .. helpers], moment) ?? TakeHosting(committee, host.Id, moment);

    private void AnswerLadder(OrganizationId committee, bool isTakenUp, string? text, Moment moment)
    {
        LadderSteps =
        [
            .. LadderSteps.Select(step => step.IsTakenUp is null && step.To == committee
                ? step with { IsTakenUp = isTakenUp, AnsweredOn = moment.Today, AnswerText = TypedText.OrNull(text) }
                : step),
        ];
        LevelsClimbed = LadderSteps.Count(step => step.IsTakenUp == true);
    }
}
