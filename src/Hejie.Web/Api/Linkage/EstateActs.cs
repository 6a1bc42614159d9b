using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Places;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;

namespace Hejie.Web.Api.Linkage;

/// <summary>The register of managed estates, its coverage, and the networks of organisations. The same verbs as the pages.</summary>
internal static class EstateActs
{
    private const int MostRows = 200;

    public static void MapEstates(this IEndpointRouteBuilder api)
    {
        var estates = api.MapGroup("/estates").WithTags("estates");
        estates.MapGet("", ListAsync).Produces<EstatePageView>().WithName("listEstates");
        estates.MapPost("", EnterAsync).Produces<EstateLine>(StatusCodes.Status201Created).ProducesRefusals().WithName("enterEstate");
        estates.MapGet("/coverage", CoverageAsync).Produces<CoverageView>().WithName("readEstateCoverage");
        estates.MapGet("/{id:guid}", ReadAsync).Produces<EstateView>().WithName("readEstate");
        estates.MapPut("/{id:guid}", (Guid id, EstateRequest r, EstateActing a) => a.ChangeAsync(id, r)).Produces<EstateLine>().ProducesRefusals().WithName("changeEstate");
        estates.MapPut("/{id:guid}/organization", (Guid id, EstateOrganizationRequest r, EstateActing a) => a.AssignAsync(id, r))
            .Produces<EstateLine>().ProducesRefusals().WithName("assignEstateOrganization");
        estates.MapPost("/{id:guid}/organization/removal", (Guid id, EstateReasonRequest r, EstateActing a) =>
            a.DoAsync(id, (board, estate, seen, actor, stop) => board.RemoveOrganizationAsync(estate, seen, r.Reason, actor, stop))).Produces<EstateLine>().ProducesRefusals().WithName("removeEstateOrganization");
        estates.MapPost("/{id:guid}/closure", (Guid id, EstateReasonRequest r, EstateActing a) =>
            a.DoAsync(id, (board, estate, seen, actor, stop) => board.CloseAsync(estate, seen, r.Reason, actor, stop))).Produces<EstateLine>().ProducesRefusals().WithName("closeEstate");
        api.MapGet("/networks/{field}", NetworkAsync).WithTags("estates").Produces<Network>().WithName("readNetwork");
    }

    private static async Task<IResult> ListAsync(
        EstateBoard board, ClaimsPrincipal user, [Text(EstateFilter.LongestWords)] string? words, [Text(12)] string? street, EstateKind? kind, bool? organized, bool? closed,
        [Text(EstatePosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var (size, filter) = (Math.Clamp(limit ?? 50, 1, MostRows), new EstateFilter(words, street, kind, organized, closed ?? false));
        var rows = await board.ListAsync(filter, user.Actor(), EstatePosition.Read(after), size, stop);
        var count = await board.CountAsync(filter, user.Actor(), stop);
        return Results.Ok(new EstatePageView(count, [.. rows.Take(size).Select(EstateLine.Of)], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> EnterAsync(EstateRequest asked, EstateBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await board.CommunityAsync(asked.Community, stop) is not { } community)
        {
            return Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.EnterAsync(asked.Details(), community, once: null, user.Actor(), stop);
        return made is null ? problems.Refused(refusal!) : Results.Created($"{ApiSetup.Root}/estates/{made.Id.Value}", EstateLine.Of(await board.RowAsync(made, stop)));
    }

    private static async Task<IResult> ReadAsync(Guid id, EstateBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } estate ? Results.Ok(EstateView.Of(estate, await board.RowAsync(estate, stop), Permissions.Allows(user.Actor(), Permission.KeepEstates))) : Results.NotFound();

    private static async Task<IResult> CoverageAsync(EstateCoverage coverage, ClaimsPrincipal user, CancellationToken stop)
    {
        var read = await coverage.ReadAsync(Labels.Get("Estate.Sum"), user.Actor(), stop);
        return Results.Ok(new CoverageView([.. read.Rows.Select(CoverageLine.Of)], CoverageLine.Of(read.Sum)));
    }

    private static async Task<IResult> NetworkAsync(string field, NetworkTree tree, ClaimsPrincipal user, CancellationToken stop) =>
        NetworkTree.FieldOf(field) is { } known ? Results.Ok(await tree.ReadAsync(known, user.Actor(), stop)) : Problems.Of("NoSuchNetwork", StatusCodes.Status404NotFound);
}

/// <summary>One act on the estate in the address.</summary>
public sealed class EstateActing(IHttpContextAccessor accessor, EstateBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<EstateBoard, ManagedEstate, int, Actor, CancellationToken, Task<Refusal?>> act) => OnEstateAsync(id, async (estate, seen) =>
        await act(board, estate, seen, Http.User.Actor(), Http.RequestAborted) is { } refusal ? problems.Refused(refusal) : await ShownAsync(estate));

    public Task<IResult> ChangeAsync(Guid id, EstateRequest asked) => OnEstateAsync(id, async (estate, seen) =>
        await board.CommunityAsync(asked.Community, Http.RequestAborted) is not { } community ? Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest)
        : await board.ChangeAsync(estate, seen, asked.Details(), community, Http.User.Actor(), Http.RequestAborted) is { } refusal ? problems.Refused(refusal)
        : await ShownAsync(estate));

    public Task<IResult> AssignAsync(Guid id, EstateOrganizationRequest asked) => OnEstateAsync(id, async (estate, seen) =>
    {
        var (found, refusal) = await board.AssignAsync(estate, seen, asked.Organization, asked.Arrangement, asked.Note, Http.User.Actor(), Http.RequestAborted);
        return !found ? Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest) : refusal is not null ? problems.Refused(refusal) : await ShownAsync(estate);
    });

    private async Task<IResult> ShownAsync(ManagedEstate estate) => Results.Ok(EstateLine.Of(await board.RowAsync(estate, Http.RequestAborted)));

    private async Task<IResult> OnEstateAsync(Guid id, Func<ManagedEstate, int, Task<IResult>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        return await board.FindAsync(id, Http.User.Actor(), Http.RequestAborted) is { } estate ? await act(estate, seen) : Results.NotFound();
    }
}
