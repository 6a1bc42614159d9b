using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>The agreement to read, and to sign on the glass or by the scan of the signed paper.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class AgreementModel(HejieDb db, IFileStore files, TimeProvider clock) : TrackPage(db, clock)
{
    private const string PngAddress = "data:image/png;base64,";

    /// <summary>The drawing as a PNG data address; empty when the paper was scanned.</summary>
    [BindProperty]
    public string? Drawing { get; set; }

    [BindProperty]
    public IFormFile? Scan { get; set; }

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
        var image = await ImageAsync(stop);
        if (!ModelState.IsValid || image is null)
        {
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        if (await SignAsync(agreement, image, stop) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }

    /// <summary>The bytes of the drawing or the scan; null when neither is there or it is not what it says.</summary>
    private async Task<SignedImage?> ImageAsync(CancellationToken stop)
    {
        if (Scan is not null)
        {
            using var content = new MemoryStream();
            await Scan.CopyToAsync(content, stop);
            return Judged(content.ToArray(), FileContent.PlainName(Scan.FileName), nameof(Scan), AttachmentKind.SignedScan);
        }
        var buffer = new byte[(Drawing?.Length ?? 0) + 1];
        if (Drawing?.StartsWith(PngAddress, StringComparison.Ordinal) == true && Convert.TryFromBase64Chars(Drawing.AsSpan(PngAddress.Length), buffer, out var length))
        {
            return Judged(buffer[..length], "signature.png", nameof(Scan), AttachmentKind.SignatureImage);
        }
        ModelState.AddModelError(nameof(Scan), FieldTexts.Get("SignFirst"));
        return null;
    }

    private SignedImage? Judged(byte[] content, string name, string field, AttachmentKind kind)
    {
        var problem = FileContent.Judge(content, name, out var file);
        if (problem == FileProblem.None)
        {
            return new SignedImage(content, name, FileContent.ContentTypeOf(file), kind);
        }
        ModelState.AddModelError(field, FieldTexts.Get("File." + problem, name));
        return null;
    }

    private async Task<Refusal?> SignAsync(MediationAgreement agreement, SignedImage image, CancellationToken stop)
    {
        var moment = Moment;
        var stored = await files.KeepAsync(Case.DistrictCode, moment.Today.Year, image.Content, stop);
        var sessions = await Db.Set<MediationSession>().Where(session => session.CaseId == Case.Id).ToListAsync(stop);
        var attachment = new CaseAttachment(
            0, image.Kind, image.Name, image.ContentType, stored.Size, stored.Digest, stored.ObjectKey, Party.Number, moment.Now, null);
        var kind = image.Kind == AttachmentKind.SignedScan ? SignatureKind.ScannedPaper : SignatureKind.Handwritten;
        var signature = new Signature(SignerRole.Party, Party.Number, null, SignerName, kind, moment.Now, stored.Digest);
        return Case.Attach(attachment, moment)
            ?? agreement.Sign(Case, signature, byRepresentative: Party.Representative is not null, sessions, moment);
    }

    private sealed record SignedImage(byte[] Content, string Name, string ContentType, AttachmentKind Kind);
}
