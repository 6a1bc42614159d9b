using System.Security.Claims;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Cases;

/// <summary>Asking the court to confirm an agreement: the same acts as on the case's page.</summary>
internal static class ConfirmationEndpoints
{
    private const int MostRows = 200;

    public static void MapConfirmations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/confirmations", ListAsync).WithTags("confirmation").Produces<ConfirmationPageView>().WithName("listConfirmations");
        var cases = api.MapGroup("/cases/{number}/confirmation").WithTags("confirmation").ProducesProblem(StatusCodes.Status404NotFound);
        cases.MapGet("", ReadAsync).Produces<ConfirmationView>().WithName("readConfirmation");
        api.MapGet("/cases/{number}/advice", RoutesAsync).WithTags("confirmation").ProducesProblem(StatusCodes.Status404NotFound)
            .Produces<IReadOnlyList<RoutesView>>().WithName("listRoutesAfterBreach");
        cases.MapGet("/pack.pdf", (CaseNumber number, ConfirmationPack pack, CancellationToken stop) => pack.PdfAsync(number, stop))
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").LeavesATrace().WithName("readConfirmationPack");
        cases.MapGet("/pack.zip", (CaseNumber number, ConfirmationPack pack, CancellationToken stop) => pack.ZipAsync(number, stop))
            .Produces(StatusCodes.Status200OK, contentType: "application/zip").LeavesATrace().WithName("readConfirmationFiles");
    }

    public static void MapConfirmationActs(this RouteGroupBuilder cases)
    {
        cases.MapPost("/confirmation/wishes", (WishRequest r, CaseActing a, CaseFiles files) =>
            a.DoAsync((f, m) => ConfirmationActs.Wish(files, f, r.Wish(m), m))).WithName("recordConfirmationWish");
        cases.MapPost("/confirmation/application", (ConfirmationRequest r, CaseActing a, CourtPlaces places, HttpContext http) => a.DoAsync(async f =>
        {
            var options = r.CourtsFor(await places.FactsAsync(f.Case, http.RequestAborted));
            return m => ConfirmationActs.On(f, asking => asking.Apply(f.Case, ConfirmationActs.Application(r.Court, options, r.On), m));
        })).WithName("applyForConfirmation");
        cases.MapPost("/confirmation/answers", (CourtAnswerRequest r, CaseActing a) =>
            a.DoAsync((f, m) => ConfirmationActs.On(f, asking => asking.RecordAnswer(f.Case, r.Answered(), m)))).WithName("recordCourtAnswer");
        cases.MapPost("/confirmation/receipts", (ReceiptRequest r, CaseActing a) =>
            a.DoAsync((f, m) => ConfirmationActs.On(f, asking => asking.RecordReceipt(f.Case, new RulingReceipt(r.Party, r.On), m)))).WithName("recordRulingReceipt");
        cases.MapPost("/confirmation/enforcement", (ReceiptRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Agreement is { } agreement
                ? ConfirmationActs.On(f, asking => asking.ApplyForEnforcement(f.Case, agreement, r.Party, r.On, m))
                : CaseRefusals.NotAtThisStage)).WithName("applyForEnforcement");
    }

    /// <summary>The askings of the cases that one may read, newest case first; go on with <c>next</c> as <c>after</c>.</summary>
    private static async Task<IResult> ListAsync(
        ConfirmationList list, ClaimsPrincipal user, ConfirmationState? state, ConfirmationGround? ground, DateOnly? from, DateOnly? to, string? after, int? limit,
        CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await list.ReadAsync(user.Actor(), new ConfirmationFilter(state, ground, from, to), after, size + 1, stop);
        return Results.Ok(new ConfirmationPageView(
            [.. rows.Take(size).Select(row => new ConfirmationLine(row.Number.Text, row.Asking, row.Type, row.Committee, row.State, row.Court, row.AppliedOn, row.CaseMark, row.EndedOn, row.Ground))],
            rows.Count > size ? rows[size - 1].Key : null));
    }

    /// <summary>For each late term the roads that are open, and of which somebody was told.</summary>
    private static async Task<IResult> RoutesAsync(CaseNumber number, CaseFiles files, TimeProvider clock, CancellationToken stop)
    {
        if (await files.ReadAsync(number, stop) is not { Agreement: { IsEffective: true } agreement } file)
        {
            return Results.NotFound();
        }
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        return Results.Ok(agreement.Terms.Where(term => term.IsOverdueOn(today)).Select(term => new RoutesView(
            term.Number,
            AfterBreach.Of(file.Case, agreement, file.Confirmation, term, today),
            [.. agreement.Urges.Where(urge => urge.Term == term.Number)])));
    }

    private static async Task<IResult> ReadAsync(CaseNumber number, CaseFiles files, CourtPlaces places, string? subjectDistrict, bool? intermediate, bool? invited, CancellationToken stop)
    {
        if (await files.ReadAsync(number, stop) is not { Agreement: { IsEffective: true, Form: AgreementForm.Written } agreement } file)
        {
            return Results.NotFound();
        }
        var facts = await places.FactsAsync(file.Case, stop);
        return Results.Ok(ConfirmationView.Of(file, agreement, ConfirmationActs.Courts(facts, subjectDistrict, intermediate ?? false, invited)));
    }
}

