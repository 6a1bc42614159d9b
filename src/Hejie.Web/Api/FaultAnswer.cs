using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Api;

/// <summary>A machine whose request broke something is told so in its own language, with the reference under which the log has it.</summary>
internal sealed class FaultAnswer(IProblemDetailsService problems) : IExceptionHandler
{
    private const string Code = "Fault";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (FaultLog.ReferenceOf(httpContext) is not { } reference
            || httpContext.Features.Get<IExceptionHandlerFeature>()?.Path.StartsWith(ApiSetup.Root + "/", StringComparison.Ordinal) != true)
        {
            return false;
        }
        httpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            Exception = exception,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status500InternalServerError,
                Title = Code,
                Detail = Labels.Get("Problem." + Code),
                Extensions = { ["code"] = Code, ["reference"] = reference },
            },
        });
    }
}
