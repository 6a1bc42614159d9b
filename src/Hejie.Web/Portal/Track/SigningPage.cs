using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>A page on which the party puts its name under a paper, on the glass or by the scan of the signed paper.</summary>
public abstract class SigningPage(HejieDb db, CaseUploads uploads, Moments moments) : TrackPage(db, moments)
{
    [BindProperty]
    public SignedForm Signed { get; set; } = new();

    [BindProperty]
    public bool Agrees { get; set; }

    /// <summary>Whether the party's guardian or agent signs; asked only where both can.</summary>
    [BindProperty]
    public bool? BySpeaker { get; set; }

    /// <summary>Both the party itself and an agent may sign, so it is asked who does; a guardian signs alone.</summary>
    public bool AsksWho => Party.Representative is { Kind: RepresentativeKind.Entrusted };

    public IReadOnlyList<Choice> Signers => [new("false", SignerChoice.Of(Party, false).Name), new("true", $"{Party.Representative?.Name}（{Labels.Of(Party.Representative?.Kind)}）")];

    private SignerChoice Signer => SignerChoice.Of(Party, Party.Representative is { Kind: RepresentativeKind.Legal } || BySpeaker == true);

    public string SignerName => Signer.Name;

    /// <summary>Keeps the picture, signs in the party's own name and goes back to the overview.</summary>
    protected async Task<IActionResult> SignAsync(Func<Signature, bool, Moment, Refusal?> sign, CancellationToken stop)
    {
        if (AsksWho)
        {
            ModelState.Has(nameof(BySpeaker), BySpeaker);
        }
        if (!Agrees)
        {
            ModelState.AddModelError(nameof(Agrees), FieldTexts.Get("AgreeBeforeSigning"));
        }
        var image = await uploads.ReadAsync(Signed, ModelState, stop);
        if (!ModelState.IsValid || image is null)
        {
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        var (kept, moment) = (await uploads.KeepAsync(Case.DistrictCode, image, stop), Moment);
        if ((Case.Attach(kept.AsAttachment(Party.Number, moment), moment) ?? sign(Signer.Signature(kept, moment), Signer.ByRepresentative, moment)) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }
}
