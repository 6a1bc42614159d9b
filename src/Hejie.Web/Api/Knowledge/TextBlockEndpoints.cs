using System.Security.Claims;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Knowledge;

namespace Hejie.Web.Api.Knowledge;

/// <summary>The text blocks of the district and of a committee, and what a case is offered. The same verbs as the pages.</summary>
internal static class TextBlockEndpoints
{
    private const int MostRows = 200;

    public static void MapTextBlocks(this IEndpointRouteBuilder api)
    {
        var blocks = api.MapGroup("/text-blocks").WithTags("text-blocks");
        blocks.MapGet("", ListAsync).Produces<TextBlockPage>().WithName("listTextBlocks");
        blocks.MapPost("", WriteAsync).Produces<TextBlockView>(StatusCodes.Status201Created).ProducesRefusals().WithName("writeTextBlock");
        blocks.MapPost("/shipped", TakeOverAsync).Produces<TakenOverView>().ProducesProblem(StatusCodes.Status403Forbidden).ProducesRefusals().WithName("takeOverTextBlocks");
        blocks.MapGet("/{id:guid}", ReadAsync).Produces<TextBlockView>().WithName("readTextBlock");
        blocks.MapPost("/{id:guid}/versions", (Guid id, TextBlockChange r, TextBlockActing a) => a.DoAsync(id, (b, m) => b.Change(r.Words(), r.Reason, m)))
            .Produces<TextBlockView>().ProducesRefusals().WithName("changeTextBlock");
        blocks.MapPost("/{id:guid}/withdrawal", (Guid id, TextBlockReason r, TextBlockActing a) => a.DoAsync(id, (b, m) => b.Withdraw(r.Reason, m)))
            .Produces<TextBlockView>().ProducesRefusals().WithName("withdrawTextBlock");
        blocks.MapPost("/{id:guid}/return", (Guid id, TextBlockReason r, TextBlockActing a) => a.DoAsync(id, (b, m) => b.BringBack(r.Reason, m)))
            .Produces<TextBlockView>().ProducesRefusals().WithName("bringTextBlockBack");
        api.MapGet("/cases/{number}/text-blocks", OfferedAsync).WithTags("text-blocks").Produces<IReadOnlyList<OfferedBlockView>>().WithName("offerTextBlocks");
    }

    private static async Task<IResult> ListAsync(
        TextBlockShelf shelf, ClaimsPrincipal user, [Text(50)] string? words, TextBlockKind? kind, DisputeType? type, TextBlockOwner? owner, bool? withdrawn, int? after, int? limit,
        CancellationToken stop)
    {
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await shelf.ListAsync(new TextBlockFilter(words, kind, type, owner, withdrawn), user.Actor(), after, size, stop);
        return Results.Ok(new TextBlockPage([.. rows.Take(size).Select(TextBlockView.Of)], rows.Count > size ? rows[size - 1].Number : null));
    }

    private static async Task<IResult> WriteAsync(TextBlockRequest asked, TextBlockShelf shelf, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await shelf.WriteAsync(asked.Kind, asked.Type, asked.Words(), once: null, user.Actor(), stop);
        return made is null ? problems.Refused(refusal!) : Results.Created($"{ApiSetup.Root}/text-blocks/{made.Id.Value}", TextBlockView.Of(made));
    }

    private static async Task<IResult> TakeOverAsync(TextBlockShelf shelf, ClaimsPrincipal user, CancellationToken stop) =>
        await shelf.TakeOverAsync(user.Actor(), stop) is { } count
            ? Results.Ok(new TakenOverView(count))
            : Problems.Of("NotAllowed", StatusCodes.Status403Forbidden);

    private static async Task<IResult> ReadAsync(Guid id, TextBlockShelf shelf, ClaimsPrincipal user, CancellationToken stop) =>
        await shelf.FindAsync(id, user.Actor(), stop) is { } block ? Results.Ok(TextBlockView.Of(block)) : Results.NotFound();

    private static async Task<IResult> OfferedAsync(CaseNumber number, CaseFiles cases, TextBlockShelf shelf, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await cases.ReadAsync(number, stop) is not { } file)
        {
            return Results.NotFound();
        }
        var offered = await shelf.OfferAsync(file.Case, user.Actor(), Enum.GetValues<TextBlockKind>(), stop);
        return Results.Ok(offered.Blocks.Select(block => OfferedBlockView.Of(block, offered)));
    }
}

/// <summary>One act on the text block in the address, by who keeps it.</summary>
public sealed class TextBlockActing(IHttpContextAccessor accessor, TextBlockShelf shelf, Problems problems)
{
    private HttpContext Http => accessor.HttpContext!;

    public async Task<IResult> DoAsync(Guid id, Func<TextBlock, Moment, Refusal?> verb)
    {
        var actor = Http.User.Actor();
        if (Http.SeenVersion() is not { } seen)
        {
            return Problems.Of("VersionMissing", StatusCodes.Status428PreconditionRequired);
        }
        if (await shelf.FindAsync(id, actor, Http.RequestAborted) is not { } block || !TextBlockShelf.Keeps(actor, block))
        {
            return Results.NotFound();
        }
        return await shelf.ActAsync(block, seen, actor, verb, Http.RequestAborted) is { } refusal ? problems.Refused(refusal) : Results.Ok(TextBlockView.Of(block));
    }
}
