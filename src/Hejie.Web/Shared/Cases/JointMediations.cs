using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>A case to which a committee was invited, as far as it is told before it joins: no names, nothing of what the parties say.</summary>
public sealed record JointRow(
    CaseNumber Number, DisputeType Type, CaseState Case, string Host, JointGround Ground, string Reason, JointState State, DateOnly InvitedOn);

/// <summary>The invitations of other committees to one's own, and who may be named to them (I-9).</summary>
public sealed class JointMediations(HejieDb db, CaseFiles files)
{
    /// <summary>The own committee's last invitation to each case, newest case first.</summary>
    public Task<List<JointRow>> ReadAsync(Actor actor, JointState? state, CaseNumber? after, int most, CancellationToken stop)
    {
        var own = actor.OwnCommittee();
        var found =
            from c in db.Set<MediationCase>().AsNoTracking()
            from joint in c.JointCommittees
            join body in db.Set<MediationOrganization>() on new { c.DistrictCode, Id = c.OrganizationId } equals new { body.DistrictCode, body.Id }
            where joint.OrganizationId == own && c.DestroyedOn == null
                && !c.JointCommittees.Any(later => later.OrganizationId == own && later.Number > joint.Number)
            select new { Case = c, Joint = joint, Host = body.Name };
        if (state is { } wanted)
        {
            found = found.Where(row => row.Joint.State == wanted);
        }
        if (after is { } last)
        {
            found = found.Where(row => row.Case.Number < last);
        }
        return found.OrderByDescending(row => row.Case.Number).Take(most)
            .Select(row => new JointRow(
                row.Case.Number, row.Case.Type, row.Case.State, row.Host, row.Joint.Ground, row.Joint.Reason, row.Joint.State, row.Joint.InvitedOn))
            .ToListAsync(stop);
    }

    /// <summary>A case to which the own committee was invited; null for any other.</summary>
    public async Task<CaseFile?> FindAsync(CaseNumber number, Actor actor, CancellationToken stop) =>
        await files.FindAsync(number, stop) is { Case.IsDestroyed: false } file && file.Case.JointCommittees.Any(joint => joint.OrganizationId == actor.OwnCommittee())
            ? file
            : null;

    /// <summary>The committees that could be asked: every other of the district.</summary>
    public async Task<IReadOnlyList<MediationOrganization>> OthersAsync(MediationCase mediation, CancellationToken stop)
    {
        var host = mediation.OrganizationId;
        return await db.Organizations.AsNoTracking().Where(body => body.Kind == OrganizationKind.MediationCommittee && body.Id != host).OrderBy(body => body.Name).ToListAsync(stop);
    }

    public Task<string> NameOfAsync(OrganizationId committee, CancellationToken stop) =>
        db.Organizations.AsNoTracking().Where(body => body.Id == committee).Select(body => body.Name).SingleAsync(stop);

    /// <summary>The mediators of the own committee on a day.</summary>
    public Task<List<Mediator>> OwnMediatorsAsync(Actor actor, DateOnly today, CancellationToken stop) =>
        db.Mediators.AsNoTracking().Of(actor.OwnCommittee(), today).OrderBy(m => m.Name).ToListAsync(stop);

    /// <summary>Those of the own mediators who are named, with what their relations to the parties are (B-6).</summary>
    public async Task<IReadOnlyList<AssignedMediator>> NamedAsync(
        MediationCase mediation, Actor actor, IReadOnlyList<Guid> chosen, string? disclosure, bool partiesAccept, DateOnly today, CancellationToken stop) =>
    [
        .. from mediator in await OwnMediatorsAsync(actor, today, stop)
           where chosen.Contains(mediator.Id.Value)
           select AssignedMediator.Of(mediator, Candidates.ConflictsOf(mediator, mediation), disclosure, partiesAccept),
    ];
}
