using System.Security.Claims;
using Hejie.Data;
using Hejie.Data.Search;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Security;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Cases;

/// <summary>Cases to list, find, read and register.</summary>
internal static class CaseEndpoints
{
    private const int MostRows = 200;

    public static void MapCases(this IEndpointRouteBuilder api)
    {
        api.MapGet("/cases", ListAsync).WithName("listCases").WithTags("cases");
        api.MapGet("/search", SearchAsync).WithName("searchCases").WithTags("cases");
        api.MapPost("/cases", RegisterAsync).WithName("registerCase").WithTags("cases");
        api.MapGet("/cases/{number}", ReadAsync).WithName("readCase").WithTags("cases");
    }

    /// <summary>A page of cases, newest number first; go on with the last number as <paramref name="after"/>.</summary>
    private static async Task<IResult> ListAsync(
        HejieDb db, ClaimsPrincipal user, CaseState? state, DisputeType? type, string? street, string? after, int? limit, CancellationToken stop)
    {
        var found = db.Set<MediationCase>().VisibleTo(user.Actor());
        found = state is { } wanted ? found.Where(c => c.State == wanted) : found;
        found = type is { } kind ? found.Where(c => c.Type == kind) : found;
        found = street is not null ? found.Where(c => c.SubdistrictCode == street) : found;
        return Results.Ok(await PageAsync(found, after, limit, stop));
    }

    private static async Task<IResult> SearchAsync(HejieDb db, ClaimsPrincipal user, string? q, string? after, int? limit, CancellationToken stop) =>
        Results.Ok(await PageAsync(db.CasesSaying(q ?? "").VisibleTo(user.Actor()), after, limit, stop));

    internal static async Task<CasePageView> PageAsync(IQueryable<MediationCase> found, string? after, int? limit, CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        if (CaseNumber.TryParse(after, null, out var last))
        {
            found = found.Where(c => c.Number < last);
        }
        var rows = await found.AsNoTracking().OrderByDescending(c => c.Number)
            .Select(c => new { c.Number, c.State, c.Version, c.Type, c.Source, c.ApplicationDate, c.VolumeNumber, c.Outcome })
            .Take(size + 1).ToListAsync(stop);
        var page = rows.Take(size)
            .Select(c => new CaseSummary(c.Number.Text, c.State, c.Version, c.Type, c.Source, c.ApplicationDate, c.VolumeNumber?.Text, c.Outcome)).ToList();
        return new CasePageView(page, rows.Count > size ? page[^1].Number : null);
    }

    private static async Task<IResult> ReadAsync(CaseNumber number, CaseFiles files, HttpContext http, CancellationToken stop) =>
        await files.ReadAsync(number, stop) is { } file
            ? Versioned(http, file.Case, CaseView.Of(
                file, http.OpenedCase().Allows(Permission.SeeNames), http.OpenedCase().Allows(Permission.AssignMediator)))
            : Results.NotFound();

    private static async Task<IResult> RegisterAsync(
        RegistrationRequest asked, CaseRegistration register, HejieDb db, ClaimsPrincipal user, Problems problems, TimeProvider clock, HttpContext http,
        CancellationToken stop)
    {
        if (asked.Parties is null || asked.Statement is null)
        {
            return Problems.Of("BodyIncomplete", StatusCodes.Status400BadRequest);
        }
        var committee = new OrganizationId(asked.Organization);
        if (!await db.Organizations.AnyAsync(o => o.Id == committee && o.IsActive, stop)
            || !await db.Communities.AnyAsync(c => c.Code == asked.CommunityCode && c.SubdistrictCode == asked.SubdistrictCode, stop))
        {
            return Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
        }
        var id = CaseId.New(clock.GetUtcNow().UtcDateTime);
        var (registered, refusal) = await register.RegisterAsync(number => asked.Numbered(id, number), user.Actor(), null, stop);
        if (refusal is not null)
        {
            return problems.Refused(refusal);
        }
        http.Response.Headers.Location = $"/api/v1/cases/{registered!.Number}";
        return Results.Json(CaseSummary.Of(registered), statusCode: StatusCodes.Status201Created);
    }

    internal static IResult Versioned<T>(HttpContext http, MediationCase mediation, T body)
    {
        http.Response.Headers.ETag = $"\"{mediation.Version}\"";
        return Results.Ok(body);
    }
}

/// <summary>A page of a list; <paramref name="Next"/> goes into <c>after</c> for the next one, null at the end.</summary>
public sealed record CasePageView(IReadOnlyList<CaseSummary> Items, string? Next);
