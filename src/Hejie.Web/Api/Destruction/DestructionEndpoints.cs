using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Destruction;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api.Destruction;

/// <summary>Lists of files to be destroyed: drawn up, judged, approved, destroyed. The same verbs as the pages.</summary>
internal static class DestructionEndpoints
{
    private const int MostRows = 200;

    public static void MapDestruction(this IEndpointRouteBuilder api)
    {
        var lists = api.MapGroup("/destruction").WithTags("destruction");
        lists.MapPost("", DrawAsync).Produces<DestructionView>(StatusCodes.Status201Created).ProducesRefusals().WithName("drawDestructionList");
        lists.MapGet("/{id:guid}", ReadAsync).Produces<DestructionView>().WithName("readDestructionList");
        lists.MapGet("/{id:guid}/lines", LinesAsync).Produces<DestructionLinePage>().WithName("listDestructionLines");
        lists.MapPost("/{id:guid}/judgements", (Guid id, FileJudgementRequest r, DestructionActing a) => a.JudgeAsync(id, r)).Acts("judgeFiles");
        lists.MapPost("/{id:guid}/submission", (Guid id, DestructionActing a) => a.SubmitAsync(id)).Acts("submitDestructionList");
        lists.MapPost("/{id:guid}/approval", (Guid id, DestructionWords r, DestructionActing a) => a.DoAsync(id, (list, m) => list.ApproveList(r.Words, m))).Acts("approveDestructionList");
        lists.MapPost("/{id:guid}/return", (Guid id, DestructionWords r, DestructionActing a) => a.DoAsync(id, (list, m) => list.SendBack(r.Words ?? "", m))).Acts("sendDestructionListBack");
        lists.MapPost("/{id:guid}/start", (Guid id, DestructionStart r, DestructionActing a) => a.DoAsync(id, (list, m) => list.BeginDestroying(r.Confirmed, m))).Acts("beginDestruction");
        lists.MapPost("/{id:guid}/stop", (Guid id, DestructionActing a) => a.DoAsync(id, (list, m) => list.StopDestroying(m))).Acts("stopDestruction");
        lists.MapPost("/{id:guid}/resumption", (Guid id, DestructionActing a) => a.DoAsync(id, (list, _) => list.ResumeDestroying())).Acts("resumeDestruction");
        lists.MapPost("/{id:guid}/cancellation", (Guid id, DestructionWords r, DestructionActing a) => a.DoAsync(id, (list, _) => list.DropList(r.Words ?? ""))).Acts("dropDestructionList");
    }

    private static void Acts(this RouteHandlerBuilder act, string name) => act.Produces<DestructionView>().ProducesRefusals().WithName(name);

    private static async Task<IResult> DrawAsync(DestructionRequest asked, DestructionBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await board.DrawAsync(asked.DueBy, user.Actor(), stop);
        return made is null
            ? problems.Refused(refusal!)
            : Results.Created($"{ApiSetup.Root}/destruction/{made.Id.Value}", DestructionView.Of(made, await board.FiguresAsync(made, stop)));
    }

    private static async Task<IResult> ReadAsync(Guid id, DestructionBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        await board.ListAsync(id, user.Actor(), stop) is { } list ? Results.Ok(DestructionView.Of(list, await board.FiguresAsync(list, stop))) : Results.NotFound();

    private static async Task<IResult> LinesAsync(Guid id, string? after, int? limit, DestructionBoard board, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await board.ListAsync(id, user.Actor(), stop) is not { } list)
        {
            return Results.NotFound();
        }
        var (size, lines) = (Math.Clamp(limit ?? 50, 1, MostRows), board.LinesOf(list));
        if (CaseNumber.TryParse(after, null, out var last))
        {
            lines = lines.Where(line => line.Number > last);
        }
        var rows = await lines.OrderBy(line => line.Number).Take(size + 1).ToListAsync(stop);
        var page = rows.Take(size).Select(DestructionLineView.Of).ToList();
        return Results.Ok(new DestructionLinePage(page, rows.Count > size ? page[^1].Number : null));
    }
}

/// <summary>One act on the list in the address.</summary>
public sealed class DestructionActing(IHttpContextAccessor accessor, DestructionBoard board, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public Task<IResult> DoAsync(Guid id, Func<DestructionList, Moment, Refusal?> verb) =>
        OnListAsync(id, (list, seen, actor) => board.ActAsync(list, seen, actor, verb, Http.RequestAborted));

    public Task<IResult> SubmitAsync(Guid id) => OnListAsync(id, (list, seen, actor) => board.SubmitAsync(list, seen, actor, Http.RequestAborted));

    public Task<IResult> JudgeAsync(Guid id, FileJudgementRequest asked)
    {
        var numbers = asked.Cases.Select(text => CaseNumber.TryParse(text, null, out var number) ? number : null).OfType<CaseNumber>().ToList();
        return numbers.Count < asked.Cases.Count
            ? Task.FromResult(Results.NotFound())
            : OnListAsync(id, (list, seen, actor) => board.JudgeAsync(list, seen, numbers, asked.Destroy, asked.Reason, actor, Http.RequestAborted));
    }

    private async Task<IResult> OnListAsync(Guid id, Func<DestructionList, int, Actor, Task<Refusal?>> act)
    {
        var actor = Http.User.Actor();
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await board.ListAsync(id, actor, Http.RequestAborted) is not { } list)
        {
            return Results.NotFound();
        }
        return await act(list, seen, actor) is { } refusal
            ? problems.Refused(refusal)
            : Results.Ok(DestructionView.Of(list, await board.FiguresAsync(list, Http.RequestAborted)));
    }
}
