using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Invitation;

public sealed class AnswerModel(Invitations invitations, FailureLimits limits, HejieDb db, Moments moments) : InvitationPage(invitations, limits), ITellsWhatIsStored
{
    [BindProperty, Required]
    public Willingness? Answer { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Words { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public void OnGet() => Answer = Invited.Party.Willingness is Willingness.Unasked ? null : Invited.Party.Willingness;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Answer is { } given && given is not (Willingness.Agrees or Willingness.Refuses or Willingness.Asks))
        {
            ModelState.AddModelError(nameof(Answer), FieldTexts.Get("NotUnderstood"));
        }
        if (Answer == Willingness.Asks && string.IsNullOrWhiteSpace(Words))
        {
            ModelState.AddModelError(nameof(Words), FieldTexts.Get("WriteYourQuestion"));
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        db.Expect(Invited.Case, SeenVersion);
        var moment = moments.Of(Invited.Actor);
        if (Invited.Case.RecordAnswer(Invited.Party.Number, Answer.GetValueOrDefault(), ContactChannel.Portal, Words, moment) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await db.SaveChangesAsync(stop);
        return Redirect($"/i/{Code}/done");
    }

    public async Task<Stored?> StoredAsync(CancellationToken stop)
    {
        var now = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().SingleAsync(known => known.Id == Invited.Case.Id, stop);
        var party = now.Party(Invited.Party.Number)!;
        return StoredCase.ForParty(now, party, SeenVersion, [new StoredField(nameof(Answer), null, Labels.Of(party.Willingness))]);
    }
}
