using System.Linq.Expressions;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;

namespace Hejie.Web.Security;

/// <summary>Which cases a list may show to whom: the relations that reading needs, as conditions of a query.</summary>
public static class CaseVisibility
{
    /// <summary>The cases that the actor may read; the query stays in the actor's district by itself.</summary>
    public static IQueryable<MediationCase> VisibleTo(this IQueryable<MediationCase> cases, Actor actor) => cases.OpenTo(actor, Permission.ReadCase);

    /// <summary>The same without the cases in which the actor takes part only jointly: they are counted, and looked after, where the host is.</summary>
    public static IQueryable<MediationCase> LookedAfterBy(this IQueryable<MediationCase> cases, Actor actor) =>
        cases.Of(actor, (Permissions.Needed(actor.Role, Permission.ReadCase) ?? CaseRelation.None) & ~CaseRelation.Joint);

    /// <summary>The cases to which the actor may do this; none where the role never may.</summary>
    public static IQueryable<MediationCase> OpenTo(this IQueryable<MediationCase> cases, Actor actor, Permission permission) =>
        cases.Of(actor, Permissions.Needed(actor.Role, permission) ?? CaseRelation.None);

    private static IQueryable<MediationCase> Of(this IQueryable<MediationCase> cases, Actor actor, CaseRelation needed)
    {
        if (needed.HasFlag(CaseRelation.District))
        {
            return cases;
        }
        var conditions = ConditionsFor(actor, needed).ToList();
        return cases.Where(conditions.Count > 0 ? conditions.Aggregate(Either) : _ => false);
    }

    /// <summary>Whether a list can show the actor anything: where not, nothing need be asked.</summary>
    public static bool SeesLists(Actor actor) =>
        Permissions.Needed(actor.Role, Permission.ReadCase) is { } needed && (needed.HasFlag(CaseRelation.District) || ConditionsFor(actor, needed).Any());

    private static IEnumerable<Expression<Func<MediationCase, bool>>> ConditionsFor(Actor actor, CaseRelation needed) =>
        Conditions(actor).Where(condition => needed.HasFlag(condition.Relation)).Select(condition => condition.Holds);

    private static IEnumerable<(CaseRelation Relation, Expression<Func<MediationCase, bool>> Holds)> Conditions(Actor actor)
    {
        if (actor.CaseId is { } own)
        {
            var id = new CaseId(own);
            yield return (CaseRelation.OwnParty, c => c.Id == id);
        }
        if (actor.MediatorId is { } mediator)
        {
            MediatorId? host = new MediatorId(mediator);
            var helper = host.Value;
            yield return (CaseRelation.HostMediator, c => c.HostMediatorId == host);
            yield return (CaseRelation.HelperMediator, c => c.Mediators.Any(m => m.MediatorId == helper && m.Until == null && !m.IsHost && m.JointCommitteeId == null));
            yield return (CaseRelation.JointMediator, c => c.Mediators.Any(m => m.MediatorId == helper && m.Until == null && !m.IsHost && m.JointCommitteeId != null));
        }
        if (actor.AccountId is not null)
        {
            var reference = actor.Reference;
            yield return (CaseRelation.Registrar, c => c.Timeline.Any(e => e.Sequence == 1 && e.ActorReference == reference));
        }
        if (actor.OrganizationId is { } organization)
        {
            var committee = new OrganizationId(organization);
            yield return (CaseRelation.OwnCommittee, c => c.OrganizationId == committee);
            yield return (CaseRelation.JointCommittee, c => c.JointCommittees.Any(j => j.OrganizationId == committee && j.State == JointState.Joined));
        }
        if (actor.SubdistrictCode is { } street)
        {
            yield return (CaseRelation.Branch, c => c.SubdistrictCode == street);
        }
    }

    private static Expression<Func<MediationCase, bool>> Either(
        Expression<Func<MediationCase, bool>> left, Expression<Func<MediationCase, bool>> right) =>
        Expression.Lambda<Func<MediationCase, bool>>(
            Expression.OrElse(left.Body, new Rename(right.Parameters[0], left.Parameters[0]).Visit(right.Body)), left.Parameters[0]);

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
