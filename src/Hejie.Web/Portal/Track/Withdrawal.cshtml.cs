using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>An applicant takes the application back; any other party refuses to go on (PML 23).</summary>
public sealed class WithdrawalModel(HejieDb db, Moments moments) : TrackPage(db, moments)
{
    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Party.Role == PartyRole.Applicant)
        {
            ModelState.Has(nameof(Reason), Reason);
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        if (Leave() is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }

    private Refusal? Leave() => Party.Role == PartyRole.Applicant
        ? Case.Withdraw(Party.Number, Reason!, Moment)
        : Case.RecordAnswer(Party.Number, Willingness.Refuses, ContactChannel.Portal, Reason, Moment);
}
