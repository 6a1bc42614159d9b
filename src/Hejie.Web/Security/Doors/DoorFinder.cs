using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;

namespace Hejie.Web.Security.Doors;

/// <summary>Finds the door of an endpoint in <see cref="DoorPlan"/>: by its own address, otherwise by the nearest <c>**</c> above it.</summary>
public static partial class DoorFinder
{
    private static readonly ConcurrentDictionary<(string Method, string Template), Door?> Found = new();

    public static Door? Of(HttpContext http) =>
        http.GetEndpoint() is RouteEndpoint endpoint ? Of(endpoint, http.Request.Method) : null;

    public static Door? Of(RouteEndpoint endpoint, string method) =>
        Found.GetOrAdd((method, endpoint.RoutePattern.RawText ?? ""), key => Search(AddressOf(endpoint), key.Method));

    /// <summary>Whether a link to this address leads somewhere for this person; a case's own pages ask the case.</summary>
    public static bool LetsIn(ClaimsPrincipal user, string address) =>
        Search(address, HttpMethods.Get) is { } door
        && (door.Way == Way.Public || (user.ActorOrNull() is { } actor && Permissions.Allows(actor, door.Permission)));

    /// <summary>The route's template as the plan writes it: <c>cases/{number:case}</c> becomes <c>/cases/{number}</c>.</summary>
    public static string AddressOf(RouteEndpoint endpoint) =>
        "/" + Constraint().Replace(endpoint.RoutePattern.RawText ?? "", "}").Trim('/');

    private static Door? Search(string address, string method)
    {
        foreach (var candidate in Upwards(address))
        {
            var doors = DoorPlan.All.Where(door => door.Address == candidate && (door.Method is null || door.Method == method)).ToList();
            if (doors.Count > 0)
            {
                return doors.MaxBy(door => door.Method is not null);
            }
        }
        return null;
    }

    private static IEnumerable<string> Upwards(string address)
    {
        yield return address;
        for (var folder = address; folder.Length > 0; folder = folder[..folder.LastIndexOf('/')])
        {
            yield return folder + "/**";
        }
    }

    [GeneratedRegex(@"[:?=][^{}]*\}")]
    private static partial Regex Constraint();
}
