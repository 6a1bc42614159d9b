using Hejie.Data;
using Hejie.Domain.Forms;
using Hejie.Domain.Sessions;
using Hejie.Papers;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>A paper that was made for the party, as PDF; any other is not there.</summary>
public sealed class PapersModel(HejieDb db, TimeProvider clock, CaseDocuments documents) : TrackPage(db, clock)
{
    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken stop)
    {
        var sessions = await Db.Set<MediationSession>().AsNoTracking().Where(session => session.CaseId == Case.Id).OrderBy(session => session.Number).ToListAsync(stop);
        var file = await documents.OpenAsync(new Shared.Cases.CaseFile(Case, sessions, Agreement), null, stop);
        return PartyPapers.Of(file, Party).FirstOrDefault(one => CaseDocuments.NameOf(one) == paper) is { } found
            ? File(PaperPrinter.Print(found.Paper), "application/pdf")
            : NotFound();
    }
}
