using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Policies;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Subsidies;

namespace Hejie.Web.Api.Subsidies;

/// <summary>Pay for cases: claimed, judged step by step, checked, taken back, and the list of payments. The same verbs as the pages.</summary>
internal static class SubsidyEndpoints
{
    public static void MapSubsidies(this IEndpointRouteBuilder api)
    {
        api.MapPost("/cases/{number}/subsidy", ClaimAsync).WithTags("subsidies").Produces<SubsidyClaimView>(StatusCodes.Status201Created).ProducesRefusals().WithName("claimSubsidy");
        var claims = api.MapGroup("/subsidies").WithTags("subsidies");
        claims.MapGet("", ListAsync).Produces<SubsidyPage>().WithName("listSubsidies");
        claims.MapGet("/calls", CallsAsync).Produces<SubsidyPage>().WithName("listSubsidyCalls");
        claims.MapGet("/payments", PaymentsAsync).Produces<PaymentListView>().WithName("listSubsidyPayments");
        claims.MapPost("/approvals", ApproveSeveralAsync).Produces<IReadOnlyList<SubsidyApprovalView>>().ProducesRefusals().WithName("approveSubsidies");
        claims.MapGet("/negative-list", ListsAsync).Produces<IReadOnlyList<NegativeListView>>().WithName("readNegativeList");
        claims.MapPost("/negative-list", SetListAsync).Produces<IReadOnlyList<NegativeListView>>().ProducesRefusals().WithName("setNegativeList");
        claims.MapGet("/{id:guid}", ReadAsync).Produces<SubsidyClaimView>().WithName("readSubsidy");
        MapActs(claims);
    }

    private static void MapActs(RouteGroupBuilder claims)
    {
        claims.MapPost("/{id:guid}/approval", (Guid id, SubsidyApprovalRequest r, SubsidyActing a, SubsidyBoard board) =>
            a.DoAsync(id, (claim, seen, actor, stop) => board.ApproveAsync(claim, seen, r.Words, actor, stop)))
            .Produces<SubsidyClaimView>().ProducesRefusals().WithName("approveSubsidy");
        claims.MapPost("/{id:guid}/return", (Guid id, SubsidyReasonRequest r, SubsidyActing a) => a.DoAsync(id, (claim, moment) => claim.Return(r.Reason, moment)))
            .Produces<SubsidyClaimView>().ProducesRefusals().WithName("returnSubsidy");
        claims.MapPost("/{id:guid}/refusal", (Guid id, SubsidyRefusalRequest r, SubsidyActing a, SubsidyBoard board) =>
            a.DoAsync(id, (claim, seen, actor, stop) => board.RefuseAsync(claim, seen, r.Reason, r.Item, actor, stop)))
            .Produces<SubsidyClaimView>().ProducesRefusals().WithName("refuseSubsidy");
        claims.MapPost("/{id:guid}/resubmission", (Guid id, SubsidyWishRequest r, SubsidyActing a, SubsidyBoard board) =>
            a.DoAsync(id, (claim, seen, actor, stop) => board.ClaimAgainAsync(claim, seen, r.Wish(), actor, stop)))
            .Produces<SubsidyClaimView>().ProducesRefusals().WithName("resubmitSubsidy");
        claims.MapPost("/{id:guid}/calls", (Guid id, CallRequest r, SubsidyActing a) => a.DoAsync(id, (claim, moment) => claim.RecordCall(r.Party, r.Outcome, r.Words, moment)))
            .Produces<SubsidyClaimView>().ProducesRefusals().WithName("recordSubsidyCall");
        claims.MapPost("/{id:guid}/city-check", (Guid id, CityCheckRequest r, SubsidyActing a) => a.DoAsync(id, (claim, moment) => claim.CheckByCity(r.Passed, r.Words, moment)))
            .Produces<SubsidyClaimView>().ProducesRefusals().WithName("recordCityCheck");
        claims.MapPost("/{id:guid}/revocation", (Guid id, SubsidyReasonRequest r, SubsidyActing a) => a.DoAsync(id, (claim, moment) => claim.Revoke(r.Reason, moment)))
            .Produces<SubsidyClaimView>().ProducesRefusals().WithName("revokeSubsidy");
    }

