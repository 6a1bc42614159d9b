using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Durability;

/// <summary>Watching whether settlements hold: the same acts as at the desk.</summary>
internal static class DurabilityEndpoints
{
    public static void MapDurability(this IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("").WithTags("durability");
        all.MapGet("/durability", ReadAsync).Produces<DurabilityView>().WithName("readDurability");
        all.MapPost("/durability/looks", LookAsync).Produces<LooksView>().ProducesRefusals().WithName("lookAtSettlements");
        all.MapGet("/cases/{number}/durability", OfCaseAsync).Produces<CaseDurabilityView>().ProducesProblem(StatusCodes.Status404NotFound).WithName("readDurabilityOfCase");
        all.MapPost("/cases/{number}/durability/findings", FindAsync).Produces<CaseDurabilityView>().ProducesRefusals().WithName("recordDurabilityFinding");
        all.MapPost("/cases/{number}/durability/rejections", RejectAsync).Produces<CaseDurabilityView>().ProducesRefusals().WithName("rejectRelapse");
    }

    /// <summary>How many held, and a page of what is due; go on with <c>next</c> as <c>after</c>.</summary>
    private static async Task<IResult> ReadAsync(DurabilityBoard board, ClaimsPrincipal user, string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, DurabilityBoard.MostAtOnce);
        var due = await board.DueAsync(user.Actor(), CaseNumber.TryParse(after, null, out var number) ? number : null, size + 1, stop);
        var page = due.Take(size).Select(row => new DueView(row.Number.Text, row.Type, row.SettledOn, row.DueOn)).ToList();
        var count = await board.CountAsync(user.Actor(), stop);
        return Results.Ok(new DurabilityView(
            count.Rate.Held, count.Rate.Observed, count.Relapses, count.TurnedCriminal, count.CollectivePetitions, page, due.Count > size ? page[^1].Number : null));
    }

    private static async Task<IResult> LookAsync(LooksRequest asked, DurabilityBoard board, ClaimsPrincipal user, CancellationToken stop)
    {
        if (!Permissions.Allows(user.Actor(), Permission.FollowUp))
        {
            return Results.NotFound();
        }
        var numbers = asked.Cases.Select(text => CaseNumber.TryParse(text, null, out var number) ? number : null).OfType<CaseNumber>().ToList();
        var done = await board.LookAsync(user.Actor(), numbers, stop);
        return Results.Ok(new LooksView([.. done.Done.Select(number => number.Text)], [.. done.Refused.Select(number => number.Text)]));
    }

    private static async Task<IResult> OfCaseAsync(CaseNumber number, CaseFiles files, DurabilityBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await files.ReadAsync(number, stop) is { Case.Outcome: CaseOutcome.Settled } file ? Results.Ok(await ViewAsync(file.Case, board, user, stop)) : Results.NotFound();

    private static Task<IResult> FindAsync(
        CaseNumber number, FindingRequest asked, CaseFiles files, DurabilityBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop) =>
        DoAsync(number, files, board, problems, user, mediation => asked.OtherCase is null
            ? board.ActAsync(user.Actor(), mediation, (watch, moment) => watch.Find(asked.Kind, asked.On, asked.Evidence, moment), stop)
            : CaseNumber.TryParse(asked.OtherCase, null, out var other) && asked.Kind == DurabilityEvent.Relapse
                ? board.FindRelapseAsync(user.Actor(), mediation, other, asked.Evidence, stop)
                : Task.FromResult<Refusal?>(DurabilityRefusals.NotTheSameParties), stop);

    private static Task<IResult> RejectAsync(
        CaseNumber number, RejectionRequest asked, CaseFiles files, DurabilityBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop) =>
        DoAsync(number, files, board, problems, user, mediation => board.ActAsync(
            user.Actor(), mediation, (watch, moment) => watch.Reject(asked.OtherCase, asked.Reason, moment), stop), stop);

    private static async Task<IResult> DoAsync(
        CaseNumber number, CaseFiles files, DurabilityBoard board, Problems problems, ClaimsPrincipal user, Func<MediationCase, Task<Refusal?>> act, CancellationToken stop)
    {
        if (await files.ReadAsync(number, stop) is not { } file)
        {
            return Results.NotFound();
        }
        return await act(file.Case) is { } refusal ? problems.Refused(refusal) : Results.Ok(await ViewAsync(file.Case, board, user, stop));
    }

    private static async Task<CaseDurabilityView> ViewAsync(MediationCase mediation, DurabilityBoard board, ClaimsPrincipal user, CancellationToken stop)
    {
        var watch = await board.ReadAsync(mediation, stop);
        var proposals = await board.ProposalsAsync(user.Actor(), mediation.Id, stop);
        return new CaseDurabilityView(
            mediation.Number.Text, watch?.NextDueOn, watch?.Looks ?? [], watch?.Findings ?? [], watch?.Rejected ?? [], [.. proposals.Select(one => one.Other.Text)]);
    }
}

/// <summary>Cases in which nothing happened.</summary>
public sealed record LooksRequest([Items(DurabilityBoard.MostAtOnce)] IReadOnlyList<string> Cases);

public sealed record LooksView(IReadOnlyList<string> Done, IReadOnlyList<string> Refused);

/// <param name="OtherCase">Number of the later case, for a relapse that came before a committee; its day is that of its application.</param>
public sealed record FindingRequest(DurabilityEvent Kind, [Years] DateOnly On, [Text(500)] string Evidence, [Text(20)] string? OtherCase = null);

public sealed record RejectionRequest([Text(20)] string OtherCase, [Text(500)] string Reason);

public sealed record DueView(string Number, DisputeType Type, DateOnly SettledOn, DateOnly DueOn);

/// <summary>Numerator and denominator of what held, the three unhappy ends, and what is due.</summary>
public sealed record DurabilityView(
    int Held, int Observed, int Relapses, int TurnedCriminal, int CollectivePetitions, IReadOnlyList<DueView> Due, string? Next);

/// <param name="Proposals">Numbers of later cases of the same pair that nobody has judged.</param>
public sealed record CaseDurabilityView(
    string Number, DateOnly? NextDueOn, IReadOnlyList<DurabilityLook> Looks, IReadOnlyList<DurabilityFinding> Findings, IReadOnlyList<RejectedRelapse> Rejected,
    IReadOnlyList<string> Proposals);
