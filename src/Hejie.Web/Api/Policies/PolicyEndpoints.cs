using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Policies;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Policies;

/// <summary>A value the bureau may set, and how it stands.</summary>
/// <param name="Number">Number of the version that counts today; 0 for the value the product was delivered with.</param>
public sealed record PolicyView(string Key, int Value, int Number, int Default, PolicyUnit Unit, int Least, int Most, string Source, SourceMark Mark, IReadOnlyList<PolicyVersionView> Versions);

public sealed record PolicyVersionView(int Number, int Value, DateOnly ValidFrom, string Source, string Reason, string SetByName, DateTime SetAt, DateTime? WithdrawnAt);

/// <summary>A new value from a coming day on.</summary>
public sealed record PolicyRequest(int Value, DateOnly ValidFrom, [Text(500)] string Source, [Text(1000)] string Reason);

public sealed record WithdrawalRequest([Text(1000)] string Reason);

/// <summary>The running cases that a value touches, one page of them.</summary>
public sealed record TouchedPage(IReadOnlyList<TouchedCaseView> Items, string? Next);

public sealed record TouchedCaseView(string Number, DateOnly Start, DateOnly LastDay, int PolicyVersion);

public sealed record RecountRequest([Text(30)] string Number, [Text(500)] string Reason);

/// <summary>The same as the pages of parameters.</summary>
internal static class PolicyEndpoints
{
    private const int MostRows = 200;

    public static void MapPolicies(this IEndpointRouteBuilder api)
    {
        var policies = api.MapGroup("/policies").WithTags("policies");
        policies.MapGet("", ListAsync).Produces<IReadOnlyList<PolicyView>>().WithName("listPolicies");
        policies.MapPost("/{key}/versions", SetAsync).Produces<PolicyView>().ProducesRefusals().WithName("setPolicy");
        policies.MapPost("/{key}/versions/{version:int}/withdrawal", WithdrawAsync).Produces<PolicyView>().ProducesRefusals().WithName("withdrawPolicy");
        policies.MapGet("/{key}/cases", TouchedAsync).Produces<TouchedPage>().WithName("listTouchedCases");
        policies.MapPost("/{key}/cases", RecountAsync).Produces(StatusCodes.Status204NoContent).ProducesRefusals().WithName("recountCase");
    }

    private static async Task<IResult> ListAsync(HejieDb db, Moments moments, ClaimsPrincipal user, CancellationToken stop)
    {
        var versions = await db.Set<PolicyVersion>().AsNoTracking().OrderBy(version => version.Number).ToListAsync(stop);
        var today = moments.Of(user.Actor()).Today;
        return Results.Ok(PolicyDefinitions.All.Select(definition => ViewOf(definition, [.. versions.Where(version => version.Key == definition.Key)], today)).ToList());
    }

    private static async Task<IResult> SetAsync(
        string key, PolicyRequest asked, PolicyBoard board, Moments moments, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (PolicyDefinitions.Find(key) is not { } definition)
        {
            return Results.NotFound();
        }
        return await board.SetAsync(definition, new PolicyChange(asked.Value, asked.ValidFrom, asked.Source, asked.Reason), user.Actor(), stop) is { } refusal
            ? problems.Refused(refusal)
            : await ShowAsync(definition, board, moments, user, stop);
    }

    private static async Task<IResult> WithdrawAsync(
        string key, int version, WithdrawalRequest asked, PolicyBoard board, Moments moments, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (PolicyDefinitions.Find(key) is not { } definition
            || (await board.VersionsAsync(definition, stop)).Find(known => known.Number == version) is not { } found)
        {
            return Results.NotFound();
        }
        return await board.WithdrawAsync(found, asked.Reason, user.Actor(), stop) is { } refusal
            ? problems.Refused(refusal)
            : await ShowAsync(definition, board, moments, user, stop);
    }

    private static async Task<IResult> TouchedAsync(string key, string? after, int? limit, PolicyBoard board, Moments moments, ClaimsPrincipal user, CancellationToken stop)
    {
        if (PolicyDefinitions.Find(key) is not { } definition || PolicyDefinitions.DeadlineOf(key) is not { } rule)
        {
            return Results.NotFound();
        }
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var now = new PolicySettings(await board.VersionsAsync(definition, stop)).Of(definition, moments.Of(user.Actor()).Today);
        var found = await board.Touched(rule, now.Number, CaseNumber.TryParse(after, null, out var last) ? last : null).Take(size + 1).ToListAsync(stop);
        return Results.Ok(new TouchedPage(
            [.. found.Take(size).Select(touched => new TouchedCaseView(touched.Number.Text, touched.Start, touched.LastDay, touched.PolicyVersion))],
            found.Count > size ? found[size - 1].Number.Text : null));
    }

    private static async Task<IResult> RecountAsync(string key, RecountRequest asked, PolicyBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        if (PolicyDefinitions.DeadlineOf(key) is not { } rule || !CaseNumber.TryParse(asked.Number, null, out var number))
        {
            return Results.NotFound();
        }
        return await board.RecountAsync(number, rule, asked.Reason, user.Actor(), stop) is { } refusal ? problems.Refused(refusal) : Results.NoContent();
    }

    private static async Task<IResult> ShowAsync(PolicyDefinition definition, PolicyBoard board, Moments moments, ClaimsPrincipal user, CancellationToken stop) =>
        Results.Ok(ViewOf(definition, await board.VersionsAsync(definition, stop), moments.Of(user.Actor()).Today));

    private static PolicyView ViewOf(PolicyDefinition definition, IReadOnlyList<PolicyVersion> versions, DateOnly today)
    {
        var now = new PolicySettings(versions).Of(definition, today);
        return new PolicyView(
            definition.Key, now.Value, now.Number, definition.Default, definition.Unit, definition.Least, definition.Most, definition.Source, definition.Mark,
            [.. versions.Select(v => new PolicyVersionView(v.Number, v.Value, v.ValidFrom, v.Source, v.Reason, v.SetByName, v.SetAt, v.WithdrawnAt))]);
    }
}
