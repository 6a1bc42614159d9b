using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <summary>The register of experts. The same verbs as the pages.</summary>
internal static class ExpertActs
{
    private const int MostRows = 200;

    public static void MapExperts(this IEndpointRouteBuilder api)
    {
        var experts = api.MapGroup("/experts").WithTags("experts");
        experts.MapGet("", ListAsync).Produces<ExpertPageView>().WithName("listExperts");
        experts.MapPost("", EnterAsync).Produces<ExpertStateView>(StatusCodes.Status201Created).ProducesRefusals().WithName("enterExpert");
        experts.MapGet("/{id:guid}", ReadAsync).Produces<ListedExpertView>().WithName("readExpert");
        experts.MapPut("/{id:guid}", (Guid id, ExpertRequest r, ExpertActing a) => a.ChangeAsync(id, r)).Produces<ExpertStateView>().ProducesRefusals().WithName("changeExpert");
        experts.MapPost("/{id:guid}/leaving", (Guid id, ExpertLeavingRequest r, ExpertActing a) => a.DoAsync(id, (expert, m) => expert.Leave(r.On, r.Reason, m)))
            .Produces<ExpertStateView>().ProducesRefusals().WithName("leaveExpert");
        experts.MapPost("/{id:guid}/return", (Guid id, ExpertReturnRequest r, ExpertActing a) => a.DoAsync(id, (expert, m) => expert.Return(r.AgreedOn, m)))
            .Produces<ExpertStateView>().ProducesRefusals().WithName("returnExpert");
    }

    private static async Task<IResult> ListAsync(
        ExpertRegister register, ClaimsPrincipal user, [Text(ExpertFilter.LongestWords)] string? words, ExpertGroup? group, ExpertSource? source, DisputeType? field, bool? isOut,
        [Text(ExpertPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        var (size, filter, actor) = (Math.Clamp(limit ?? 50, 1, MostRows), new ExpertFilter(words, group, source, field, isOut ?? false), user.Actor());
        var rows = await register.ListAsync(filter, ExpertPosition.Read(after), size, actor, stop);
        var keeps = Permissions.Allows(actor, Permission.KeepExperts);
        return Results.Ok(new ExpertPageView(
            await register.BySourceAsync(filter, actor, stop), [.. rows.Take(size).Select(expert => ListedExpertView.Of(expert, keeps))],
            rows.Count > size ? new ExpertPosition(rows[size - 1].NameSortKey, rows[size - 1].Id.Value).Text : null));
    }

    private static async Task<IResult> EnterAsync(ExpertRequest asked, ExpertRegister register, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await register.EnterAsync(asked.Details(), asked.Mediator, once: null, user.Actor(), stop);
        return made is null ? problems.Refused(refusal!) : Results.Created($"{ApiSetup.Root}/experts/{made.Id.Value}", ExpertStateView.Of(made));
    }

    private static async Task<IResult> ReadAsync(Guid id, ExpertRegister register, ClaimsPrincipal user, CancellationToken stop) =>
        await register.FindAsync(id, stop) is { } expert ? Results.Ok(ListedExpertView.Of(expert, Permissions.Allows(user.Actor(), Permission.KeepExperts))) : Results.NotFound();
}

/// <summary>One act on the expert in the address.</summary>
public sealed class ExpertActing(IHttpContextAccessor accessor, ExpertRegister register, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<Expert, Moment, Refusal?> verb) =>
        OnExpertAsync(id, (expert, seen) => register.ActAsync(expert, seen, Http.User.Actor(), moment => verb(expert, moment), Http.RequestAborted));

    public Task<IResult> ChangeAsync(Guid id, ExpertRequest asked) =>
        OnExpertAsync(id, (expert, seen) => register.ChangeAsync(expert, seen, asked.Details(), asked.Mediator, Http.User.Actor(), Http.RequestAborted));

    private async Task<IResult> OnExpertAsync(Guid id, Func<Expert, int, Task<Refusal?>> act)
    {
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await register.FindAsync(id, Http.RequestAborted) is not { } expert)
        {
            return Results.NotFound();
        }
        return await act(expert, seen) is { } refusal ? problems.Refused(refusal) : Results.Ok(ExpertStateView.Of(expert));
    }
}
