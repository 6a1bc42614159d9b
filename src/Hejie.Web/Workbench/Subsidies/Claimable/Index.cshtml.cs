using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace Hejie.Web.Workbench.Subsidies.Claimable;

/// <summary>The archived cases that somebody hosted and for which no claim was made.</summary>
public sealed class IndexModel(HejieDb db) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(CaseNumber Number, DisputeType Type, CaseOutcome Outcome, DifficultyLevel Difficulty, bool IsConfirmed, DateOnly ArchivedOn);

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseOutcome? Outcome { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || Outcome is not null;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        MediatorId? self = actor.OwnMediator();
        var cases = db.Set<MediationCase>().AsNoTracking().OpenTo(actor, Permission.ClaimSubsidy).Where(c =>
            c.HostMediatorId == self && c.State == CaseState.Archived && c.DestroyedOn == null
            && (c.Outcome == CaseOutcome.Settled || c.Outcome == CaseOutcome.Failed || c.Outcome == CaseOutcome.Terminated)
            && !db.Set<SubsidyClaim>().Any(claim => claim.DistrictCode == c.DistrictCode && claim.CaseId == c.Id));
        if (Outcome is { } outcome)
        {
            cases = cases.Where(c => c.Outcome == outcome);
        }
        if (!string.IsNullOrWhiteSpace(Q))
        {
            var known = CaseNumber.TryParse(Q.Trim(), null, out var number) || CaseNumber.TryParse($"{actor.DistrictCode}-{Q.Trim()}", null, out number);
            cases = known ? cases.Where(c => c.Number == number) : cases.Where(_ => false);
        }
        if (CaseNumber.TryParse(After, null, out var last))
        {
            cases = cases.Where(c => c.Number < last);
        }
        var rows = await cases.OrderByDescending(c => c.Number).Take(PageSize + 1)
            .Select(c => new Row(c.Number, c.Type, c.Outcome!.Value, c.Difficulty, c.DifficultyConfirmedOn != null, c.ArchivedOn!.Value)).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
    }
}
