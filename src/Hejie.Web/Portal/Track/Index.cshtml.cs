using Hejie.Domain.Cases;
using Hejie.Domain.People;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Portal.Track;

[AllowAnonymous]
public sealed class IndexModel(PartyDoor door, FailureLimits limits) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var number = door.Read(Number);
        if (number is null)
        {
            ModelState.AddModelError(nameof(Number), FieldTexts.Get("NotACaseNumber"));
        }
        if (!PhoneNumber.TryParse(Phone, null, out var phone))
        {
            ModelState.AddModelError(nameof(Phone), FieldTexts.Get("NotAPhone"));
        }
        return number is null || phone is null ? Page() : await EnterAsync(number, phone, stop);
    }

    private async Task<IActionResult> EnterAsync(CaseNumber number, PhoneNumber phone, CancellationToken stop)
    {
        var address = ClientAddress.Of(HttpContext);
        if (!limits.MayTry(Guarded.PartyAddress, address) || !limits.MayTry(Guarded.PartyCode, number.Text))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }
        if (await door.FindAsync(number, phone, stop) is not { } party)
        {
            limits.CountFailure(Guarded.PartyAddress, address);
            limits.CountFailure(Guarded.PartyCode, number.Text);
            ModelState.AddModelError(nameof(Phone), FieldTexts.Get("NumberAndPhoneDoNotMatch"));
            return Page();
        }
        await HttpContext.SignInPartyAsync(party);
        return Redirect($"/track/{number}");
    }
}
