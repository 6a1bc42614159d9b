using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Apply;

/// <summary>Number, what happens next, by when, whom to call; for the browser that sent the application.</summary>
[AllowAnonymous]
public sealed class DoneModel(Drafts drafts, HejieDb db) : PageModel
{
    public CaseNumber Number { get; private set; } = null!;
    public DateOnly? AnswerBy { get; private set; }
    public MediationOrganization Organization { get; private set; } = null!;
    public string QrCode { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (drafts.DraftId() is not { } draft)
        {
            return Redirect("/apply");
        }
        var id = new CaseId(draft);
        var sent = await db.Set<MediationCase>().AsNoTracking().Where(sent => sent.Id == id)
            .Select(sent => new
            {
                sent.Number,
                sent.OrganizationId,
                AnswerBy = sent.Deadlines.Where(date => date.Rule == DeadlineKey.ReviewDecision).Select(date => (DateOnly?)date.LastDay).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(stop);
        if (sent is null)
        {
            return Redirect("/apply");
        }
        (Number, AnswerBy) = (sent.Number, sent.AnswerBy);
        Organization = await db.Set<MediationOrganization>().AsNoTracking().FirstAsync(body => body.Id == sent.OrganizationId, stop);
        QrCode = QrCodes.SvgOf($"{Request.Scheme}://{Request.Host}/track?number={Number}");
        return Page();
    }
}
