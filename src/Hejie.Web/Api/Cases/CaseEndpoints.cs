using System.Security.Claims;
using Hejie.Data;
using Hejie.Data.Search;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Files;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Cases;

/// <summary>Cases to list, find, read and register.</summary>
internal static class CaseEndpoints
{
    private const int MostRows = 200;

    public static void MapCases(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("").WithTags("cases");
        cases.MapGet("/cases", ListAsync).Produces<CasePageView>().WithName("listCases");
        cases.MapGet("/search", SearchAsync).Produces<CasePageView>().WithName("searchCases");
        cases.MapPost("/cases", RegisterAsync).Produces<CaseSummary>(StatusCodes.Status201Created).ProducesRefusals().WithName("registerCase");
        cases.MapPost("/cases/on-the-spot", SettleAsync).Produces<CaseSummary>(StatusCodes.Status201Created).ProducesRefusals().WithName("settleOnTheSpot");
        cases.MapPost("/acceptances", AcceptAsync).Produces<IReadOnlyList<AcceptanceView>>().ProducesRefusals()
            .WithMetadata(new AskedAnew()).WithName("acceptCases"); // the versions seen keep a repeated request from doing anything twice
        cases.MapGet("/cases/{number}", ReadAsync).Produces<CaseView>().ProducesProblem(StatusCodes.Status404NotFound).WithName("readCase");
    }

    /// <summary>A page of cases, newest number first; go on with the last number as <c>after</c>.</summary>
    private static async Task<IResult> ListAsync(
        HejieDb db, ClaimsPrincipal user, [AsParameters] CaseQuery asked, string? after, int? limit, TimeProvider clock, CancellationToken stop)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        return Results.Ok(await PageAsync(asked.Filter.Of(db, user.Actor(), today), after, limit, stop));
    }

    private static async Task<IResult> SearchAsync(HejieDb db, ClaimsPrincipal user, [Text(200)] string? q, string? after, int? limit, CancellationToken stop) =>
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

    private static async Task<IResult> ReadAsync(
        CaseNumber number, CaseFiles files, CaseDocuments documents, RelatedCases relatedCases, TimeProvider clock, HttpContext http, CancellationToken stop)
    {
        if (await files.ReadAsync(number, stop) is not { } file)
        {
            return Results.NotFound();
        }
        var completeness = Completeness.Of(await documents.OutlineAsync(file, null, stop), ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime));
        var related = await relatedCases.OfAsync(file.Case, http.User.Actor(), stop);
        var allows = http.OpenedCase().Allows;
        return Versioned(http, file.Case, CaseView.Of(
            file, completeness, related, allows(Permission.SeeNames), allows(Permission.AssignMediator), allows(Permission.HandleRisk)));
    }

    private static async Task<IResult> RegisterAsync(
        RegistrationRequest asked, CaseRegistration register, HejieDb db, ClaimsPrincipal user, Problems problems, TimeProvider clock, HttpContext http,
        CancellationToken stop)
    {
        var committee = new OrganizationId(asked.Organization);
        if (!await db.Organizations.AnyAsync(o => o.Id == committee && o.IsActive, stop)
            || !await db.Communities.AnyAsync(c => c.Code == asked.CommunityCode && c.SubdistrictCode == asked.SubdistrictCode, stop))
        {
            return Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
        }
        var id = CaseId.New(clock.GetUtcNow().UtcDateTime);
        var (registered, refusal, _) = await register.RegisterAsync(number => asked.Numbered(id, number), user.Actor(), null, stop);
        return refusal is null ? Made(http, registered!) : problems.Refused(refusal);
    }

    /// <summary>Only those who mediate or keep a committee's register; officers have no committee to settle before.</summary>
    private static async Task<IResult> SettleAsync(
        OnTheSpotRequest asked, SpotSettlement settlement, RegistrationPlaces places, CaseUploads uploads, HejieDb db, Problems problems,
        TimeProvider clock, HttpContext http, CancellationToken stop)
    {
        var actor = http.User.Actor();
        if (await places.OwnAsync(actor, stop) is not { } own)
        {
            return Problems.Of("NotAllowed", StatusCodes.Status403Forbidden);
        }
        if (!asked.IsWhole)
        {
            return Problems.Of("BodyIncomplete", StatusCodes.Status400BadRequest);
        }
        var state = new ModelStateDictionary();
        var judged = asked.Proof is { } proof ? CaseUploads.Judge(proof, FileContent.PlainName(asked.ProofName ?? ""), nameof(asked.Proof), state) : null;
        if (asked.Proof is not null && judged is null)
        {
            return Problems.Of("FileNotTaken", StatusCodes.Status400BadRequest, state[nameof(asked.Proof)]?.Errors[0].ErrorMessage);
        }
        if (!await db.Communities.AnyAsync(c => c.Code == asked.Community, stop))
        {
            return Problems.Of("NoSuchPlaceOrCommittee", StatusCodes.Status400BadRequest);
        }
        if (await settlement.HostAsync(own, asked.Mediator, stop) is not { } host)
        {
            return problems.Refused(CaseRefusals.MediatorIsNotOnTheCase);
        }
        var kept = judged is null ? null : await uploads.KeepAsync(own.DistrictCode, judged, stop);
        var id = CaseId.New(clock.GetUtcNow().UtcDateTime);
        var (registered, refusal, _) = await settlement.SettleAsync(id, asked.ToSpotCase(ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime)), own.Id, host, new SpotPapers(kept), actor, stop);
        return refusal is null ? Made(http, registered!) : problems.Refused(refusal);
    }

    /// <summary>Takes several cases on, each as if it were alone; the answer tells of each what came of it, in the order asked.</summary>
    private static async Task<IResult> AcceptAsync(
        AcceptancesRequest asked, BatchAcceptance batch, RefusalTexts texts, ClaimsPrincipal user, CancellationToken stop)
    {
        var known = asked.Cases.Where(one => CaseNumber.TryParse(one.Number, null, out _)).Select(one => new ToAccept(CaseNumber.Parse(one.Number), one.Version)).ToList();
        if (known.Count < asked.Cases.Count)
        {
            return Problems.Of("NoSuchCase", StatusCodes.Status400BadRequest);
        }
        var results = await batch.AcceptAsync(known, user.Actor(), stop);
        return Results.Ok(results.Select(result => AcceptanceView.Of(result, texts)));
    }

    private static IResult Made(HttpContext http, MediationCase mediation)
    {
        http.Response.Headers.Location = $"{ApiSetup.Root}/cases/{mediation.Number}";
        return Results.Json(CaseSummary.Of(mediation), statusCode: StatusCodes.Status201Created);
    }

    internal static IResult Versioned<T>(HttpContext http, MediationCase mediation, T body)
    {
        http.Response.Headers.ETag = $"\"{mediation.Version}\"";
        return Results.Ok(body);
    }
}

