using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Linkage;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Linkage;

/// <summary>Rounds of screening, their findings and what becomes of them. The same verbs as the pages.</summary>
internal static class ScreeningActs
{
    private const int MostRows = 200;

    public static void MapScreenings(this IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/screenings").WithTags("screenings");
        rounds.MapGet("", ListAsync).Produces<ScreeningPage>().WithName("listScreenings");
        rounds.MapPost("", BeginAsync).Produces<ScreeningView>(StatusCodes.Status201Created).ProducesRefusals().WithName("beginScreening");
        rounds.MapGet("/{id:guid}", ReadAsync).Produces<ScreeningView>().WithName("readScreening");
        rounds.MapGet("/{id:guid}/findings", FindingsAsync).Produces<FindingPage>().WithName("listFindings");
        rounds.MapPost("/{id:guid}/findings", FindAsync).Produces<FindingView>(StatusCodes.Status201Created).ProducesRefusals().WithName("addFinding");
        rounds.MapPost("/{id:guid}/closure", CloseAsync).Produces<ScreeningView>().ProducesRefusals().WithName("closeScreening");
        rounds.MapGet("/findings/{id:guid}", FindingAsync).Produces<FindingView>().WithName("readFinding");
        rounds.MapPost("/findings/{id:guid}/prevention", (Guid id, PreventionRequest r, FindingActing a) => a.DoAsync(id, (f, m) => f.Prevent(r.How, r.On, m)))
            .Produces<FindingView>().ProducesRefusals().WithName("preventDispute");
        rounds.MapPost("/findings/{id:guid}/handover", (Guid id, FindingHandoverRequest r, FindingActing a) =>
            a.DoAsync(id, (f, m) => f.HandOver(r.Receiver, r.Why, r.On, m))).Produces<FindingView>().ProducesRefusals().WithName("handOverFinding");
        rounds.MapPost("/findings/{id:guid}/governance-reports", (Guid id, GovernanceReportRequest r, FindingActing a) =>
            a.DoAsync(id, (f, m) => f.ReportGovernance(r.Problem, r.To, r.On, m))).Produces<FindingView>().ProducesRefusals().WithName("reportGovernance");
        rounds.MapPost("/findings/{id:guid}/case", (Guid id, FindingCaseRequest r, FindingActing a) => a.LinkAsync(id, r.Number))
            .Produces<FindingView>().ProducesRefusals().WithName("linkFinding");
    }

    private static async Task<IResult> ListAsync(HejieDb db, ClaimsPrincipal user, ScreeningKind? kind, DateTimeOffset? before, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var found = db.Set<DisputeScreening>().AsNoTracking().VisibleTo(user.Actor());
        if (kind is { } wanted)
        {
            found = found.Where(s => s.Kind == wanted);
        }
        if (before?.UtcDateTime is { } last)
        {
            found = found.Where(s => s.BegunAt < last);
        }
        var rows = await found.OrderByDescending(s => s.BegunAt).Take(size + 1).ToListAsync(stop);
        var page = rows.Take(size).Select(s => new ScreeningLine(
            s.Id.Value, s.Kind, s.Topic, s.Area, s.SubdistrictCode, s.From, s.Until, s.FindingCount, s.ClosedAt is not null, s.BegunAt)).ToList();
        return Results.Ok(new ScreeningPage(page, rows.Count > size ? page[^1].BegunAt : null));
    }

    private static async Task<IResult> BeginAsync(ScreeningRequest asked, ScreeningBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await board.PlaceAsync(user.Actor(), stop) is not { } place)
        {
            return Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
        }
        var plan = new ScreeningPlan(asked.Kind, asked.Topic, asked.Area, place.Street, place.Committee, asked.From, asked.Until);
        var (made, refusal) = await board.BeginAsync(plan, once: null, user.Actor(), stop);
        return made is null
            ? problems.Refused(refusal!)
            : Results.Created($"{ApiSetup.Root}/screenings/{made.Id.Value}", ScreeningView.Of(made, new ScreeningFigures(0, 0, 0, 0)));
    }

    private static async Task<IResult> ReadAsync(Guid id, ScreeningBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.RoundAsync(id, user.Actor(), stop) is { } round ? Results.Ok(ScreeningView.Of(round, await board.FiguresAsync(round, stop))) : Results.NotFound();

    private static async Task<IResult> FindingsAsync(Guid id, int? after, int? limit, ScreeningBoard board, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await board.RoundAsync(id, user.Actor(), stop) is not { } round)
        {
            return Results.NotFound();
        }
        var (size, last) = (Math.Clamp(limit ?? 50, 1, MostRows), after ?? 0);
        var rows = await board.FindingsOf(round).Where(finding => finding.Number > last).Take(size + 1).ToListAsync(stop);
        var page = rows.Take(size).Select(FindingView.Of).ToList();
        return Results.Ok(new FindingPage(page, rows.Count > size ? page[^1].Number : null));
    }

    private static async Task<IResult> FindAsync(Guid id, FindingRequest asked, ScreeningBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await board.RoundAsync(id, user.Actor(), stop) is not { } round)
        {
            return Results.NotFound();
        }
        var (made, refusal) = await board.FindAsync(round, asked.Details(), once: null, user.Actor(), stop);
        return made is null ? problems.Refused(refusal!) : Results.Created($"{ApiSetup.Root}/screenings/findings/{made.Id.Value}", FindingView.Of(made));
    }

    private static async Task<IResult> CloseAsync(
        Guid id, ScreeningClosureRequest asked, ScreeningBoard board, Problems problems, HttpContext http, CancellationToken stop)
    {
        if (http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.RoundAsync(id, http.User.Actor(), stop) is not { } round)
        {
            return Results.NotFound();
        }
        return await board.CloseAsync(round, seen, asked.Remarks, http.User.Actor(), stop) is { } refusal
            ? problems.Refused(refusal)
            : Results.Ok(ScreeningView.Of(round, await board.FiguresAsync(round, stop)));
    }

    private static async Task<IResult> FindingAsync(Guid id, ScreeningBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.FindingAsync(id, user.Actor(), stop) is { } finding ? Results.Ok(FindingView.Of(finding)) : Results.NotFound();
}

/// <summary>One act on the finding in the address.</summary>
public sealed class FindingActing(IHttpContextAccessor accessor, ScreeningBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<ScreeningFinding, Moment, Refusal?> verb) =>
        OnFindingAsync(id, async (finding, seen) => await board.ActAsync(finding, seen, Http.User.Actor(), moment => verb(finding, moment), Http.RequestAborted) is { } refusal
            ? problems.Refused(refusal)
            : Results.Ok(FindingView.Of(finding)));

    public Task<IResult> LinkAsync(Guid id, string text) => OnFindingAsync(id, async (finding, seen) =>
    {
        if (!CaseNumber.TryParse(text, null, out var number))
        {
            return Results.NotFound();
        }
        var (isFound, refusal) = await board.LinkAsync(finding, seen, number, Http.User.Actor(), Http.RequestAborted);
        return !isFound ? Results.NotFound() : refusal is not null ? problems.Refused(refusal) : Results.Ok(FindingView.Of(finding));
    });

    private async Task<IResult> OnFindingAsync(Guid id, Func<ScreeningFinding, int, Task<IResult>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        return await board.FindingAsync(id, Http.User.Actor(), Http.RequestAborted) is { } finding ? await act(finding, seen) : Results.NotFound();
    }
}
