using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Privacy;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Privacy;

namespace Hejie.Web.Api.Privacy;

/// <summary>The registers of impact assessments and of incidents. The same verbs as the pages.</summary>
internal static class RegisterEndpoints
{
    private const int MostRows = 200;

    public static void MapPrivacyRegisters(this IEndpointRouteBuilder api)
    {
        var assessments = api.MapGroup("/assessments").WithTags("assessments");
        assessments.MapGet("", AssessmentsAsync).Produces<AssessmentPage>().WithName("listAssessments");
        assessments.MapPost("", AssessAsync).Produces<AssessmentView>(StatusCodes.Status201Created).ProducesRefusals().WithName("writeAssessment");
        assessments.MapGet("/{id:guid}", AssessmentAsync).Produces<AssessmentView>().WithName("readAssessment");
        assessments.MapDelete("/{id:guid}", RemoveAsync).Produces(StatusCodes.Status204NoContent).ProducesRefusals().WithName("removeAssessment");

        var incidents = api.MapGroup("/incidents").WithTags("incidents");
        incidents.MapGet("", IncidentsAsync).Produces<IncidentPage>().WithName("listIncidents");
        incidents.MapPost("", WriteAsync).Produces<IncidentView>(StatusCodes.Status201Created).ProducesRefusals().WithName("writeIncident");
        incidents.MapGet("/{id:guid}", IncidentAsync).Produces<IncidentView>().WithName("readIncident");
        incidents.MapPost("/{id:guid}/authority", (Guid id, IncidentTelling r, IncidentActing a) => a.DoAsync(id, (i, m) => i.TellAuthority(r.At.UtcDateTime, r.Words, m)))
            .Produces<IncidentView>().ProducesRefusals().WithName("tellAuthority");
        incidents.MapPost("/{id:guid}/persons", (Guid id, IncidentTelling r, IncidentActing a) => a.DoAsync(id, (i, m) => i.TellPersons(r.At.UtcDateTime, r.Words, m)))
            .Produces<IncidentView>().ProducesRefusals().WithName("tellPersons");
        incidents.MapPost("/{id:guid}/spared", (Guid id, IncidentReason r, IncidentActing a) => a.DoAsync(id, (i, m) => i.SparePersons(r.Words, m)))
            .Produces<IncidentView>().ProducesRefusals().WithName("sparePersons");
        incidents.MapPost("/{id:guid}/closure", (Guid id, IncidentReason r, IncidentActing a) => a.DoAsync(id, (i, m) => i.CloseIncident(r.Words, m)))
            .Produces<IncidentView>().ProducesRefusals().WithName("closeIncident");
    }

    private static async Task<IResult> AssessmentsAsync(
        PrivacyRegisters registers, ClaimsPrincipal user, [Text(50)] string? words, DataUse? use, bool? holding, DateTimeOffset? before, int? limit, CancellationToken stop)
    {
        var (actor, size) = (user.Actor(), Math.Clamp(limit ?? 50, 1, MostRows));
        var rows = await registers.AssessmentsAsync(new AssessmentFilter(words, use, holding ?? false), actor, before?.UtcDateTime, size, stop);
        var today = registers.MomentOf(actor).Today;
        var page = rows.Take(size).Select(one => AssessmentView.Of(one, today)).ToList();
        return Results.Ok(new AssessmentPage(page, await registers.MissingAsync(actor, stop), rows.Count > size ? page[^1].WrittenAt : null));
    }

    private static async Task<IResult> AssessAsync(AssessmentRequest asked, PrivacyRegisters registers, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await registers.WriteAsync(asked.Details(), user.Actor(), stop);
        return made is null
            ? problems.Refused(refusal!)
            : Results.Created($"{ApiSetup.Root}/assessments/{made.Id.Value}", AssessmentView.Of(made, registers.MomentOf(user.Actor()).Today));
    }

    private static async Task<IResult> AssessmentAsync(Guid id, PrivacyRegisters registers, ClaimsPrincipal user, CancellationToken stop) =>
        await registers.AssessmentAsync(id, user.Actor(), stop) is { } one ? Results.Ok(AssessmentView.Of(one, registers.MomentOf(user.Actor()).Today)) : Results.NotFound();

    private static async Task<IResult> RemoveAsync(Guid id, PrivacyRegisters registers, Problems problems, ClaimsPrincipal user, CancellationToken stop) =>
        await registers.AssessmentAsync(id, user.Actor(), stop) is not { } one ? Results.NotFound()
        : await registers.RemoveAsync(one, user.Actor(), stop) is { } refusal ? problems.Refused(refusal)
        : Results.NoContent();

    private static async Task<IResult> IncidentsAsync(
        PrivacyRegisters registers, ClaimsPrincipal user, [Text(50)] string? words, IncidentKind? kind, bool? open, [Text(20)] string? after, int? limit, CancellationToken stop)
    {
        var (actor, size) = (user.Actor(), Math.Clamp(limit ?? 50, 1, MostRows));
        var rows = await registers.IncidentsAsync(new IncidentFilter(words, kind, open ?? false), actor, after, size, stop);
        var now = registers.MomentOf(actor).Now;
        var page = rows.Take(size).Select(one => IncidentView.Of(one, now)).ToList();
        return Results.Ok(new IncidentPage(page, rows.Count > size ? page[^1].Number : null));
    }

    private static async Task<IResult> WriteAsync(IncidentRequest asked, PrivacyRegisters registers, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await registers.WriteAsync(asked.Details(), user.Actor(), stop);
        return made is null
            ? problems.Refused(refusal!)
            : Results.Created($"{ApiSetup.Root}/incidents/{made.Id.Value}", IncidentView.Of(made, registers.MomentOf(user.Actor()).Now));
    }

    private static async Task<IResult> IncidentAsync(Guid id, PrivacyRegisters registers, ClaimsPrincipal user, CancellationToken stop) =>
        await registers.IncidentAsync(id, user.Actor(), stop) is { } one ? Results.Ok(IncidentView.Of(one, registers.MomentOf(user.Actor()).Now)) : Results.NotFound();
}

/// <summary>One act on the incident in the address.</summary>
public sealed class IncidentActing(IHttpContextAccessor accessor, PrivacyRegisters registers, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public async Task<IResult> DoAsync(Guid id, Func<DataIncident, Moment, Refusal?> verb)
    {
        var actor = Http.User.Actor();
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await registers.IncidentAsync(id, actor, Http.RequestAborted) is not { } incident)
        {
            return Results.NotFound();
        }
        return await registers.ActAsync(incident, seen, actor, verb, Http.RequestAborted) is { } refusal
            ? problems.Refused(refusal)
            : Results.Ok(IncidentView.Of(incident, registers.MomentOf(actor).Now));
    }
}
