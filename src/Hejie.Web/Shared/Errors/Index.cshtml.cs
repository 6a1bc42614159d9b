using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Shared.Errors;

[AllowAnonymous]
[IgnoreAntiforgeryToken] // it is shown in place of a form whose token may be what was wrong
public sealed class IndexModel : PageModel
{
    public int Status { get; private set; }
    public string? Reference => FaultLog.ReferenceOf(HttpContext);

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        Status = HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? status : Response.StatusCode;
        Response.StatusCode = Status is >= 400 and < 600 ? Status : StatusCodes.Status404NotFound;
    }
}