/// <summary>Cases to be taken on in one go.</summary>
public sealed record AcceptancesRequest([Items(BatchAcceptance.Most)] IReadOnlyList<AcceptanceRequest> Cases);

/// <param name="Version">The version of the case that was seen.</param>
public sealed record AcceptanceRequest([Text(20)] string Number, int Version);

/// <summary>What came of one of several cases.</summary>
/// <param name="Volume">Number of its volume; null where it was not taken on.</param>
/// <param name="Code">Why not: the code of a refusal, VersionConflict or NoSuchCase.</param>
public sealed record AcceptanceView(string Number, string? Volume, string? Code, string? Reason)
{
    public static AcceptanceView Of(AcceptanceResult result, RefusalTexts texts) => new(
        result.Number.Text,
        result.Volume?.Text,
        result.Refusal?.Code ?? (result.IsStale ? "VersionConflict" : result.IsUnknown ? "NoSuchCase" : null),
        result.Refusal is { } refusal ? texts.Reason(refusal) : null);
}

/// <summary>What the list is narrowed to, as on the page; a mediator asks for <c>Hosted</c> to leave out what he only helps with.</summary>
public sealed record CaseQuery
{
    public CaseShare? Share { get; init; }

    public CaseState? State { get; init; }

    public DisputeType? Type { get; init; }

    [Text(12)]
    public string? Street { get; init; }

    public Guid? Mediator { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public bool? Overdue { get; init; }

    public bool? Proposed { get; init; }

    public WaitingAge? Waiting { get; init; }

    public CaseBurden? Burden { get; init; }

    public Guid? Committee { get; init; }

    public bool? Unassigned { get; init; }

    /// <summary>Only cases about this managed estate.</summary>
    public Guid? Estate { get; init; }

    public OrgLevel? Level { get; init; }

    public bool? Climbed { get; init; }

    /// <summary>Only disputes of at least this age in days.</summary>
    public int? Age { get; init; }

    public CaseEnding? Ending { get; init; }

    public CaseFilter Filter => new(
        Share ?? CaseShare.All, State, Type is { } type ? DisputeTypes.CodeOf(type) : null, Street, Mediator, From, Until, Overdue ?? false, Proposed ?? false, After: null)
    {
        Waiting = Waiting,
        Burden = Burden,
        Committee = Committee,
        Unassigned = Unassigned ?? false,
        Estate = Estate,
        Level = Level,
        Climbed = Climbed ?? false,
        Age = Age,
        Ending = Ending,
    };
}

/// <summary>A page of a list; <paramref name="Next"/> goes into <c>after</c> for the next one, null at the end.</summary>
public sealed record CasePageView(IReadOnlyList<CaseSummary> Items, string? Next);
