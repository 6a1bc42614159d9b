using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace Hejie.Web.Shared.Faults;

/// <summary>Writes what broke into the log, once, under a reference number that the person is shown.</summary>
/// <remarks>The log names the endpoint, not the address: addresses carry invitation codes and case numbers.</remarks>
internal sealed class FaultLog(ILogger<FaultLog> log) : IExceptionHandler
{
    private const string Key = "fault-reference";

    public static string? ReferenceOf(HttpContext context) => context.Items[Key] as string;

    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException)
        {
            return ValueTask.FromResult(false);
        }
        var reference = RandomNumberGenerator.GetHexString(8);
        httpContext.Items[Key] = reference;
        var endpoint = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName;
        log.LogError(exception, "Fault {Reference} in {Method} {Endpoint}", reference, httpContext.Request.Method, endpoint);
        return ValueTask.FromResult(false); // the error page, or the problem document of the API, follows
    }
}
