using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Risks;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Cases;

public sealed record RiskAssessmentRequest(
    RiskLevel Level, int Persons, [Items(5)] IReadOnlyList<Tendency>? Tendencies = null, bool MayTurnCriminal = false, [Text(2000)] string? Facts = null,
    [Text(2000)] string? Measures = null)
{
    public RiskFindings Findings() => new(Level, Tendencies ?? [], Persons, MayTurnCriminal, Facts ?? "", Measures ?? "");
}

public sealed record RiskReportRequest(
    RiskReceiver To, [Text(100)] string Receiver, ContactChannel Channel, DateTimeOffset At, [Text(2000)] string Facts, [Text(2000)] string Measures)
{
    public RiskReportDetails Details() => new(To, Receiver, Channel, At.UtcDateTime, Facts, Measures);
}

public sealed record RiskReplyRequest(DateTimeOffset At, [Required, Text(100)] string From, [Text(2000)] string Text);

public sealed record GoingOnRequest([Text(500)] string Reason);

public sealed record AvertedRequest(Tendency Tendency, DateOnly On, int Persons, [Text(2000)] string Event, [Text(1000)] string Evidence)
{
    public AvertedEvent Averted() => new(Tendency, On, Persons, Event, Evidence);
}

/// <summary>What is written down about the risk of a case, and what is owed.</summary>
public sealed record RiskView(
    RiskLevel Level, bool MayTurnCriminal, RiskDuty? Duty, DateTime? Since, DateTime? By, bool GoesOnUnreported,
    IReadOnlyList<RiskAssessment> Assessments, IReadOnlyList<RiskReport> Reports, IReadOnlyList<GoingOn> GoingOns, IReadOnlyList<AvertedEvent> Averted);

public sealed record RiskPageView(IReadOnlyList<RiskRow> Risks, DateTime? NextBy, string? NextNumber);

/// <summary>How likely a dispute is to escalate: judged, reported, answered; and the list of what is owed.</summary>
internal static class RiskActs
{
    public static void MapRisks(this IEndpointRouteBuilder api) =>
        api.MapGet("/risks", ListAsync).WithTags("risks").Produces<RiskPageView>().WithName("listRisks");

    public static void MapRisk(this IEndpointRouteBuilder cases)
    {
        cases.MapGet("/risk/findings", ReadAsync).Produces<RiskView>().WithName("readRisk");
        cases.MapPost("/risk/assessments", (RiskAssessmentRequest r, CaseFiles files, CaseActing a) =>
            a.DoAsync((f, m) => files.RiskOf(f).Assess(f.Case, r.Findings(), m))).WithName("assessRisk");
        cases.MapPost("/risk/reports", (RiskReportRequest r, CaseFiles files, CaseActing a) =>
            a.DoAsync((f, m) => files.RiskOf(f).Report(f.Case, r.Details(), m))).WithName("reportRisk");
        cases.MapPost("/risk/reports/{report:int}/reply", (int report, RiskReplyRequest r, CaseFiles files, CaseActing a) =>
            a.DoAsync((f, m) => files.RiskOf(f).Reply(f.Case, report, new RiskReply(r.At.UtcDateTime, r.From, r.Text, m.By.DisplayName), m))).WithName("noteRiskReply");
        cases.MapPost("/risk/going-on", (GoingOnRequest r, CaseFiles files, CaseActing a) =>
            a.DoAsync((f, m) => files.RiskOf(f).GoOn(f.Case, r.Reason, m))).WithName("goOnUnreported");
        cases.MapPost("/risk/averted", (AvertedRequest r, CaseFiles files, CaseActing a) =>
            a.DoAsync((f, m) => files.RiskOf(f).Avert(f.Case, r.Averted(), m))).WithName("avertEvent");
    }

    private static async Task<IResult> ReadAsync(CaseNumber number, CaseFiles files, HttpContext http, CancellationToken stop)
    {
        if (await files.ReadAsync(number, stop) is not { } file)
        {
            return Results.NotFound();
        }
        var (c, risk) = (file.Case, file.Risk ?? CaseRisk.Of(file.Case));
        return CaseEndpoints.Versioned(http, c, new RiskView(
            c.Risk, c.MayTurnCriminal || c.IsViolenceFeared, c.RiskDuty, c.RiskDutySince, c.RiskDutyBy, c.GoesOnUnreported,
            risk.Assessments, risk.Reports, risk.GoingOns, risk.Averted));
    }

    /// <summary>What is owed about risks, longest owed first; go on with <c>afterBy</c> and <c>after</c> of the last page.</summary>
    private static async Task<IResult> ListAsync(
        HejieDb db, ClaimsPrincipal user, TimeProvider clock, RiskDuty? duty, RiskLevel? level, string? street, bool? overdue, DateTimeOffset? afterBy, string? after,
        CancellationToken stop)
    {
        var filter = new RiskFilter(duty, level, street, overdue == true);
        var rows = await filter.PageAsync(
            db.Set<MediationCase>(), user.Actor(), clock.GetUtcNow().UtcDateTime, RiskPosition.Read(afterBy?.UtcDateTime, after), stop);
        var page = rows.Take(RiskFilter.PageSize).ToList();
        var next = rows.Count > RiskFilter.PageSize ? page[^1] : null;
        return Results.Ok(new RiskPageView(page, next?.By, next?.Number));
    }
}
