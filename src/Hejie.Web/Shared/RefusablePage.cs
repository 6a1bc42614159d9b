using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Shared;

/// <summary>A page about something other than one case: after a refusal it shows itself again with the reason and what was typed.</summary>
public abstract class RefusablePage(RefusalTexts refusals) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    public Actor Actor => User.Actor();

    protected IActionResult End(Refusal? refusal, string next)
    {
        if (refusal is null)
        {
            return Redirect(next);
        }
        ModelState.AddModelError("", refusals.Sentence(refusal));
        return Again(StatusCodes.Status409Conflict);
    }

    protected PageResult Again(int status)
    {
        Response.StatusCode = status;
        return Page();
    }

    protected void Need(string field, object? value) => ModelState.Has(field, value);
}
