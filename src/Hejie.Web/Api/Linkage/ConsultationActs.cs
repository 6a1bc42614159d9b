using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Api.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <summary>Consultations of experts about a case. The same verbs as the pages.</summary>
internal static class ConsultationActs
{
    private const int MostRows = 200;

    public static void MapConsultations(this IEndpointRouteBuilder api)
    {
        api.MapPost("/cases/{number}/consultations", (ConsultationRequest r, CaseActing a) => a.DoAsync((f, m) =>
        {
            a.Add(JointConsultation.Nominate(
                JointConsultationId.New(m.Now), f.Case, r.Group, r.Question(), r.Consents ?? [], r.ConsentedOn ?? m.Today, f.Consultations, m, out var refusal));
            return refusal;
        })).WithTags("consultations").Produces<CaseSummary>().ProducesRefusals().WithName("nominateConsultation");
        var consultations = api.MapGroup("/consultations").WithTags("consultations");
        consultations.MapGet("", ListAsync).Produces<ConsultationPageView>().WithName("listConsultations");
        consultations.MapGet("/{id:guid}", ReadAsync).Produces<ConsultationView>().WithName("readConsultation");
        consultations.MapPost("/{id:guid}/consents", (Guid id, ConsultationConsentRequest r, ConsultationActing a) =>
            a.DoAsync(id, sheet => sheet.IsOfCommittee, (sheet, m) => sheet.Consultation.AddConsents(sheet.File.Case, r.Parties, r.On, m)))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("addConsultationConsents");
        consultations.MapPost("/{id:guid}/meeting", (Guid id, ConsultationMeetingRequest r, ConsultationActing a) => a.ConveneAsync(id, r))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("conveneConsultation");
        consultations.MapPut("/{id:guid}/meeting", (Guid id, ConsultationMeetingRequest r, ConsultationActing a) => a.RearrangeAsync(id, r))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("rearrangeConsultation");
        consultations.MapDelete("/{id:guid}/consents/{party:int}", (Guid id, int party, ConsultationActing a) =>
            a.DoAsync(id, sheet => sheet.IsOfCommittee, (sheet, m) => sheet.Consultation.WithdrawConsent(party, m)))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("withdrawConsultationConsent");
        consultations.MapPost("/{id:guid}/refusal", (Guid id, ConsultationReasonRequest r, ConsultationActing a) =>
            a.DoAsync(id, sheet => sheet.IsOfBureau, (sheet, m) => sheet.Consultation.Decline(r.Reason, m)))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("declineConsultation");
        consultations.MapPost("/{id:guid}/recall", (Guid id, ConsultationReasonRequest r, ConsultationActing a) =>
            a.DoAsync(id, sheet => sheet.IsOfCommittee, (sheet, m) => sheet.Consultation.Recall(r.Reason, m)))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("recallConsultation");
        consultations.MapPost("/{id:guid}/own-opinion", (Guid id, OwnOpinionRequest r, ConsultationActing a) =>
            a.DoAsync(id, sheet => sheet.Own is not null, (sheet, m) => sheet.Consultation.Say(sheet.File.Case, sheet.Own!.ExpertId, r.Text, m)))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("writeOwnOpinion");
        consultations.MapPost("/{id:guid}/opinion", (Guid id, ConsultationOpinionRequest r, ConsultationActing a) =>
            a.DoAsync(id, sheet => sheet.Keeps, (sheet, m) => sheet.Consultation.Advise(sheet.File.Case, r.Text, r.Told(), r.Recorder, m)))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("writeConsultationOpinion");
        consultations.MapPost("/{id:guid}/closure", (Guid id, ConsultationClosingRequest r, ConsultationActing a) => a.CloseAsync(id, r))
            .Produces<ConsultationStateView>().ProducesRefusals().WithName("closeConsultation");
    }

    private static async Task<IResult> ListAsync(
        ConsultationBoard board, ClaimsPrincipal user, ConsultationState? state, ExpertGroup? group, Guid? expert, [Text(ExpertFilter.LongestWords)] string? q, [Text(ListPosition.LongestText)] string? after, int? limit,
        CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ListAsync(new ConsultationFilter { State = state, Group = group, Expert = expert, Sought = q }, ListPosition.Read(after), size, user.Actor(), stop);
        return Results.Ok(new ConsultationPageView([.. rows.Take(size).Select(ConsultationLineView.Of)], rows.Count > size ? rows[size - 1].Position.Text : null));
    }

    private static async Task<IResult> ReadAsync(Guid id, ConsultationBoard board, ReadingLog readings, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await board.FindAsync(id, user.Actor(), stop) is not { } sheet)
        {
            return Results.NotFound();
        }
        await readings.NoteAsync(user.Actor(), sheet.File.Case.Id.Value, stop);
        return Results.Ok(ConsultationView.Of(sheet));
    }
}

/// <summary>One act on the consultation in the address.</summary>
public sealed class ConsultationActing(IHttpContextAccessor accessor, ConsultationBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    private Actor Actor => Http.User.Actor();

    public Task<IResult> DoAsync(Guid id, Func<ConsultationSheet, bool> may, Func<ConsultationSheet, Moment, Refusal?> verb) =>
        OnSheetAsync(id, may, (sheet, seen) => board.ActAsync(sheet, seen, Actor, moment => verb(sheet, moment), Http.RequestAborted));

    public Task<IResult> ConveneAsync(Guid id, ConsultationMeetingRequest asked) => OnSheetAsync(id, sheet => sheet.IsOfBureau, (sheet, seen) =>
        board.ConveneAsync(sheet, seen, new ConsultationMeeting(asked.At.UtcDateTime, asked.IsOnline, asked.Place), asked.Experts, Actor, Http.RequestAborted));

    public Task<IResult> RearrangeAsync(Guid id, ConsultationMeetingRequest asked) => OnSheetAsync(id, sheet => sheet.IsOfBureau, (sheet, seen) =>
        board.RearrangeAsync(sheet, seen, new ConsultationMeeting(asked.At.UtcDateTime, asked.IsOnline, asked.Place), asked.Experts, Actor, Http.RequestAborted));

    public Task<IResult> CloseAsync(Guid id, ConsultationClosingRequest asked) => OnSheetAsync(id, sheet => sheet.Keeps, (sheet, seen) =>
        board.CloseAsync(sheet, seen, asked.Signed, asked.On, asked.HandTo, asked.WithoutSignature, Actor, Http.RequestAborted));

    private async Task<IResult> OnSheetAsync(Guid id, Func<ConsultationSheet, bool> may, Func<ConsultationSheet, int, Task<Refusal?>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.FindAsync(id, Actor, Http.RequestAborted) is not { } sheet)
        {
            return Results.NotFound();
        }
        if (!may(sheet))
        {
            return Problems.Of("NotAllowed", StatusCodes.Status403Forbidden);
        }
        return await act(sheet, seen) is { } refusal ? problems.Refused(refusal) : Results.Ok(ConsultationStateView.Of(sheet.Consultation));
    }
}
