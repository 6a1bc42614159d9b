using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>The record of a session, to read and to sign by those who were there; what was said back to back stays with whom it was said.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class RecordModel(HejieDb db, CaseUploads uploads, Moments moments) : SigningPage(db, uploads, moments)
{
    public MediationSession Session { get; private set; } = null!;

    public bool HasSigned => HasBeenSigned(Session, Party);

    public static bool HasBeenSigned(MediationSession session, CaseParty party) =>
        session.Signatures.Any(signature => signature.Role == SignerRole.Party && signature.Party == party.Number);

    public async Task<IActionResult> OnGetAsync(int session, CancellationToken stop) => await FindAsync(session, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int session, CancellationToken stop) =>
        await FindAsync(session, stop) ? await SignAsync((signature, _, moment) => Session.Sign(Case, signature, moment), stop) : NotFound();

    private async Task<bool> FindAsync(int number, CancellationToken stop)
    {
        var found = await Db.Set<MediationSession>().SingleOrDefaultAsync(session => session.CaseId == Case.Id && session.Number == number, stop);
        Session = found!;
        return found?.Record?.Attended.Contains(Party.Number) ?? false;
    }
}
