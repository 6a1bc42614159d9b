using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using System.Security.Claims;

namespace Hejie.Web.Api.Cases;

/// <summary>Several committees on one case: the host asks, the others answer (I-9). The same verbs as the pages.</summary>
internal static class JointEndpoints
{
    private const int MostRows = 200;

    /// <summary>The host's acts, below a case.</summary>
    public static void MapJointActs(this IEndpointRouteBuilder cases)
    {
        cases.MapPost("/joint", (JointRequest r, CaseActing a, JointMediations joints, CancellationToken stop) => a.DoAsync(async f =>
        {
            var body = (await joints.OthersAsync(f.Case, stop)).FirstOrDefault(other => other.Id.Value == r.Committee);
            return m => body is null
                ? CaseRefusals.TakesPartAlready
                : f.Case.ProposeJoint(new JointProposal(body.Id, body.Name, r.Ground, r.Reason), m);
        })).WithName("proposeJoint");
        cases.MapPost("/joint/{id:guid}/end", (Guid id, JointReasonRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.EndJoint(new OrganizationId(id), r.Reason, m))).WithName("endJoint");
        cases.MapPost("/joint/{id:guid}/hosting", (Guid id, HostingRequest r, CaseActing a, JointMediations joints, CancellationToken stop) => a.DoAsync(async f =>
        {
            var host = await joints.NameOfAsync(f.Case.OrganizationId, stop);
            return m => f.Case.OfferHosting(new OrganizationId(id), new HostingOffer(host, r.Reason, m.Today, ""), r.Consents, m);
        })).WithName("offerHosting");
    }

    /// <summary>Handing a case up the ladder (S-18).</summary>
    public static void MapLadder(this IEndpointRouteBuilder cases) =>
        cases.MapPost("/ladder", (HandUpRequest r, CaseActing a, LadderLevels levels, CancellationToken stop) =>
            a.DoAsync(f => levels.HandUpAsync(f.Case, r.Committee, r.Reason, r.Consents, r.Channel, stop))).WithName("handUp");

    /// <summary>The acts of who was invited; the case is theirs to read once they have joined.</summary>
    public static void MapJointMediations(this IEndpointRouteBuilder api)
    {
        var joint = api.MapGroup("/joint-mediations").WithTags("joint mediations");
        joint.MapGet("", ListAsync).Produces<JointPageView>().WithName("listJointMediations");
        joint.MapPost("/{joint}/join", JoinAsync).Produces<CaseSummary>().ProducesRefusals().WithName("joinJointly");
        joint.MapPost("/{joint}/declining", (string joint, JointReasonRequest r, JointActing a) =>
            a.DoAsync(joint, (f, own, m) => f.Case.DeclineJoint(own, r.Reason, m))).Produces<CaseSummary>().ProducesRefusals().WithName("declineJoint");
        joint.MapPost("/{joint}/withdrawal", (string joint, JointReasonRequest r, JointActing a) =>
            a.DoAsync(joint, (f, own, m) => f.Case.EndJoint(own, r.Reason, m))).Produces<CaseSummary>().ProducesRefusals().WithName("withdrawJointly");
        joint.MapPost("/{joint}/taking-up", TakeUpAsync).Produces<CaseSummary>().ProducesRefusals().WithName("takeUp");
        joint.MapPost("/{joint}/hosting", (string joint, TakeHostingRequest r, JointActing a) =>
            a.DoAsync(joint, (f, own, m) => f.Case.TakeHosting(own, new MediatorId(r.Host), m))).Produces<CaseSummary>().ProducesRefusals().WithName("takeHosting");
    }

    private static async Task<IResult> ListAsync(JointMediations joints, ClaimsPrincipal user, JointState? state, string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var last = CaseNumber.TryParse(after, null, out var number) ? number : null;
        var rows = await joints.ReadAsync(user.Actor(), state, last, size + 1, stop);
        return Results.Ok(new JointPageView(
            [.. rows.Take(size).Select(row => new JointView(row.Number.Text, row.Type, row.Case, row.Host, row.Ground, row.Reason, row.State, row.InvitedOn))],
            rows.Count > size ? rows[size - 1].Number.Text : null));
    }

