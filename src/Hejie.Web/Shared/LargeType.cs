namespace Hejie.Web.Shared;

/// <summary>The 大字版 switch: a cookie set by a plain form, so that it works without script.</summary>
internal static class LargeType
{
    private const string CookieName = "hejie-type";

    public static bool IsOn(HttpContext context) => context.Request.Cookies[CookieName] == "large";

    public static void Map(WebApplication app) => app.MapPost("/large-type", (Delegate)SwitchAsync).DisableAntiforgery().AllowAnonymous();

    private static async Task<IResult> SwitchAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            return TypedResults.BadRequest();
        }
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        context.Response.Cookies.Append(CookieName, form["type"] == "large" ? "large" : "usual", new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
        string? back = form["back"];
        return back is ['/', not '/' and not '\\', ..] ? TypedResults.LocalRedirect(back) : TypedResults.LocalRedirect("/");
    }
}
