using System.Security.Claims;
using Hejie.Web.Security.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Hejie.Web.Security.Sessions;

/// <summary>Somebody who is known and may not pass is told so at the address asked for, and sent nowhere else.</summary>
public class DoorKeeping : CookieAuthenticationEvents
{
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}

/// <summary>Refuses a cookie from before the password was changed, the account disabled or its ways to sign in altered.</summary>
public sealed class SessionCheck(SessionStamps stamps) : DoorKeeping
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!await IsGoodAsync(context.Principal, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    private async Task<bool> IsGoodAsync(ClaimsPrincipal? principal, CancellationToken stop) =>
        AccountKey.TryRead(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var district, out var id)
        && await stamps.CurrentAsync(district, id, stop) is { } stamp
        && stamp == principal?.FindFirstValue(ActorClaims.Stamp);
}
