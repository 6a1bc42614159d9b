using Hejie.Data;
using Hejie.Domain.Forms;
using Hejie.Domain.Sessions;
using Hejie.Papers;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>A paper that was made for the party, as PDF; any other is not there.</summary>
public sealed class PapersModel(HejieDb db, Moments moments, CaseDocuments documents, SealedPapers sealedPapers) : TrackPage(db, moments)
{
    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken stop)
    {
        var sessions = await Db.Set<MediationSession>().AsNoTracking().Where(session => session.CaseId == Case.Id).OrderBy(session => session.Number).ToListAsync(stop);
        var file = new Shared.Cases.CaseFile(Case, sessions, Versions)
        {
            FactSheets = await Db.Set<UndisputedFactSheet>().AsNoTracking().Where(sheet => sheet.CaseId == Case.Id).OrderBy(sheet => sheet.Round).ToListAsync(stop),
        };
        if (SealedPapers.Find(file, paper) is { } agreement)
        {
            return File(await sealedPapers.AgreementAsync(file, agreement, Party.Number, stop), PaperFile.Pdf);
        }
        var outline = await documents.OutlineAsync(file, null, stop);
        return Find(outline, paper) is { } found && Find(await documents.WithFilesOfAsync(outline, found, stop), paper) is { } whole
            ? File(PaperPrinter.Print(whole), "application/pdf")
            : NotFound();
    }

    private CasePaper? Find(Domain.Forms.CaseFile file, string paper) =>
        PartyPapers.Of(file, Party).FirstOrDefault(one => CaseDocuments.NameOf(one) == paper)?.Paper;
}
