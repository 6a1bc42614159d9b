using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Api.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <param name="Office">A partner of legal aid.</param>
/// <param name="ConsentChannel">How the person agreed just now; nothing where the consent stands already.</param>
public sealed record LegalAidSendRequest(
    [Range(1, 200)] int Party, Guid Office, AidGround Ground, [Text(LegalAidRequest.LongestFacts)] string Facts, [Text(LegalAidRequest.LongestWanted)] string Wanted,
    [Years] DateOnly? UrgentBy = null, [Items(50, Longest = 200)] IReadOnlyList<string>? Materials = null, ContactChannel? ConsentChannel = null)
{
    public LegalAidRequest Request => new(Ground, Facts, Wanted, UrgentBy, Materials ?? []);
}

public sealed record LegalAidDayRequest([Years] DateOnly On);

/// <param name="Reason">Needed where it is not granted.</param>
public sealed record LegalAidDecisionRequest(bool IsGranted, [Years] DateOnly On, [Text(1000)] string? Reason = null);

public sealed record LegalAidAssignmentRequest([Years] DateOnly On, [Text(AidLawyer.LongestName)] string Name, [Text(AidLawyer.LongestOffice)] string? Office = null, [Text(40)] string? Phone = null);

public sealed record LegalAidResultRequest([Years] DateOnly On, [Text(1000)] string Result);

public sealed record LegalAidRecallRequest([Text(500)] string Reason);

/// <summary>Where a referral to legal aid stands; it names nobody.</summary>
public sealed record LegalAidStateView(
    Guid Id, string Case, int Number, int Party, AidGround Ground, LegalAidState State, bool IsUrgent, DateOnly SentOn, DateOnly? DecideBy, DateOnly? DecidedOn, DateOnly? AssignBy, DateOnly? AssignedOn, DateOnly? EndedOn, int Version)
{
    public static LegalAidStateView Of(LegalAidReferral aid) => new(
        aid.Id.Value, aid.CaseNumber.Text, aid.Number, aid.PartyNumber, aid.Ground, aid.State, aid.IsUrgent, aid.SentOn, aid.DecideBy, aid.DecidedOn, aid.AssignBy, aid.AssignedOn, aid.EndedOn, aid.Version);
}

/// <param name="Person">Null for who does not read names, and once the file is destroyed; the same of the request.</param>
public sealed record LegalAidView(LegalAidStateView Referral, string Committee, string Office, AidedPerson? Person, LegalAidRequest? Request, AidLawyer? Lawyer)
{
    public static LegalAidView Of(LegalAidSheet sheet) => new(
        LegalAidStateView.Of(sheet.Referral), sheet.Committee, sheet.Referral.OfficeName, sheet.SeesNames ? sheet.Referral.Person : null, sheet.SeesNames ? sheet.Referral.Request : null, sheet.Referral.Lawyer);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record LegalAidPageView(IReadOnlyList<LegalAidStateView> Items, string? Next);

/// <summary>Referrals to legal aid. The same verbs as the pages.</summary>
internal static class LegalAidActs
{
    private const int MostRows = 200;

    public static void MapLegalAid(this IEndpointRouteBuilder api)
    {
        api.MapPost("/cases/{number}/legal-aid", async (LegalAidSendRequest r, LegalAidBoard board, CaseActing a, CancellationToken stop) =>
        {
            var office = await board.OfficeAsync(r.Office, stop);
            return await a.DoAsync((f, m) => board.Send(f, r.Party, office, r.Request, r.ConsentChannel, m));
        }).WithTags("legal-aid").Produces<CaseSummary>().ProducesRefusals().WithName("sendToLegalAid");
        var referrals = api.MapGroup("/legal-aid").WithTags("legal-aid");
        referrals.MapGet("", ListAsync).Produces<LegalAidPageView>().WithName("listLegalAid");
        referrals.MapGet("/{id:guid}", ReadAsync).Produces<LegalAidView>().WithName("readLegalAid");
        referrals.MapPost("/{id:guid}/receipt", (Guid id, LegalAidDayRequest r, LegalAidActing a) => a.DoAsync(id, LegalAidAct.Receive, (aid, m) => aid.Receive(r.On, m)))
            .Produces<LegalAidStateView>().ProducesRefusals().WithName("receiveLegalAid");
        referrals.MapPost("/{id:guid}/decision", (Guid id, LegalAidDecisionRequest r, LegalAidActing a) => a.DoAsync(id, LegalAidAct.Grant, (aid, m) => r.IsGranted ? aid.Grant(r.On, m) : aid.Refuse(r.On, r.Reason, m)))
            .Produces<LegalAidStateView>().ProducesRefusals().WithName("decideLegalAid");
        referrals.MapPost("/{id:guid}/assignment", (Guid id, LegalAidAssignmentRequest r, LegalAidActing a) => a.DoAsync(id, LegalAidAct.Assign, (aid, m) => aid.Assign(r.On, new AidLawyer(r.Name, r.Office, r.Phone), m)))
            .Produces<LegalAidStateView>().ProducesRefusals().WithName("assignLegalAid");
        referrals.MapPost("/{id:guid}/result", (Guid id, LegalAidResultRequest r, LegalAidActing a) => a.DoAsync(id, LegalAidAct.End, (aid, m) => aid.End(r.On, r.Result, m)))
            .Produces<LegalAidStateView>().ProducesRefusals().WithName("endLegalAid");
        referrals.MapPost("/{id:guid}/recall", (Guid id, LegalAidRecallRequest r, LegalAidActing a) => a.DoAsync(id, LegalAidAct.Recall, (aid, m) => aid.Recall(r.Reason, m)))
            .Produces<LegalAidStateView>().ProducesRefusals().WithName("recallLegalAid");
    }

    private static async Task<IResult> ListAsync(
        LegalAidBoard board, ClaimsPrincipal user, LegalAidStage? stage, [Years] DateOnly? from, [Years] DateOnly? until, [Text(40)] string? q, [Text(ListPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ListAsync(new LegalAidFilter { Stage = stage, From = from, Until = until, Sought = q }, ListPosition.Read(after), size, user.Actor(), stop);
        return Results.Ok(new LegalAidPageView([.. rows.Take(size).Select(row => LegalAidStateView.Of(row.Referral))], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> ReadAsync(Guid id, LegalAidBoard board, ReadingLog readings, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await board.FindAsync(id, user.Actor(), stop) is not { } sheet)
        {
            return Results.NotFound();
        }
        await readings.NoteAsync(user.Actor(), sheet.Referral.CaseId.Value, stop);
        return Results.Ok(LegalAidView.Of(sheet));
    }
}

/// <summary>One act on the referral to legal aid in the address.</summary>
public sealed class LegalAidActing(IHttpContextAccessor accessor, LegalAidBoard board, Problems problems)
{
    public async Task<IResult> DoAsync(Guid id, LegalAidAct act, Func<LegalAidReferral, Moment, Refusal?> verb)
    {
        var http = accessor.HttpContext!;
        if (http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.FindAsync(id, http.User.Actor(), http.RequestAborted) is not { } sheet)
        {
            return Results.NotFound();
        }
        if (!sheet.MayEver(act))
        {
            return Problems.Of("NotAllowed", StatusCodes.Status403Forbidden);
        }
        return await board.ActAsync(sheet.Referral, seen, http.User.Actor(), moment => verb(sheet.Referral, moment), http.RequestAborted) is { } refusal
            ? problems.Refused(refusal)
            : Results.Ok(LegalAidStateView.Of(sheet.Referral));
    }
}
