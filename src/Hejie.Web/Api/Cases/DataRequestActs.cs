using System.Security.Claims;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Privacy;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Privacy;

namespace Hejie.Web.Api.Cases;

/// <summary>What a person of the case wants done with the own data.</summary>
/// <param name="KinName">Who asks for somebody dead, with the relation.</param>
public sealed record DataRequestFiling(
    int Party, DataWish Wish, ContactChannel Channel, [Text(1000)] string? Words = null, [Text(50)] string? KinName = null, [Text(30)] string? KinRelation = null)
{
    public DataRequestDetails Details() =>
        new(Party, Wish, Channel, Words, KinName is null && KinRelation is null ? null : new Kin(KinName ?? "", KinRelation ?? ""));
}

/// <param name="Ground">Why it is not done; null when it was done.</param>
public sealed record DataRequestAnswering([Text(1000)] string Words, DataRefusalGround? Ground = null);

public sealed record DataRequestPage(IReadOnlyList<DataRequestRow> Requests, DateOnly? NextDay, string? Next);

/// <summary>Requests about personal data: taken down, answered, listed (PIPL 44-50).</summary>
internal static class DataRequestActs
{
    private const int MostRows = 200;

    public static void MapDataRequests(this IEndpointRouteBuilder api) =>
        api.MapGet("/data-requests", ListAsync).WithTags("data requests").Produces<DataRequestPage>().WithName("listDataRequests");

    public static void MapDataRequestActs(this IEndpointRouteBuilder cases)
    {
        cases.MapPost("/data-requests", (DataRequestFiling r, CaseActing a, DataRequests requests, CancellationToken stop) =>
            a.DoAsync(f => requests.AskingAsync(f.Case, r.Details(), stop))).WithName("askAboutData");
        cases.MapPost("/data-requests/{request:int}/answer", (int request, DataRequestAnswering r, CaseActing a, DataRequests requests, CancellationToken stop) =>
            a.DoAsync(f => requests.AnsweringAsync(f.Case, request, r.Ground, r.Words, stop))).WithName("answerDataRequest");
    }

    /// <summary>Those that are to be answered first in front; go on with <c>nextDay</c> and <c>next</c> as <c>afterDay</c> and <c>after</c>.</summary>
    private static async Task<IResult> ListAsync(
        DataRequests requests, ClaimsPrincipal user, TimeProvider clock, bool? answered, DataWish? wish, bool? overdue, [Text(30)] string? number, DateOnly? afterDay,
        [Text(40)] string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var filter = new DataRequestFilter(answered ?? false, wish, overdue ?? false, number);
        var rows = await requests.PageAsync(filter, user.Actor(), ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime), afterDay, after, size, stop);
        var last = rows.Count > size ? rows[size - 1] : null;
        return Results.Ok(new DataRequestPage([.. rows.Take(size)], last?.AnswerBy, last?.Key));
    }
}
