using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>The agreement to read, and to sign on the glass or by the scan of the signed paper.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class AgreementModel(HejieDb db, CaseUploads uploads, TimeProvider clock) : TrackPage(db, clock)
{
    [BindProperty]
    public SignedForm Signed { get; set; } = new();

    [BindProperty]
    public bool Agrees { get; set; }

    public bool HasSigned => Agreement is not null && NowActs.HasSigned(Agreement, Party);
    public string SignerName => Party.Representative is { } speaker ? speaker.Name : Party.HeadName ?? Party.Name;

    public IActionResult OnGet() => Agreement is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Agreement is not { } agreement)
        {
            return NotFound();
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
        if (await SignAsync(agreement, await uploads.KeepAsync(Case.DistrictCode, image, stop), stop) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }

    private async Task<Refusal?> SignAsync(MediationAgreement agreement, KeptFile image, CancellationToken stop)
    {
        var moment = Moment;
        var sessions = await Db.Set<MediationSession>().Where(session => session.CaseId == Case.Id).ToListAsync(stop);
        var kind = image.IsScan ? SignatureKind.ScannedPaper : SignatureKind.Handwritten;
        var signature = new Signature(SignerRole.Party, Party.Number, null, SignerName, kind, moment.Now, image.Digest);
        return Case.Attach(image.AsAttachment(Party.Number, moment), moment)
            ?? agreement.Sign(Case, signature, byRepresentative: Party.Representative is not null, sessions, moment);
    }
}
