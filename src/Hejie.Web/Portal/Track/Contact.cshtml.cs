using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>A party puts its own telephone number and address right; the committee is told.</summary>
public sealed class ContactModel(HejieDb db, Moments moments, RefusalTexts refusals) : AmendingPage(db, moments, refusals)
{
    [BindProperty, StringLength(40)]
    public string? Phone { get; set; }

    [BindProperty, StringLength(200)]
    public string? Address { get; set; }

    [BindProperty(SupportsGet = true, Name = "saved")]
    public bool IsSaved { get; set; }

    public void OnGet() => (Phone, Address) = (Party.Phone, Party.Address);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        if (Case.CorrectContact(Party.Number, Phone, Address, Moment) is { } refusal)
        {
            return Again(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}/contact?saved=true");
    }

    protected override IEnumerable<StoredField> StoredIn(MediationCase now, CaseParty party) =>
        [new(nameof(Phone), null, party.Phone), new(nameof(Address), null, party.Address)];
}
