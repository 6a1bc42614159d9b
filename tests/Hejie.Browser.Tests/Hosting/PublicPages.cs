using System.Reflection;
using Hejie.Web.Security.Doors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace Hejie.Browser.Tests.Hosting;

/// <summary>One sight of a page: its address, the screen, and whether in large type.</summary>
internal sealed record Look(string Path, string Screen, bool InLargeType);

/// <summary>Every page that the public or a party can open, as the built program itself tells, and which of them nobody has looked at.</summary>
internal static class PublicPages
{
    /// <summary>Addresses with no face of their own: a PDF, and where the sign-in page asks for a challenge.</summary>
    private static readonly string[] Faceless = ["/track/{number}/papers/{paper}", "/sign-in/passkey"];

    private static readonly IReadOnlyList<RouteEndpoint> All =
    [
        .. from page in typeof(DoorPlan).Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
           from route in page.Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>()
           where route.Key == "RouteTemplate"
           select new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(route.Value), 0, null, null) into endpoint
           where DoorFinder.Of(endpoint, HttpMethods.Get) is { Way: Way.Public or Way.Party }
           select endpoint,
    ];

    /// <summary>What is missing for every page to have been seen by axe on both screens in both sizes of type.</summary>
    public static IEnumerable<string> NotLookedAt(IEnumerable<Look> looks)
    {
        var seen = looks.Select(look => (TemplateOf(look.Path), look.Screen, look.InLargeType)).ToHashSet();
        return from page in All
               let template = DoorFinder.AddressOf(page)
               where !Faceless.Contains(template)
               from screen in new[] { Screen.Phone.Name, Screen.Desk.Name }
               from large in new[] { false, true }
               where !seen.Contains((template, screen, large))
               select $"{template} at {screen}{(large ? ", large type" : "")}";
    }

    /// <summary>The page that answers an address: of several the one with the most words in its address that are given.</summary>
    private static string? TemplateOf(string path) =>
        All.Where(page => new TemplateMatcher(TemplateParser.Parse(page.RoutePattern.RawText!.TrimStart('/')), []).TryMatch(path, []))
            .MaxBy(page => page.RoutePattern.PathSegments.Count(segment => segment.IsSimple && segment.Parts[0].IsLiteral)) is { } found
            ? DoorFinder.AddressOf(found)
            : null;
}
