using System.Security.Claims;
using System.Security.Cryptography;
using Hejie.Data;
using Hejie.Data.Exchange;
using Hejie.Data.Signing;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

/// <summary>The journal of a partner body, its receipts, and the comparing of a day's letters.</summary>
internal static class ExchangeActs
{
    private const int MostRows = 500;

    public static void MapExchange(this IEndpointRouteBuilder api)
    {
        var exchange = api.MapGroup("/exchange").WithTags("exchange");
        exchange.MapGet("/key", KeyAsync).Produces<ExchangeKeyView>().WithName("readExchangeKey");
        exchange.MapGet("/events", EventsAsync).Produces<ExchangeEventPage>().ProducesProblem(StatusCodes.Status404NotFound).WithName("listExchangeEvents");
        exchange.MapGet("/receipts", ReceiptsAsync).Produces<ReceiptList>().WithName("listReceipts");
        exchange.MapPost("/reconciliations", ReconcileAsync).Produces<ReconciliationView>(StatusCodes.Status201Created).ProducesRefusals().WithName("reconcileExchange");
        exchange.MapGet("/reconciliations", ListAsync).Produces<ReconciliationPage>().ProducesProblem(StatusCodes.Status404NotFound).WithName("listReconciliations");
        exchange.MapGet("/reconciliations/{id:guid}", ReadAsync).Produces<ReconciliationView>().ProducesProblem(StatusCodes.Status404NotFound).WithName("readReconciliation");
    }

    private static async Task<IResult> KeyAsync(DistrictSigner signer, Scope scope, CancellationToken stop)
    {
        var key = await signer.PublicKeyAsync(scope.District, stop);
        return Results.Ok(new ExchangeKeyView("EC", "P-256", "sig", "ES256", key.KeyId, key.X, key.Y, key.Pem));
    }

    private static async Task<IResult> EventsAsync(ExchangeBoard board, ClaimsPrincipal user, Guid? body, int? after, int? limit, CancellationToken stop)
    {
        if (await board.BodyAsync(body, user.Actor(), stop) is not { } known)
        {
            return Results.NotFound();
        }
        var (size, from) = (Math.Clamp(limit ?? 100, 1, MostRows), Math.Max(after ?? 0, 0));
        var rows = await board.AfterAsync(known, from, size, stop);
        var page = rows.Take(size).Select(ExchangeEventView.Of).ToList();
        return Results.Ok(new ExchangeEventPage(page, page.Count == 0 ? from : page[^1].Sequence, rows.Count > size));
    }

    private static async Task<IResult> ReceiptsAsync(ReceiptBook book, ClaimsPrincipal user, Guid? referral, [Text(ReferralReceipt.LongestKey)] string? key, CancellationToken stop) =>
        Results.Ok(new ReceiptList([.. (await book.FindAsync(referral, string.IsNullOrEmpty(key) ? null : key, user.Actor(), stop))
            .Select(receipt => new ReceiptView(receipt.ReferralId.Value, receipt.Version, receipt.Key, receipt.Signed))]));

    private static async Task<IResult> ReconcileAsync(ReconciliationRequest asked, ExchangeBoard board, Problems problems, ClaimsPrincipal user, CancellationToken stop)
    {
        var (made, refusal) = await board.ReconcileAsync(asked.Day, asked.Held, user.Actor(), stop);
        return made is not null ? Results.Created($"{ApiSetup.Root}/exchange/reconciliations/{made.Id.Value}", ReconciliationView.Of(made))
            : refusal is not null ? problems.Refused(refusal) : Results.NotFound();
    }

    private static async Task<IResult> ListAsync(ExchangeBoard board, ClaimsPrincipal user, Guid? body, [Text(ListPosition.LongestText)] string? after, int? limit, CancellationToken stop)
    {
        if (await board.BodyAsync(body, user.Actor(), stop) is not { } known)
        {
            return Results.NotFound();
        }
        var size = Math.Clamp(limit ?? 50, 1, MostRows);
        var rows = await board.ReconciliationsAsync(known, ListPosition.Read(after), size, stop);
        return Results.Ok(new ReconciliationPage(
            [.. rows.Take(size).Select(ReconciliationView.InShort)], rows.Count > size ? new ListPosition(rows[size - 1].At, rows[size - 1].Id.Value).Text : null));
    }

    private static async Task<IResult> ReadAsync(Guid id, ExchangeBoard board, ClaimsPrincipal user, Guid? body, CancellationToken stop) =>
        await board.BodyAsync(body, user.Actor(), stop) is { } known && await board.ReconciliationAsync(known, id, stop) is { } found
            ? Results.Ok(ReconciliationView.Of(found))
            : Results.NotFound();
}

/// <summary>Tells the book of receipts which request asks, before the act is done.</summary>
internal sealed class ReceiptFilter(ReceiptBook book) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            request.Body.Position = 0; // buffered before the body was read into the arguments
            var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(request.Body, context.HttpContext.RequestAborted));
            book.AskedBy(OnceOnlyFilter.KeyOf(request), digest);
        }
        return await next(context);
    }
}
