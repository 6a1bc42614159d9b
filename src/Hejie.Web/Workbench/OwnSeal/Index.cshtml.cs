using System.Security.Cryptography;
using Hejie.Data;
using Hejie.Data.Signing;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Papers;
using Hejie.Papers.Signing;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.OwnSeal;

/// <summary>The seal and the certificate of the clerk's own committee; no address names another's.</summary>
[RequestSizeLimit(3_000_000)]
public sealed class IndexModel(HejieDb db, CommitteeSeals seals, Moments moments, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int MostKeyBytes = 100_000;
    private const int MostEarlier = 20;

    [BindProperty]
    public IFormFile? KeyFile { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>That the certificate which stands is to be replaced.</summary>
    [BindProperty]
    public bool Replaces { get; set; }

    [BindProperty]
    public IFormFile? Picture { get; set; }

    [BindProperty]
    public bool ReplacesSeal { get; set; }

    public MediationOrganization Committee { get; private set; } = null!;
    public CommitteeCertificate? Certificate { get; private set; }
    public bool IsInForce => Certificate?.IsValidAt(Moment.Now) ?? false;
    public CommitteeSeal? Seal { get; private set; }
    public IReadOnlyList<CommitteeCertificate> Earlier { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    /// <summary>The picture itself, for the clerk alone.</summary>
    public async Task<IActionResult> OnGetPictureAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop) || Seal is null || await CommitteeCipher.FindAsync(db, Committee.Id, stop) is not { } cipher)
        {
            return NotFound();
        }
        Response.Headers.CacheControl = "no-store";
        return File(cipher.Decrypt(Seal.Picture), "image/png");
    }

    public async Task<IActionResult> OnPostCertificateAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }
        if (await ReadAsync(KeyFile, nameof(KeyFile), MostKeyBytes, "CertificateTooLarge", stop) is not { } file
            || !Confirmed(Certificate is not null, Replaces, nameof(Replaces)))
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        using var identity = SigningIdentity.Read(file, Password);
        if (identity is null)
        {
            ModelState.AddModelError(nameof(KeyFile), FieldTexts.Get("CertificateDoesNotOpen"));
            return Again(StatusCodes.Status400BadRequest);
        }
        var cipher = await CommitteeCipher.FindOrAddAsync(db, Committee.Id, stop);
        var installed = CommitteeCertificate.Install(
            CertificateId.New(Moment.Now), Committee, identity.Facts, cipher.Encrypt(identity.ToPkcs12()), Moment, out var refusal);
        return await SaveAsync(installed, refusal, stop);
    }

    public async Task<IActionResult> OnPostPictureAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }
        if (await ReadAsync(Picture, nameof(Picture), SealPicture.MostBytes, "SealPicture.TooLarge", stop) is not { } file
            || !Confirmed(Seal is not null, ReplacesSeal, nameof(ReplacesSeal)))
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        if (SealPicture.Judge(file) is { } fault)
        {
            ModelState.AddModelError(nameof(Picture), FieldTexts.Get($"SealPicture.{fault}"));
            return Again(StatusCodes.Status400BadRequest);
        }
        var cipher = await CommitteeCipher.FindOrAddAsync(db, Committee.Id, stop);
        var kept = CommitteeSeal.Keep(
            SealId.New(Moment.Now), Committee, Convert.ToHexStringLower(SHA256.HashData(file)), cipher.Encrypt(file), Moment, out var refusal);
        return await SaveAsync(kept, refusal, stop);
    }

    private Moment Moment => moments.Of(Actor);

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (Actor.OrganizationId is not { } own)
        {
            return false;
        }
        var id = new OrganizationId(own);
        if (await db.Organizations.AsNoTracking().SingleOrDefaultAsync(body => body.Id == id, stop) is not { } committee)
        {
            return false;
        }
        Committee = committee;
        Seal = await seals.LatestAsync(id, stop);
        var certificates = await SigningIdentities.Latest(db, id).Take(MostEarlier + 1).ToListAsync(stop);
        (Certificate, Earlier) = (certificates.FirstOrDefault(), [.. certificates.Skip(1)]);
        return true;
    }

    private async Task<byte[]?> ReadAsync(IFormFile? file, string field, int most, string tooLarge, CancellationToken stop)
    {
        if (file is null || file.Length > most)
        {
            ModelState.AddModelError(field, FieldTexts.Get(file is null ? "File.NoneChosen" : tooLarge));
            return null;
        }
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        return content.ToArray();
    }

    /// <summary>What stands is replaced only by somebody who said so.</summary>
    private bool Confirmed(bool isNeeded, bool isGiven, string field)
    {
        if (isNeeded && !isGiven)
        {
            ModelState.AddModelError(field, FieldTexts.Get("Required"));
            return false;
        }
        return true;
    }

    private async Task<IActionResult> SaveAsync(object? made, Refusal? refusal, CancellationToken stop)
    {
        if (made is null)
        {
            db.ChangeTracker.Clear();
        }
        else
        {
            db.Add(made);
            await db.SaveChangesAsync(stop);
        }
        return End(refusal, "/seal");
    }
}
