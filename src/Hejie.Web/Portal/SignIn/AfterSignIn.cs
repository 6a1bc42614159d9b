using Hejie.Domain.Access;

namespace Hejie.Web.Portal.SignIn;

/// <summary>Where somebody goes who has signed in: back to the page asked for if it is ours, otherwise to the day's work.</summary>
internal static class AfterSignIn
{
    public static string Page(Account account, string? next) =>
        IsOurs(next) ? next! : account.Role == Role.Administrator ? "/admin/accounts" : "/desk";

    public static string With(string page, string? next) => IsOurs(next) ? $"{page}?next={Uri.EscapeDataString(next!)}" : page;

    // Two slashes, or a slash and a backslash, would lead a browser to another site.
    private static bool IsOurs(string? next) => next is ['/'] or ['/', not ('/' or '\\'), ..] && !next.Any(char.IsControl);
}