/// <summary>A late term, the roads that are open, and every urging and advice so far.</summary>
public sealed record RoutesView(int Term, IReadOnlyList<BreachAdvice> Routes, IReadOnlyList<UrgeRecord> Urges);

/// <summary>What a party said to asking the court.</summary>
/// <param name="On">Today where it is left out.</param>
public sealed record WishRequest(int Party, bool Wants, [Years] DateOnly? On = null, [Text(200)] string? DeliveryAddress = null, [Text(40)] string? Phone = null)
{
    public ConfirmationWish Wish(Moment moment) => new(Party, Wants, On ?? moment.Today, DeliveryAddress, Phone);
}

/// <summary>The parties' common application.</summary>
/// <param name="SubjectDistrict">Where the thing is that the dispute is about; with the next two what the courts were proposed by (readConfirmation).</param>
/// <param name="Invited">As the case says where it is left out.</param>
public sealed record ConfirmationRequest(
    [Text(100)] string Court, [Years] DateOnly On, [Text(12)] string? SubjectDistrict = null, bool Intermediate = false, bool? Invited = null)
{
    public IReadOnlyList<CourtOption> CourtsFor(CourtFacts known) => ConfirmationActs.Courts(known, SubjectDistrict, Intermediate, Invited);
}

/// <param name="Answer">Accepted, NotAccepted, Confirmed, Dismissed or Withdrawn.</param>
public sealed record CourtAnswerRequest(
    ConfirmationState Answer, [Years] DateOnly On, [Text(100)] string? CaseMark = null, ConfirmationGround? Ground = null, [Text(500)] string? Note = null)
{
    public CourtAnswer Answered() => new(Answer, On, CaseMark, Ground, Note);
}

/// <summary>Which party, and on which day.</summary>
public sealed record ReceiptRequest(int Party, [Years] DateOnly On);

public sealed record ConfirmationPageView(IReadOnlyList<ConfirmationLine> Items, string? Next);

public sealed record ConfirmationLine(
    string Number, int Asking, DisputeType Type, string Committee, ConfirmationState State, string? Court, DateOnly? AppliedOn, string? CaseMark, DateOnly? EndedOn,
    ConfirmationGround? Ground);

public sealed record WishView(int Party, bool Wants, DateOnly On);

/// <summary>A party's receipt of the ruling and the last day on which it may object.</summary>
public sealed record ReceiptView(int Party, DateOnly On, DateOnly ObjectBy);

/// <summary>How far the asking of a case has come, which courts may be asked, and what is missing.</summary>
public sealed record ConfirmationView(
    ConfirmationState? State,
    DateOnly? ApplyBy,
    IReadOnlyList<WishView> Wishes,
    string? Court,
    DateOnly? AppliedOn,
    string? CaseMark,
    DateOnly? AcceptedOn,
    DateOnly? EndedOn,
    ConfirmationGround? Ground,
    string? Note,
    IReadOnlyList<ReceiptView> Receipts,
    DateOnly? EnforcementOn,
    int? EnforcementBy,
    IReadOnlyList<CourtOption> Courts,
    IReadOnlyList<ConfirmationItem> Needs,
    IReadOnlyList<string> Obstacles)
{
    public static ConfirmationView Of(CaseFile file, MediationAgreement agreement, IReadOnlyList<CourtOption> courts)
    {
        var asking = file.Confirmation;
        return new ConfirmationView(
            asking?.State,
            JudicialConfirmation.WindowOf(file.Case)?.LastDay,
            [.. (asking?.Wishes ?? []).Select(wish => new WishView(wish.Party, wish.Wants, wish.On))],
            asking?.Court, asking?.AppliedOn, asking?.CaseMark, asking?.AcceptedOn, asking?.EndedOn, asking?.Ground, asking?.Note,
            [.. (asking?.Receipts ?? []).Select(receipt => new ReceiptView(receipt.Party, receipt.On, JudicialConfirmation.ObjectionTime(receipt, HolidayCalendar.Standard).LastDay))],
            asking?.EnforcementOn, asking?.EnforcementBy, courts, ConfirmationChecklist.Of(file.Case, asking), ConfirmationChecklist.Obstacles(file.Case, agreement));
    }
}
