using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

public sealed class QuestionModel(HejieDb db, Moments moments) : TrackPage(db, moments)
{
    [BindProperty, Required, StringLength(2000)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "sent")]
    public bool IsSent { get; set; }

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
        if (Case.Ask(Party.Number, Words!, Moment) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}/question?sent=true");
    }
}
