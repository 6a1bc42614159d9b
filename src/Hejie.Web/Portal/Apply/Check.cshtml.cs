using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Places;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Apply;

/// <summary>All answers with their change links, and the button that sends them.</summary>
[AllowAnonymous]
public sealed class CheckModel(Drafts drafts, Submission submission, Venues venues, HejieDb db) : PageModel
{
    public ApplicationAnswers Answers => drafts.Answers;
    public string? StreetName { get; private set; }
    public string? CommunityName { get; private set; }
    public Venues.Chosen? Venue { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await drafts.OpenAsync(stop))
        {
            return Redirect("/apply");
        }
        if (await FirstOpenAsync(stop) is { } open)
        {
            return Redirect(ApplySteps.AddressOf(open, Answers));
        }
        StreetName = await db.Set<Subdistrict>().Where(street => street.Code == Answers.SubdistrictCode).Select(street => street.Name).FirstOrDefaultAsync(stop);
        CommunityName = await db.Set<Community>().Where(community => community.Code == Answers.CommunityCode).Select(community => community.Name).FirstOrDefaultAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (drafts.DraftId() is not { } id)
        {
            return Redirect("/apply");
        }
        if (!await drafts.OpenAsync(stop))
        {
            return await IsSentAsync(id, stop) ? Redirect("/apply/done") : Redirect("/apply");
        }
        if (await FirstOpenAsync(stop) is { } open)
        {
            return Redirect(ApplySteps.AddressOf(open, Answers));
        }
        db.ChangeTracker.Clear(); // the sending loads for itself, in its transaction
        try
        {
            return await submission.SendAsync(stop) is { } refusal ? this.Refused(refusal) : Redirect("/apply/done");
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await IsSentAsync(id, stop)) // sent twice at once: the other one was first
            {
                throw;
            }
            return Redirect("/apply/done");
        }
    }

    private async Task<string?> FirstOpenAsync(CancellationToken stop)
    {
        if (ApplySteps.FirstOpen(Answers) is { } open)
        {
            return open;
        }
        Venue = await venues.FindAsync(Answers, Answers.Venue, stop);
        return Venue is null ? ApplySteps.Venue : null; // closed or renamed since it was chosen
    }

    private Task<bool> IsSentAsync(Guid draft, CancellationToken stop)
    {
        var id = new CaseId(draft);
        return db.Set<MediationCase>().AnyAsync(sent => sent.Id == id, stop);
    }
}
