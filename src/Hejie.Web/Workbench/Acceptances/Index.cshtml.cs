using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Acceptances;

/// <summary>The reviewed cases to which everybody has agreed, to be taken on in one go.</summary>
public sealed class IndexModel(HejieDb db, BatchAcceptance batch, RefusalTexts refusals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The number of each case that was ticked, and behind a colon the version that was seen.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public RefusalTexts Refusals => refusals;

    public IReadOnlyList<MediationCase> Ready { get; private set; } = [];

    public IReadOnlyList<AcceptanceResult> Results { get; private set; } = [];

    public string? Next { get; private set; }

    /// <summary>The form was sent with nothing ticked.</summary>
    public bool IsNothingChosen { get; private set; }

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var asked = Chosen.Select(Read).OfType<ToAccept>().Take(BatchAcceptance.Most).ToList();
        IsNothingChosen = asked.Count == 0;
        Results = await batch.AcceptAsync(asked, User.Actor(), stop);
        await ReadAsync(stop);
        Response.StatusCode = IsNothingChosen ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private static ToAccept? Read(string chosen) =>
        chosen.Split(':') is [var number, var version] && CaseNumber.TryParse(number, null, out var known) && int.TryParse(version, CultureInfo.InvariantCulture, out var seen)
            ? new ToAccept(known, seen)
            : null;

    private async Task ReadAsync(CancellationToken stop)
    {
        var waiting = db.Set<MediationCase>().AsNoTracking().AsSplitQuery().LookedAfterBy(User.Actor()).Where(c =>
            (c.State == CaseState.UnderReview || c.State == CaseState.AwaitingRespondentConsent)
            && !c.Parties.Any(party => party.Willingness != Willingness.Agrees));
        if (CaseNumber.TryParse(After, null, out var after))
        {
            waiting = waiting.Where(c => c.Number > after);
        }
        var found = await waiting.OrderBy(c => c.Number).Take(BatchAcceptance.Most + 1).ToListAsync(stop);
        Ready = [.. found.Take(BatchAcceptance.Most)];
        Next = found.Count > BatchAcceptance.Most ? $"/acceptances?after={Ready[^1].Number}" : null;
    }
}
