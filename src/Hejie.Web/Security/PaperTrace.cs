using Hejie.Domain.Access;
using Hejie.Web.Security.Doors;

namespace Hejie.Web.Security;

/// <summary>
/// Writes down who opens a paper, the volume or a kept file of a case without seeing names on its pages: papers bear names and
/// numbers whole. The bytes leave only after the trace is saved.
/// </summary>
internal sealed class PaperTrace(AccessLog log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (answer, http) = (await next(context), context.HttpContext);
        var opened = http.OpenedCase();
        if (answer is IFileHttpResult && !opened.Allows(Permission.SeeNames))
        {
            await log.WriteAsync(AccessKind.OpenedPaper, opened.Actor, http.RequestAborted, opened.Facts.CaseId, NameOf(http));
        }
        return answer;
    }

    private static string NameOf(HttpContext http) =>
        http.GetRouteValue("paper") is string paper ? $"paper:{Path.GetFileNameWithoutExtension(paper)}"
        : http.GetRouteValue("file") is { } file ? $"file:{file}"
        : http.Request.Path.Value!.Contains("/confirmation/", StringComparison.Ordinal) ? "confirmation-pack"
        : "volume";
}

internal static class PaperTraces
{
    public static RouteHandlerBuilder LeavesATrace(this RouteHandlerBuilder paper) =>
        paper.AddEndpointFilterFactory((_, next) => context => context.HttpContext.RequestServices.GetRequiredService<PaperTrace>().InvokeAsync(context, next));
}
