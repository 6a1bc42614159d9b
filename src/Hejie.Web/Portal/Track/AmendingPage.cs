using Hejie.Data;
using Hejie.Domain;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.Track;

/// <summary>A page on which a party changes what it gave: after a refusal it shows itself again with the reason and what was typed.</summary>
public abstract class AmendingPage(HejieDb db, Moments moments, RefusalTexts refusals) : TrackPage(db, moments)
{
    /// <summary>Nothing has been saved.</summary>
    protected PageResult Again(Refusal refusal)
    {
        ModelState.AddModelError("", refusals.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
