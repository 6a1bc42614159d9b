using System.Security.Claims;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <param name="IsDayKnown">False where only the month is known.</param>
public sealed record WorkEventRequest(
    WorkEventKind Kind, [Years] DateOnly On, [Text(WorkEventDetails.LongestTitle)] string Title, [Text(WorkEventDetails.LongestOrganiser)] string Organiser, [Text(WorkEventDetails.LongestWhat)] string What,
    [Text(WorkEventDetails.LongestPlace)] string? Place = null, bool IsDayKnown = true)
{
    public WorkEventDetails Details => new(Kind, On, IsDayKnown, Title, Organiser, Place, What);
}

public sealed record WorkEventView(Guid Id, WorkEventKind Kind, DateOnly On, bool IsDayKnown, string Title, string Organiser, string? Place, string What, int Version)
{
    public static WorkEventView Of(WorkEvent one) => new(one.Id.Value, one.Kind, one.On, one.IsDayKnown, one.Title, one.Organiser, one.Place, one.What, one.Version);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record WorkEventPageView(IReadOnlyList<WorkEventView> Items, string? Next);

/// <summary>The register of work events. The same verbs as the pages.</summary>
internal static class WorkEventActs
{
    private const int MostRows = 200;

    public static void MapWorkEvents(this IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("/work-events").WithTags("work-events");
        events.MapGet("", ListAsync).Produces<WorkEventPageView>().WithName("listWorkEvents");
        events.MapPost("", EnterAsync).Produces<WorkEventView>(StatusCodes.Status201Created).ProducesRefusals().WithName("enterWorkEvent");
        events.MapPut("/{id:guid}", ChangeAsync).Produces<WorkEventView>().ProducesRefusals().WithName("changeWorkEvent");
    }

    private static async Task<IResult> ListAsync(
        WorkEventBoard board, WorkEventKind? kind, [Text(60)] string? words, [Text(DayPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ListAsync(kind, words, DayPosition.Read(after), size, stop);
        return Results.Ok(new WorkEventPageView([.. rows.Take(size).Select(WorkEventView.Of)], rows.Count > size ? new DayPosition(rows[size - 1].On, rows[size - 1].Id.Value).Text : null));
    }

    private static async Task<IResult> EnterAsync(WorkEventRequest asked, WorkEventBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await board.EnterAsync(asked.Details, once: null, user.Actor(), stop);
        return refusal is not null ? problems.Refused(refusal) : Results.Created($"{ApiSetup.Root}/work-events/{made!.Id.Value}", WorkEventView.Of(made));
    }

    private static async Task<IResult> ChangeAsync(Guid id, WorkEventRequest asked, WorkEventBoard board, Problems problems, HttpContext http, CancellationToken stop)
    {
        if (http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.FindAsync(id, stop) is not { } known)
        {
            return Results.NotFound();
        }
        return await board.ChangeAsync(known, seen, asked.Details, http.User.Actor(), stop) is { } refusal ? problems.Refused(refusal) : Results.Ok(WorkEventView.Of(known));
    }
}
