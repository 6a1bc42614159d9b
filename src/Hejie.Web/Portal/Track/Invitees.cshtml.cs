using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>Whom the committee would like to invite, and the party's own word on each (B-8; PML 20).</summary>
public sealed class InviteesModel(HejieDb db, Moments moments) : TrackPage(db, moments)
{
    [BindProperty]
    public int InviteeNumber { get; set; }

    [BindProperty]
    public bool AgreesToInvitee { get; set; }

    public bool CanAnswer => Case.State.IsUnderMediation();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Db.Expect(Case, SeenVersion);
        var answer = new InviteeAnswer(Party.Number, AgreesToInvitee, Today, ContactChannel.Portal, null);
        if (Case.AnswerInvitee(InviteeNumber, answer, Moment) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}/invitees");
    }
}
