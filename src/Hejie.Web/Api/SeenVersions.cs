using System.Globalization;

namespace Hejie.Web.Api;

/// <summary>The version on which a request acts, from <c>If-Match</c>.</summary>
internal static class SeenVersions
{
    public static int? SeenVersion(this HttpContext http) =>
        int.TryParse(http.Request.Headers.IfMatch.ToString().Trim('"'), CultureInfo.InvariantCulture, out var seen) ? seen : null;
}
