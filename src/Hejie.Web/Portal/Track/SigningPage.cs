using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>A page on which the party puts its name under a paper, on the glass or by the scan of the signed paper.</summary>
public abstract class SigningPage(HejieDb db, CaseUploads uploads, TimeProvider clock) : TrackPage(db, clock)
{
    [BindProperty]
    public SignedForm Signed { get; set; } = new();

    [BindProperty]
    public bool Agrees { get; set; }

    /// <summary>The party, or whoever speaks for it.</summary>
    public string SignerName => Party.Representative is { } speaker ? speaker.Name : Party.HeadName ?? Party.Name;

    /// <summary>Keeps the picture, signs in the party's own name and goes back to the overview.</summary>
    protected async Task<IActionResult> SignAsync(Func<Signature, Moment, Refusal?> sign, CancellationToken stop)
    {
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
        var kind = kept.IsScan ? SignatureKind.ScannedPaper : SignatureKind.Handwritten;
        var signature = new Signature(SignerRole.Party, Party.Number, null, SignerName, kind, moment.Now, kept.Digest);
        if ((Case.Attach(kept.AsAttachment(Party.Number, moment), moment) ?? sign(signature, moment)) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }
}
