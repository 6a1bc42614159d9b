using Hejie.Data;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>The facts that nobody disputes, to read, to agree to and to sign.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class FactsModel(HejieDb db, CaseUploads uploads, Moments moments) : SigningPage(db, uploads, moments)
{
    public UndisputedFactSheet Sheet { get; private set; } = null!;

    public bool HasSigned => Sheet.HasSigned(Party.Number);

    public bool CanSign => UndisputedFactSheet.IsTimeFor(Case);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    /// <summary>Who signs agrees by that.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await FindAsync(stop)
        ? await SignAsync(
            (signature, bySpeaker, moment) =>
                (Sheet.HasConsented(Party.Number) ? null : Sheet.Consent(Case, Party.Number, moment)) ?? Sheet.Sign(Case, signature, bySpeaker, moment),
            stop)
        : NotFound();

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        var found = await Db.Set<UndisputedFactSheet>().SingleOrDefaultAsync(sheet => sheet.CaseId == Case.Id && sheet.Round == Case.Round, stop);
        Sheet = found!;
        return found is not null;
    }
}
