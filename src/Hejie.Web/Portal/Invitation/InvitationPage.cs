using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.Invitation;

/// <summary>A page behind an invitation's code. Wrong codes are few: whoever tries many waits.</summary>
[AllowAnonymous]
public abstract class InvitationPage(Invitations invitations, FailureLimits limits) : PageModel
{
    [FromRoute]
    public required string Code { get; set; }

    public Invitations.Found Invited { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var address = ClientAddress.Of(HttpContext);
        if (!limits.MayTry(Guarded.PartyAddress, address))
        {
            context.Result = StatusCode(StatusCodes.Status429TooManyRequests);
            return;
        }
        if (await invitations.FindAsync(Code, HttpContext.RequestAborted) is not { } found)
        {
            limits.CountFailure(Guarded.PartyAddress, address);
            context.Result = NotFound();
            return;
        }
        Invited = found;
        await next();
    }
}