    private static async Task<IResult> ClaimAsync(string number, SubsidyWishRequest asked, CaseFiles files, SubsidyBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await files.ReadAsync(CaseNumber.Parse(number), stop) is not { } file)
        {
            return Results.NotFound();
        }
        var (made, refusal) = await board.ClaimAsync(file, asked.Wish(), user.Actor(), stop);
        return made is null ? problems.Refused(refusal!) : Results.Created($"{ApiSetup.Root}/subsidies/{made.Id.Value}", SubsidyClaimView.Of(made));
    }

    private static async Task<IResult> ListAsync(HejieDb db, ClaimsPrincipal user, string? q, SubsidyState? state, bool? mine, int? doubtFrom, int? reviewBelow, string? after, CancellationToken stop) =>
        Page(await new SubsidyFilter(q, state, mine == true, doubtFrom, reviewBelow, after).PageAsync(db, user.Actor(), stop));

    private static async Task<IResult> CallsAsync(
        HejieDb db, SubsidyBoard board, ClaimsPrincipal user, string? q, bool? uncalled, int? afterScore, string? after, CancellationToken stop)
    {
        var moment = board.MomentFor(user.Actor());
        var from = moment.Policy.Of(PolicyDefinitions.GuardCallFrom, moment.Today).Value;
        return Page(await new SubsidyFilter(q, null, Mine: false, from, null, after).CallsAsync(db, user.Actor(), uncalled == true, afterScore, stop));
    }

    private static IResult Page(List<SubsidyRow> rows)
    {
        var page = rows.Take(SubsidyFilter.PageSize).Select(SubsidyLine.Of).ToList();
        return Results.Ok(new SubsidyPage(page, rows.Count > SubsidyFilter.PageSize ? page[^1].Number : null));
    }

    private static async Task<IResult> PaymentsAsync(HejieDb db, DateOnly from, DateOnly until, Guid? committee, string? after, CancellationToken stop)
    {
        var list = new PaymentList(from, until, committee);
        var lines = await list.LinesAsync(db, CaseNumber.TryParse(after, null, out var last) ? last : null, PaymentList.PageSize + 1, stop);
        var page = lines.Take(PaymentList.PageSize).Select(line => new PaymentLineView(
            line.Id.Value, line.Number.Text, line.OrganizationId.Value, line.MediatorName, line.ApprovedOn, line.RevokedOn, line.GrantedFen, line.ReclaimedFen)).ToList();
        return Results.Ok(new PaymentListView(
            [.. (await list.TotalsAsync(db, stop)).Select(total => new PaymentTotalView(total.OrganizationId.Value, total.Granted, total.GrantedFen, total.Reclaimed, total.ReclaimedFen))],
            page,
            lines.Count > PaymentList.PageSize ? page[^1].Number : null));
    }

    private static async Task<IResult> ApproveSeveralAsync(SubsidyApprovalsRequest asked, SubsidyBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        Results.Ok((await board.ApproveSeveralAsync(asked.Claims.Select(claim => new ToApprove(claim.Id, claim.Version)), user.Actor(), stop))
            .Select(result => new SubsidyApprovalView(result.Id, result.Number?.Text, result.IsDone, result.Refusal?.Code, result.IsStale)).ToList());

    private static async Task<IResult> ListsAsync(SubsidyBoard board, CancellationToken stop) => Results.Ok((await board.ListsAsync(stop)).Select(NegativeListView.Of).ToList());

    private static async Task<IResult> SetListAsync(NegativeListRequest asked, SubsidyBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop) =>
        await board.SetListAsync(asked.Change(), user.Actor(), stop) is { } refusal ? problems.Refused(refusal) : await ListsAsync(board, stop);

    private static async Task<IResult> ReadAsync(Guid id, SubsidyBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } claim ? Results.Ok(SubsidyClaimView.Of(claim)) : Results.NotFound();
}
