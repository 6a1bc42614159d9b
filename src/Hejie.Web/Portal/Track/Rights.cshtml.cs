using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>The notice of rights and duties (F-06), to read and to confirm.</summary>
public sealed class RightsModel(HejieDb db, Moments moments) : TrackPage(db, moments)
{
    [BindProperty]
    public bool HasRead { get; set; }

    [BindProperty]
    public bool WantsClosedSession { get; set; }

    public void OnGet() => WantsClosedSession = Party.WantsClosedSession;

    protected override IEnumerable<StoredField> StoredIn(MediationCase now, CaseParty party) =>
        [new(nameof(WantsClosedSession), null, Labels.Get(party.WantsClosedSession ? "Yes" : "No"))];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!HasRead)
        {
            ModelState.AddModelError(nameof(HasRead), FieldTexts.Get("ReadItFirst"));
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        if (Case.Acknowledge(Party.Number, NoticeWay.Electronic, WantsClosedSession, Moment) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }
}
