using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Referrals.List;

/// <summary>The disputes that other bodies sent: for a partner those of its body, for a committee those to it.</summary>
public sealed class IndexModel(ReferralBoard board, PartnerRegister partners) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public ReferralStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public LaborMediationMode? Mode { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Labor { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseOutcome? Outcome { get; set; }

    [BindProperty(SupportsGet = true)]
    public Timeliness? Timeliness { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Body { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Committee { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<ReferralLine> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool MaySend => HttpContext.May(Permission.SendReferrals);

    public bool SeesNames => ReferralNames.SeenBy(User.Actor());

    public DateOnly Today { get; private set; }

    public ReferralFilter Filter => new()
    {
        Stage = Stage,
        Mode = Mode,
        Labor = Labor,
        Outcome = Outcome,
        Timeliness = Timeliness,
        Body = Body,
        Committee = Committee,
        From = From,
        Until = Until,
        Sought = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
    };

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        ModelState.CheckYear(nameof(Until), Until);
        var actor = User.Actor();
        Today = board.TodayFor(actor);
        Bodies = actor.Role == Role.PartnerOfficer ? [] : await partners.ChoicesAsync(stop);
        if (!ModelState.IsValid)
        {
            return;
        }
        var rows = await board.ListAsync(Filter, ListPosition.Read(After), PageSize, actor, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
    }
}
