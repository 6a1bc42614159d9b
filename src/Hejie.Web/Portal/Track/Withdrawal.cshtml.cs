using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

public sealed class WithdrawalModel(HejieDb db, TimeProvider clock) : TrackPage(db, clock)
{
    [BindProperty, Required, StringLength(500)]
    public string? Reason { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        if (Case.Withdraw(Party.Number, Reason!, Moment) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }
}
