using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hejie.Data;
using Hejie.Data.Writing;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hejie.Web.Api;

/// <summary>The mark of an endpoint whose answer is never kept beside a key: it changes no case, and shows what is encrypted at rest.</summary>
internal sealed record AskedAnew;

/// <summary>Honours <c>Idempotency-Key</c>: the key is saved with the act, and a second request with it changes nothing and is answered as the first.</summary>
internal sealed class OnceOnlyFilter(HejieDb db, TimeProvider clock, IOptions<JsonOptions> json) : IEndpointFilter
{
    private const string Header = "Idempotency-Key";
    private const int Longest = 80;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var key = KeyOf(http.Request);
        if (key is null || http.GetEndpoint()?.Metadata.GetMetadata<AskedAnew>() is not null)
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
            var answer = await next(context);
            await KeepAsync(http, scope, key, answer);
            return answer;
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

    /// <summary>The key that the client has made up; null where it gives none.</summary>
    public static string? KeyOf(HttpRequest request) => request.Headers[Header].ToString() is { Length: > 0 } key ? key : null;

    /// <summary>Writes the answer beside the key. A request that was refused saved no key and is asked anew.</summary>
    private async Task KeepAsync(HttpContext http, string scope, string key, object? answer)
    {
        if (answer is not (IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: >= 200 and < 300 and var status }))
        {
            return;
        }
        var body = JsonSerializer.Serialize(value, value.GetType(), json.Value.SerializerOptions);
        var location = http.Response.Headers.Location.ToString() is { Length: > 0 } made ? made : http.Request.Path.ToString();
        if (body.Length <= OnceKey.LongestBody)
        {
            await db.Set<OnceKey>().Where(once => once.DistrictCode == db.Scope.District && once.Scope == scope && once.Key == key)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(once => once.Status, status).SetProperty(once => once.Body, body).SetProperty(once => once.Location, location),
                    CancellationToken.None); // the act is saved: its answer is kept even when the client has gone
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
        if (done is not { Status: { } status, Body: { } body })
        {
            return Results.Ok(new Replayed(done.Location, done.At));
        }
        if (status == StatusCodes.Status201Created)
        {
            http.Response.Headers.Location = done.Location;
        }
        return Results.Content(body, "application/json; charset=utf-8", Encoding.UTF8, status);
    }

    private static async Task<string> DigestAsync(HttpRequest request)
    {
        request.Body.Position = 0; // buffered before the body was read into the arguments
        var body = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"), .. body]));
    }

    /// <summary>The answer to a request that was done before and whose answer was not kept.</summary>
    public sealed record Replayed(string Done, DateTime At);
}
