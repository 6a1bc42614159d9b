using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Hejie.Web.Security.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Security.Doors;

/// <summary>Asks what the actor is to the case in the address, and notes who reads it.</summary>
public sealed class CaseAccess(HejieDb db, ReadingLog readings)
{
    private const string AccountReference = "account:";
    private const string CasePage = "/cases/{number}";

    /// <summary>Null when the request may go on; otherwise its status: 404 for a stranger, 403 for an act that is not his, 410 for all but the page of a case whose file is destroyed.</summary>
    public async Task<int?> EnterAsync(HttpContext http, Door door, Actor actor)
    {
        var stop = http.RequestAborted;
        if (!CaseNumber.TryParse(http.GetRouteValue(Door.CaseRoute) as string, null, out var number)
            || await FactsAsync(number, actor, stop) is not var (facts, isDestroyed)
            || !Permissions.Allows(actor, Permission.ReadCase, facts))
        {
            return StatusCodes.Status404NotFound;
        }
        var opened = new OpenedCase(actor, facts, facts.RelationOf(actor));
        if (!opened.Allows(door.Permission))
        {
            return StatusCodes.Status403Forbidden;
        }
        if (isDestroyed && door.Address != CasePage)
        {
            return StatusCodes.Status410Gone;
        }
        http.Features.Set(opened);
        if (HttpMethods.IsGet(http.Request.Method))
        {
            await readings.NoteAsync(actor, facts.CaseId, stop);
        }
        return null;
    }

    /// <summary>The facts as far as they can concern this actor: of the helpers and reviewers only whether he is one.</summary>
    private async Task<(CaseAccessFacts Facts, bool IsDestroyed)?> FactsAsync(CaseNumber number, Actor actor, CancellationToken stop)
    {
        var self = actor.OwnMediator();
        var committee = actor.OwnCommittee();
        AccountId? account = actor.AccountId;
        var row = await db.Set<MediationCase>().AsNoTracking().Where(c => c.Number == number).Select(c => new
        {
            c.DistrictCode,
            c.Id,
            c.OrganizationId,
            c.SubdistrictCode,
            c.HostMediatorId,
            IsDestroyed = c.DestroyedOn != null,
            HelpsJointly = c.Mediators.Where(m => m.MediatorId == self && m.Until == null && !m.IsHost).Select(m => (bool?)(m.JointCommitteeId != null)).FirstOrDefault(),
            IsJoint = c.JointCommittees.Any(j => j.OrganizationId == committee && j.State == JointState.Joined),
            Reviews = account != null && db.Set<FileReview>().Any(r => r.CaseId == c.Id && r.ReviewerId == account && r.State != FileReviewState.Closed),
            Registrar = c.Timeline.Where(e => e.Sequence == 1).Select(e => e.ActorReference).FirstOrDefault(),
        }).SingleOrDefaultAsync(stop);
        return row is null ? null : (new CaseAccessFacts(row.DistrictCode, row.Id.Value)
        {
            Committee = row.OrganizationId.Value,
            SubdistrictCode = row.SubdistrictCode,
            HostMediator = row.HostMediatorId?.Value,
            HelperMediators = row.HelpsJointly is false ? [self.Value] : [],
            JointMediators = row.HelpsJointly is true ? [self.Value] : [],
            JointCommittees = row.IsJoint ? [committee.Value] : [],
            Reviewers = row.Reviews ? [account!.Value] : [],
            Registrar = row.Registrar is { } reference && reference.StartsWith(AccountReference, StringComparison.Ordinal)
                ? new AccountId(Guid.Parse(reference[AccountReference.Length..]))
                : null,
        }, row.IsDestroyed);
    }
}

/// <summary>The case that the gate has opened for this request, and what the actor is to it.</summary>
public sealed record OpenedCase(Actor Actor, CaseAccessFacts Facts, CaseRelation Relation)
{
    public bool Allows(Permission permission) => Permissions.Allows(Actor, permission, Relation);
}

public static class OpenedCases
{
    /// <summary>The case in the address, which the gate has let this request see.</summary>
    /// <exception cref="InvalidOperationException">The address names no case.</exception>
    public static OpenedCase OpenedCase(this HttpContext http) =>
        http.Features.Get<OpenedCase>() ?? throw new InvalidOperationException("No case stands behind this address.");

    /// <summary>Whether the person may do this here: to the case in the address, or at all when there is none.</summary>
    public static bool May(this HttpContext http, Permission permission) =>
        http.Features.Get<OpenedCase>() is { } opened
            ? opened.Allows(permission)
            : http.User.ActorOrNull() is { } actor && Permissions.Allows(actor, permission);
}
