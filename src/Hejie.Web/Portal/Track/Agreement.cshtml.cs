using Hejie.Data;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>The agreement to read, and to sign.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class AgreementModel(HejieDb db, CaseUploads uploads, Moments moments) : SigningPage(db, uploads, moments)
{
    public bool HasSigned => Agreement is not null && NowActs.HasSigned(Agreement, Party);

    public IActionResult OnGet() => Agreement is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Agreement is not { } agreement)
        {
            return NotFound();
        }
        var sessions = await Db.Set<MediationSession>().Where(session => session.CaseId == Case.Id).ToListAsync(stop);
        return await SignAsync(
            (signature, bySpeaker, moment) => agreement.Sign(Case, signature, bySpeaker, sessions, moment), stop);
    }
}
