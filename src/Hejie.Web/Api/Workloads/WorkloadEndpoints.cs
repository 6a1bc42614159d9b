using System.Security.Claims;
using Hejie.Domain.Cases;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Workloads;
using Hejie.Web.Texts;

namespace Hejie.Web.Api.Workloads;

/// <summary>Who carries how much, and several cases handed over. The same reads and acts as the pages.</summary>
internal static class WorkloadEndpoints
{
    public static void MapWorkloads(this IEndpointRouteBuilder api)
    {
        api.MapGet("/workload", ReadAsync).WithTags("workload").Produces<IReadOnlyList<WorkloadView>>().WithName("readWorkload");
        api.MapPost("/reassignments", ReassignAsync).WithTags("workload").Produces<IReadOnlyList<ReassignmentView>>().ProducesRefusals().WithName("reassignCases")
            .WithMetadata(new AskedAnew()); // the versions seen keep a repeated request from doing anything twice
    }

    private static async Task<IResult> ReadAsync(WorkloadBoard board, ClaimsPrincipal user, WorkloadSort? sort, CancellationToken stop) =>
        Results.Ok((await board.ReadAsync(user.Actor(), sort ?? WorkloadSort.Name, stop)).Select(WorkloadView.Of));

    private static async Task<IResult> ReassignAsync(ReassignmentsRequest asked, BatchReassignment batch, RefusalTexts texts, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var known = asked.Cases.Where(one => CaseNumber.TryParse(one.Number, null, out _)).Select(one => new ToReassign(CaseNumber.Parse(one.Number), one.Version)).ToList();
        if (known.Count < asked.Cases.Count)
        {
            return Problems.Of("NoSuchCase", StatusCodes.Status400BadRequest);
        }
        return await batch.ReassignAsync(known, asked.Successor, asked.Reason.Trim(), user.Actor(), stop) is { } results
            ? Results.Ok(results.Select(result => ReassignmentView.Of(result, texts)))
            : problems.Refused(CaseRefusals.MediatorIsNotOnTheCase);
    }
}

/// <param name="Mediator">Null for a committee's line, and for the cases that have no host yet.</param>
/// <param name="Overdue">Of the open cases; the same for the three that follow. Each is the count of <c>/cases</c> with that <c>burden</c>.</param>
/// <param name="AverageDays">How long an open case has been open; null where none is.</param>
public sealed record WorkloadView(
    Guid Committee, Guid? Mediator, string Name, int Open, int Overdue, int DueSoon, int Difficult, int Meeting, decimal? AverageDays, int AwayNow, int AwaySoon)
{
    public static WorkloadView Of(Workload row) => new(
        row.Committee, row.Mediator, row.Name, row.Open, row.Overdue, row.DueSoon, row.Difficult, row.Meeting, row.AverageDays, row.AwayNow, row.AwaySoon);
}

/// <summary>Cases to be handed to another host of the committee in one go.</summary>
public sealed record ReassignmentsRequest(Guid Successor, [Text(500)] string Reason, [Items(BatchReassignment.Most)] IReadOnlyList<ReassignmentRequest> Cases);

/// <param name="Version">The version of the case that was seen.</param>
public sealed record ReassignmentRequest([Text(20)] string Number, int Version);

/// <summary>What came of one of several cases.</summary>
/// <param name="Host">Who hosts it now; null where it was not handed over.</param>
/// <param name="Code">Why not: the code of a refusal, VersionConflict or NoSuchCase.</param>
public sealed record ReassignmentView(string Number, string? Host, string? Code, string? Reason)
{
    public static ReassignmentView Of(ReassignmentResult result, RefusalTexts texts) => new(
        result.Number.Text,
        result.Host,
        result.Refusal?.Code ?? (result.IsStale ? "VersionConflict" : result.IsUnknown ? "NoSuchCase" : null),
        result.Refusal is { } refusal ? texts.Reason(refusal) : null);
}
