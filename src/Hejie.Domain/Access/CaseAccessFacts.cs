namespace Hejie.Domain.Access;

/// <summary>The few facts of a case that decide who is what to it; ids are bare because Access knows no other capability.</summary>
public sealed record CaseAccessFacts(string DistrictCode, Guid CaseId)
{
    public Guid? Committee { get; init; }
    public string? SubdistrictCode { get; init; }
    public Guid? HostMediator { get; init; }
    public IReadOnlyCollection<Guid> HelperMediators { get; init; } = [];
    public AccountId? Registrar { get; init; }

    /// <summary>Committees that mediate jointly now, and the mediators they named.</summary>
    public IReadOnlyCollection<Guid> JointCommittees { get; init; } = [];
    public IReadOnlyCollection<Guid> JointMediators { get; init; } = [];

    /// <summary>Bodies from which the case came or to which it was referred.</summary>
    public IReadOnlyCollection<Guid> ReferralBodies { get; init; } = [];

    /// <summary>Experts invited now; one whose invitation has ended is no longer here.</summary>
    public IReadOnlyCollection<AccountId> InvitedExperts { get; init; } = [];
    public IReadOnlyCollection<AccountId> Reviewers { get; init; } = [];

    public CaseRelation RelationOf(Actor actor)
    {
        if (!string.Equals(actor.DistrictCode, DistrictCode, StringComparison.Ordinal))
        {
            return CaseRelation.None;
        }
        return When(actor.CaseId == CaseId, CaseRelation.OwnParty)
            | When(Same(actor.MediatorId, HostMediator), CaseRelation.HostMediator)
            | When(actor.MediatorId is { } mediator && HelperMediators.Contains(mediator), CaseRelation.HelperMediator)
            | When(actor.MediatorId is { } named && JointMediators.Contains(named), CaseRelation.JointMediator)
            | When(actor.OrganizationId is { } beside && JointCommittees.Contains(beside), CaseRelation.JointCommittee)
            | When(actor.AccountId is not null && actor.AccountId == Registrar, CaseRelation.Registrar)
            | When(Same(actor.OrganizationId, Committee), CaseRelation.OwnCommittee)
            | When(actor.SubdistrictCode is { } street && street == SubdistrictCode, CaseRelation.Branch)
            | When(actor.OrganizationId is { } body && ReferralBodies.Contains(body), CaseRelation.ReferralBody)
            | When(actor.AccountId is { } expert && InvitedExperts.Contains(expert), CaseRelation.InvitedExpert)
            | When(actor.AccountId is { } reviewer && Reviewers.Contains(reviewer), CaseRelation.Sampled)
            | When(actor.Role.HasAccount() || actor.Role == Role.Job, CaseRelation.District);
    }

    private static bool Same(Guid? left, Guid? right) => left is not null && left == right;

    private static CaseRelation When(bool holds, CaseRelation relation) => holds ? relation : CaseRelation.None;
}
