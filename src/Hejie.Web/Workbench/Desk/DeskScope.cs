using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Workbench.Desk;

/// <summary>What waits for whom: the states in which a case is on the desk of a role.</summary>
internal static class DeskScope
{
    /// <summary>Everything between acceptance and the end of the mediator's work; binding the file is the clerk's.</summary>
    private static readonly CaseState[] ForMediators =
        [.. CaseLifecycle.InHand, .. CaseLifecycle.AwaitingPerformance, CaseState.Performed, CaseState.FollowedUp, CaseState.Failed, CaseState.Terminated];

    private static readonly CaseState[] ForClerks =
    [
        CaseState.Registered, CaseState.UnderReview, CaseState.AwaitingRespondentConsent, CaseState.Accepted,
        CaseState.NotAccepted, CaseState.Withdrawn, CaseState.Transferred, CaseState.Closed,
    ];

    private static readonly CaseState[] ForOffices = [.. CaseLifecycle.BeforeOutcome, CaseState.Breached];

    public static IQueryable<MediationCase> OnDeskOf(this IQueryable<MediationCase> cases, Actor actor, HejieDb db)
    {
        switch (actor)
        {
            case { Role: Role.Mediator, MediatorId: { } mediator }:
                MediatorId? host = new MediatorId(mediator);
                return cases.Where(c => c.HostMediatorId == host && ForMediators.Contains(c.State));
            case { Role: Role.CommitteeClerk, OrganizationId: { } committee }:
                var own = new OrganizationId(committee);
                return cases.Where(c => c.OrganizationId == own && (ForClerks.Contains(c.State)
                    || (c.State == CaseState.InMediation
                        && db.Set<MediationAgreement>().Any(a => a.DistrictCode == c.DistrictCode && a.CaseId == c.Id && a.Round == c.Round && a.EffectiveOn == null))
                    || c.HasOpenRevision
                    || (CaseLifecycle.InHand.Contains(c.State) && c.HasOpenRecusal)));
            case { Role: Role.SubdistrictOfficer, SubdistrictCode: { } street }:
                return cases.Where(c => c.SubdistrictCode == street && ForOffices.Contains(c.State));
            default:
                return cases.Where(_ => false);
        }
    }
}