    private static Task<IResult> JoinAsync(string joint, JoinRequest r, JointActing act, JointMediations joints, ClaimsPrincipal user, CaseFiles files, CancellationToken stop) =>
        act.DoAsync(joint, async (file, own) =>
        {
            var named = await joints.NamedAsync(file.Case, user.Actor(), r.Mediators, r.Disclosure, r.PartiesAccept, files.MomentOf(user.Actor()).Today, stop);
            return moment => file.Case.JoinJointly(own, named, moment);
        });

    private static Task<IResult> TakeUpAsync(string joint, JoinRequest r, JointActing act, JointMediations joints, ClaimsPrincipal user, CaseFiles files, CancellationToken stop) =>
        act.DoAsync(joint, async (file, own) =>
        {
            var named = await joints.NamedAsync(file.Case, user.Actor(), r.Mediators, r.Disclosure, r.PartiesAccept, files.MomentOf(user.Actor()).Today, stop);
            var host = named.FirstOrDefault(mediator => r.Mediators.Count > 0 && mediator.Id.Value == r.Mediators[0]);
            return moment => host is null ? CaseRefusals.JointNeedsMediator : file.Case.TakeUp(own, host, [.. named.Where(mediator => mediator != host)], moment);
        });
}

/// <summary>One act of the own committee on a case to which it was invited.</summary>
public sealed class JointActing(IHttpContextAccessor accessor, JointMediations joints, CaseFiles files, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(string number, Func<CaseFile, OrganizationId, Moment, Refusal?> verb) =>
        DoAsync(number, (file, own) => Task.FromResult<Func<Moment, Refusal?>>(moment => verb(file, own, moment)));

    /// <summary>The same where something has to be looked up before the verb.</summary>
    public async Task<IResult> DoAsync(string number, Func<CaseFile, OrganizationId, Task<Func<Moment, Refusal?>>> prepare)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        var actor = Http.User.Actor();
        if (!CaseNumber.TryParse(number, null, out var known) || await joints.FindAsync(known, actor, Http.RequestAborted) is not { } file)
        {
            return Results.NotFound();
        }
        return await files.ActAsync(file, seen, actor, await prepare(file, actor.OwnCommittee()), Http.RequestAborted) is { } refusal
            ? problems.Refused(refusal)
            : CaseEndpoints.Versioned(Http, file.Case, CaseSummary.Of(file.Case));
    }
}

/// <param name="Committee">Whom the host asks.</param>
/// <param name="Reason">Read before the answer; names no party.</param>
public sealed record JointRequest(Guid Committee, JointGround Ground, [Text(500)] string Reason);

public sealed record JointReasonRequest([Text(500)] string Reason);

/// <param name="Consents">Numbers of the parties who agree to the change.</param>
public sealed record HostingRequest([Text(500)] string Reason, [Items(60)] IReadOnlyList<int> Consents);

/// <param name="Committee">A body of the next level.</param>
/// <param name="Reason">Read before the answer; names no party.</param>
/// <param name="Consents">Numbers of the parties who agree to the change and, persons, that their data go there.</param>
public sealed record HandUpRequest(Guid Committee, [Text(500)] string Reason, [Items(60)] IReadOnlyList<int> Consents, ContactChannel Channel);

/// <param name="Host">Which of the named mediators hosts.</param>
public sealed record TakeHostingRequest(Guid Host);

/// <param name="Mediators">Of the own committee; of a case that is taken up the first hosts it.</param>
/// <param name="Disclosure">What was told to the parties of a mediator's relations.</param>
public sealed record JoinRequest([Items(20)] IReadOnlyList<Guid> Mediators, [Text(500)] string? Disclosure = null, bool PartiesAccept = false);

/// <summary>An invitation to the own committee.</summary>
public sealed record JointView(
    string Number, DisputeType Type, CaseState Case, string Host, JointGround Ground, string Reason, JointState State, DateOnly InvitedOn);

public sealed record JointPageView(IReadOnlyList<JointView> Invitations, string? Next);
