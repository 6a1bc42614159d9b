using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Shared;

/// <summary>Addresses of the pages of a list: what it is narrowed to stays in them, the place in the list does not.</summary>
internal static class ListAddress
{
    /// <summary>Begins the name of everything in the address that tells where a page begins.</summary>
    private const string Place = "after";
    private const string Handler = "handler";

    public static string FirstPage(this HttpRequest request) => request.ListWith();

    /// <summary>The same list with something more in its address, such as the place where the next page begins.</summary>
    public static string ListWith(this HttpRequest request, params IEnumerable<(string Name, string Value)> more) => QueryHelpers.AddQueryString(
        request.Path,
        Kept(request).Concat(more.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))));

    private static IEnumerable<KeyValuePair<string, string?>> Kept(HttpRequest request) => request.Query
        .Where(pair => !pair.Key.StartsWith(Place, StringComparison.OrdinalIgnoreCase) && pair.Key != Handler)
        .Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString()));
}
