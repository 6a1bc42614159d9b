using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <remarks>The host decides acceptance, outcome, agreement and archive; who has joined reads, meets and records. Figures count the case once, with its host.</remarks>
public sealed partial class MediationCase
{
    /// <summary>Whether another committee takes part now.</summary>
    public bool IsJoint => _jointCommittees.Any(joint => joint.State == JointState.Joined);

    /// <summary>The standing invitation to or part of a committee; null where there is none.</summary>
    public JointCommittee? JointOf(OrganizationId committee) => _jointCommittees.FirstOrDefault(joint => joint.Stands && joint.OrganizationId == committee);

    /// <summary>Names of the committees that took part beside the host on a day.</summary>
    public IReadOnlyList<string> JointOn(DateOnly day) => [.. _jointCommittees.Where(joint => joint.TookPartOn(day)).Select(joint => joint.Name)];

    /// <summary>The host asks another committee to mediate jointly (MOJ75 21, 26; REG89 7). Every person must have agreed that the data go to it (D-6).</summary>
    public Refusal? ProposeJoint(JointProposal proposal, Moment moment)
    {
        if (!State.IsUnderMediation())
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (proposal.Ground == JointGround.HigherLevel)
        {
            return LadderRefusals.NotTheNextLevel;
        }
        if (proposal.Committee == OrganizationId || JointOf(proposal.Committee) is not null)
        {
            return CaseRefusals.TakesPartAlready;
        }
        if (string.IsNullOrWhiteSpace(proposal.Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        var silent = StillToConsent(proposal.Name).Select(party => party.Name).ToList();
        if (silent.Count > 0)
        {
            return CaseRefusals.HandoverNeedsConsents.About(silent);
        }
        _jointCommittees.Add(JointCommittee.Invite(_jointCommittees.Count + 1, proposal, moment.Today));
        RecordJoint(CaseAct.ProposeJoint, proposal.Committee, moment, ("jointGround", proposal.Ground));
        return null;
    }

    /// <summary>An invited committee joins with mediators of its own, who help (PML 19). Grounds of B-6 must have been disclosed and accepted.</summary>
    public Refusal? JoinJointly(OrganizationId committee, IReadOnlyList<AssignedMediator> mediators, Moment moment)
    {
        if (!State.IsUnderMediation() || JointOf(committee) is not { State: JointState.Invited } joint)
        {
            return CaseRefusals.NotInvitedJointly;
        }
        if (mediators.Count == 0)
        {
            return CaseRefusals.JointNeedsMediator;
        }
        if (mediators.Any(mediator => _mediators.Any(named => named.IsActive && named.MediatorId == mediator.Id)))
        {
            return CaseRefusals.OneHost;
        }
        if (WhyNotNamed(mediators) is { } conflict)
        {
            return conflict;
        }
        joint.Join(moment.Today);
        foreach (var mediator in mediators.DistinctBy(named => named.Id))
        {
            AddMediator(mediator, isHost: false, AssignmentMode.NamedByCommittee, moment.Today, committee);
        }
        RecordJoint(CaseAct.JoinJointly, committee, moment, ("mediators", mediators.Select(mediator => mediator.Id.Value)));
        return null;
    }

    /// <summary>An invited committee does not join, and says why.</summary>
    public Refusal? DeclineJoint(OrganizationId committee, string reason, Moment moment)
    {
        if (JointOf(committee) is not { State: JointState.Invited } joint)
        {
            return CaseRefusals.NotInvitedJointly;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        joint.Decline(reason, moment.Today);
        AnswerLadder(committee, isTakenUp: false, reason, moment);
        RecordJoint(CaseAct.DeclineJoint, committee, moment);
        return null;
    }

    /// <summary>A committee no longer takes part, by its own wish or the host's; its mediators leave the case.</summary>
    public Refusal? EndJoint(OrganizationId committee, string reason, Moment moment)
    {
        if (!State.IsUnderMediation() || JointOf(committee) is not { } joint)
        {
            return CaseRefusals.NotInvitedJointly;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        EndJoint(joint, reason, moment);
        return null;
    }

    private void EndJoint(JointCommittee joint, string? reason, Moment moment)
    {
        joint.End(reason, moment.Today);
        AnswerLadder(joint.OrganizationId, isTakenUp: false, reason, moment);
        foreach (var named in _mediators.Where(named => named.IsActive && named.JointCommitteeId == joint.OrganizationId))
        {
            named.Leave(moment.Today);
        }
        RecordJoint(CaseAct.EndJoint, joint.OrganizationId, moment);
    }

    /// <summary>The host asks a committee that takes part to host from now on; every party agrees to it (PML 17).</summary>
    /// <param name="consents">Numbers of the parties who agree.</param>
    public Refusal? OfferHosting(OrganizationId committee, HostingOffer offer, IReadOnlyList<int> consents, Moment moment)
    {
        if (!State.IsUnderMediation() || JointOf(committee) is not { State: JointState.Joined } joint)
        {
            return CaseRefusals.NotInvitedJointly;
        }
        if (string.IsNullOrWhiteSpace(offer.Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        var silent = _parties.SilentIn(consents);
        if (silent.Count > 0)
        {
            return CaseRefusals.HostingNeedsEveryConsent.About(silent);
        }
        joint.OfferHosting(offer with { On = moment.Today, By = moment.By.DisplayName });
        RecordJoint(CaseAct.OfferHosting, committee, moment, ("consents", consents));
        return null;
    }

    /// <summary>The committee that was asked takes the case over with one of its mediators as host; the former host takes part jointly from then on.</summary>
    /// <remarks>The case keeps its number and volume. It belongs to the new host in every list and figure, and remembers where it came from. Once somebody has signed the agreement the host stays.</remarks>
    public Refusal? TakeHosting(OrganizationId committee, MediatorId host, Moment moment)
    {
        if (!State.IsUnderMediation() || IsBeingSigned || JointOf(committee) is not { Offer: { } offer } joint)
        {
            return CaseRefusals.HostingNotOffered;
        }
        if (_mediators.FirstOrDefault(named => named.IsActive && named.JointCommitteeId == committee && named.MediatorId == host) is not { } chosen)
        {
            return CaseRefusals.MediatorIsNotOnTheCase;
        }
        var former = JointCommittee.Invite(_jointCommittees.Count + 1, new JointProposal(OrganizationId, offer.Host, joint.Ground, offer.Reason), moment.Today);
        former.Join(moment.Today);
        foreach (var named in _mediators.Where(named => named.IsActive).ToList())
        {
            if (named.JointCommitteeId == committee || named.JointCommitteeId is null)
            {
                named.Leave(moment.Today);
                AddMediator(
                    new AssignedMediator(named.MediatorId, named.Name, [], named.Disclosure, true) { WithoutCertificate = named.WithoutCertificate }, named == chosen, named.Mode, moment.Today,
                    named.JointCommitteeId == committee ? null : OrganizationId);
            }
        }
        joint.End(offer.Reason, moment.Today);
        AnswerLadder(committee, isTakenUp: true, null, moment);
        _jointCommittees.Add(former);
        HomeOrganizationId ??= OrganizationId;
        OrganizationId = committee;
        RecordJoint(CaseAct.TakeHosting, committee, moment, ("former", former.OrganizationId.Value), ("host", host.Value));
        return null;
    }

    /// <summary>Whether somebody has signed the agreement that is being made.</summary>
    private bool IsBeingSigned =>
        _timeline.LastOrDefault(entry => entry.Act is CaseAct.DraftAgreement or CaseAct.SignAgreement or CaseAct.SealAgreement) is { Act: not CaseAct.DraftAgreement };

    private void RecordJoint(CaseAct act, OrganizationId committee, Moment moment, params ReadOnlySpan<(string Key, object? Value)> facts) =>
        Record(act, moment, CasePayload.Of([("committee", committee.Value), .. facts]));
}
