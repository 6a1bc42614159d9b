using Hejie.Data;
using Hejie.Domain.Agreements;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>The agreement to read, and to sign.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class AgreementModel(HejieDb db, CaseUploads uploads, Moments moments) : SigningPage(db, uploads, moments)
{
    /// <summary>Which version is to be read; null for the one that waits for signatures, or else the one in force.</summary>
    [FromQuery]
    public int? Version { get; set; }

    public MediationAgreement? Shown => Version is { } version
        ? Versions.FirstOrDefault(known => known.Edition == version && known.Standing != AgreementStanding.Dropped)
        : Versions.ToSign(Case.Round);

    public bool HasSigned => Shown is not null && NowActs.HasSigned(Shown, Party);

    public IActionResult OnGet() => Shown is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Shown is not { } agreement)
        {
            return NotFound();
        }
        var sessions = await Db.Set<MediationSession>().Where(session => session.CaseId == Case.Id).ToListAsync(stop);
        return await SignAsync(
            (signature, bySpeaker, moment) => agreement.Sign(Case, signature, bySpeaker, sessions, moment), stop);
    }
}
