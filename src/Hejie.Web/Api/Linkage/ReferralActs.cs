using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <summary>Disputes that other bodies send, their replies and results. The same verbs as the pages.</summary>
internal static class ReferralActs
{
    private const int MostRows = 200;

    public static void MapReferrals(this IEndpointRouteBuilder api)
    {
        var referrals = api.MapGroup("/referrals").WithTags("referrals").AddEndpointFilter<ReceiptFilter>();
        referrals.MapGet("", ListAsync).Produces<ReferralPage>().WithName("listReferrals");
        referrals.MapPost("", SendAsync).Produces<ReferralStateView>(StatusCodes.Status201Created).ProducesRefusals().WithName("sendReferral");
        referrals.MapGet("/{id:guid}", ReadAsync).Produces<ReferralView>().WithName("readReferral");
        referrals.MapPost("/{id:guid}/receipt", (Guid id, ReferralActing a) => a.DoAsync(id, (r, m) => r.Receive(m)))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("receiveReferral");
        referrals.MapPost("/{id:guid}/case", (Guid id, ReferralCaseRequest asked, ReferralActing a) => a.LinkAsync(id, asked.Number))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("linkReferral");
        referrals.MapPost("/{id:guid}/helpers", (Guid id, HelpersRequest asked, ReferralActing a) => a.DoAsync(id, (r, m) => r.Help(asked.Mediators, m)))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("nameHelpers");
        referrals.MapPost("/{id:guid}/refusal", (Guid id, ReferralReasonRequest asked, ReferralActing a) => a.DoAsync(id, (r, m) => r.Decline(asked.Reason, m)))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("declineReferral");
        referrals.MapPost("/{id:guid}/result", (Guid id, ReferralResultRequest asked, ReferralActing a) => a.ReturnAsync(id, asked.Explanation))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("returnReferral");
        referrals.MapPost("/{id:guid}/hearing-result", (Guid id, HearingResultRequest asked, ReferralActing a) =>
            a.DoAsync(id, (r, m) => r.ReturnHelp(asked.IsSettled, asked.ArbitrationPaper, asked.Explanation, m)))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("returnHearingResult");
        referrals.MapPost("/{id:guid}/result-receipt", (Guid id, ReferralActing a) => a.DoAsync(id, (r, m) => r.SeeResult(m)))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("seeReferralResult");
        referrals.MapPost("/{id:guid}/recall", (Guid id, ReferralReasonRequest asked, ReferralActing a) => a.DoAsync(id, (r, m) => r.Recall(asked.Reason, m)))
            .Produces<ReferralStateView>().ProducesRefusals().WithName("recallReferral");
    }

    private static async Task<IResult> ListAsync(
        ReferralBoard board, ClaimsPrincipal user, ReferralStage? stage, LaborMediationMode? mode, bool? labor, CaseOutcome? outcome, Timeliness? timeliness, Guid? body, [Years] DateOnly? from, [Years] DateOnly? until,
        [Text(40)] string? q, [Text(ListPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var (size, actor) = (Math.Clamp(limit ?? 50, 1, MostRows), user.Actor());
        var filter = new ReferralFilter { Stage = stage, Mode = mode, Labor = labor ?? false, Outcome = outcome, Timeliness = timeliness, Body = body, From = from, Until = until, Sought = q };
        var rows = await board.ListAsync(filter, ListPosition.Read(after), size, actor, stop);
        return Results.Ok(new ReferralPage(
            [.. rows.Take(size).Select(row => ReferralView.Of(row, ReferralNames.SeenBy(actor)))], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> SendAsync(ReferralRequest asked, ReferralBoard board, PartnerRegister partners, ReceiptBook receipts, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await partners.OwnAsync(user.Actor(), stop) is not { } sender)
        {
            return Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.SendAsync(asked.Letter(sender), asked.Committee, once: null, user.Actor(), stop);
        return made is not null
            ? Results.Created($"{ApiSetup.Root}/referrals/{made.Id.Value}", ReferralStateView.Of(made, receipts))
            : refusal is not null ? problems.Refused(refusal) : Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ReadAsync(Guid id, ReferralBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindAsync(id, user.Actor(), stop) is { } referral
            ? Results.Ok(ReferralView.Of(await board.WithNamesAsync(referral, stop), ReferralNames.SeenBy(user.Actor())))
            : Results.NotFound();
}

/// <summary>One act on the referral in the address.</summary>
public sealed class ReferralActing(IHttpContextAccessor accessor, ReferralBoard board, ReceiptBook receipts, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<Referral, Moment, Refusal?> verb) =>
        OnReferralAsync(id, (referral, seen) => board.ActAsync(referral, seen, Http.User.Actor(), moment => verb(referral, moment), Http.RequestAborted));

    public Task<IResult> ReturnAsync(Guid id, string? explanation) =>
        OnReferralAsync(id, (referral, seen) => board.ReturnAsync(referral, seen, explanation, Http.User.Actor(), Http.RequestAborted));

    public async Task<IResult> LinkAsync(Guid id, string text)
    {
        var isFound = true;
        var answer = await OnReferralAsync(id, async (referral, seen) =>
        {
            Refusal? refusal = null;
            (isFound, refusal) = CaseNumber.TryParse(text, null, out var number) ? await board.LinkAsync(referral, seen, number, Http.User.Actor(), Http.RequestAborted) : (false, null);
            return refusal;
        });
        return isFound ? answer : Results.NotFound();
    }

    private async Task<IResult> OnReferralAsync(Guid id, Func<Referral, int, Task<Refusal?>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.FindAsync(id, Http.User.Actor(), Http.RequestAborted) is not { } referral)
        {
            return Results.NotFound();
        }
        return await act(referral, seen) is { } refusal
            ? problems.Refused(refusal)
            : Results.Ok(ReferralStateView.Of(referral, receipts));
    }
}
