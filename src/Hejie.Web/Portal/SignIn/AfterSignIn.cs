using Hejie.Domain.Access;
using Hejie.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.SignIn;

/// <summary>Notes that somebody has signed in, and leads back to the page asked for if it is ours, otherwise to the day's work.</summary>
public sealed class AfterSignIn(AccessLog log)
{
    public async Task<RedirectResult> GoAsync(Account account, string? next, CancellationToken stop)
    {
        await log.WriteAsync(AccessKind.SignedIn, account.ToActor(), stop);
        return new RedirectResult(IsOurs(next) ? next! : account.Role == Role.Administrator ? "/admin/accounts" : "/desk");
    }

    internal static string With(string page, string? next) => IsOurs(next) ? $"{page}?next={Uri.EscapeDataString(next!)}" : page;

    // Two slashes, or a slash and a backslash, would lead a browser to another site.
    private static bool IsOurs(string? next) => next is ['/'] or ['/', not ('/' or '\\'), ..] && !next.Any(char.IsControl);
}
