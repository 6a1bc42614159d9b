using System.Security.Cryptography;
using System.Text;
using Hejie.Data;
using Hejie.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Api;

/// <summary>Honours <c>Idempotency-Key</c>: the key is saved with the act, and a second request with it changes nothing.</summary>
internal sealed class OnceOnlyFilter(HejieDb db, TimeProvider clock) : IEndpointFilter
{
    private const string Header = "Idempotency-Key";
    private const int Longest = 200;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var key = http.Request.Headers[Header].ToString();
        if (key.Length == 0)
        {
            return await next(context);
        }
        if (key.Length > Longest)
        {
            return Problems.Of("IdempotencyKeyTooLong", StatusCodes.Status400BadRequest);
        }
        var digest = await DigestAsync(http.Request);
        var scope = $"api {http.Request.Method} {http.Request.Path}";
        if (await FindAsync(scope, key, http.RequestAborted) is { } done)
        {
            return Replay(http, done, digest);
        }
        db.Add(new OnceKey
        {
            DistrictCode = db.Scope.District,
            Scope = scope,
            Key = key,
            RequestDigest = digest,
            Location = http.Request.Path,
            At = clock.GetUtcNow().UtcDateTime,
        });
        try
        {
            return await next(context);
        }
        catch (DbUpdateException failure) when (db.IsDuplicate(failure))
        {
            db.ChangeTracker.Clear();
            if (await FindAsync(scope, key, http.RequestAborted) is { } first)
            {
                return Replay(http, first, digest); // the same request came twice at once
            }
            throw;
        }
    }

    private Task<OnceKey?> FindAsync(string scope, string key, CancellationToken stop) =>
        db.Set<OnceKey>().AsNoTracking().SingleOrDefaultAsync(once => once.DistrictCode == db.Scope.District && once.Scope == scope && once.Key == key, stop);

    private static IResult Replay(HttpContext http, OnceKey done, string digest)
    {
        if (done.RequestDigest != digest)
        {
            return Problems.Of("IdempotencyKeyReused", StatusCodes.Status422UnprocessableEntity);
        }
        http.Response.Headers["Idempotency-Replayed"] = "true";
        return Results.Ok(new Replayed(done.Location, done.At));
    }

    private static async Task<string> DigestAsync(HttpRequest request)
    {
        request.Body.Position = 0; // buffered before the body was read into the arguments
        var body = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"), .. body]));
    }

    /// <summary>The answer to a request that was done before.</summary>
    public sealed record Replayed(string Done, DateTime At);
}
