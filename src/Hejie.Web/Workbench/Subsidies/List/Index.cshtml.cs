using System.Globalization;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Organizations;
using Hejie.Domain.Policies;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace Hejie.Web.Workbench.Subsidies.List;

/// <summary>The claims somebody has to do with: a mediator's own, and the queue of a committee, a justice office, the bureau; several are agreed to in one go.</summary>
public sealed class IndexModel(HejieDb db, SubsidyBoard board, CommitteeNames committees, RefusalTexts refusals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public SubsidyState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Doubtful { get; set; }

    /// <summary>Granted ones whose file did badly when it was reviewed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool BadFile { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The id of each claim that was ticked, and behind a colon the version that was seen.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    public RefusalTexts Refusals => refusals;

    public IReadOnlyList<SubsidyRow> Rows { get; private set; } = [];

    public IReadOnlyList<ApprovalResult> Results { get; private set; } = [];

    public bool IsNothingChosen { get; private set; }

    public int DoubtFrom { get; private set; }

    public SubsidyFilter Filter { get; private set; } = null!;

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool IsMediator => User.Actor().MediatorId is not null;

    public bool MayJudge => HttpContext.May(Permission.JudgeSubsidies);

    public bool Waits(SubsidyRow row) => MayJudge && row.State == SubsidyFilter.WaitingFor(User.Actor().Role);

    public string CommitteeOf(OrganizationId id) => committees.Of(id);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var moment = board.MomentFor(User.Actor());
        DoubtFrom = moment.Policy.Of(PolicyDefinitions.GuardCallFrom, moment.Today).Value;
        Filter = new SubsidyFilter(Q, State, Mine, Doubtful ? DoubtFrom : null, BadFile ? moment.Policy.Of(PolicyDefinitions.SubsidyReviewPoints, moment.Today).Value : null, After);
        var rows = await Filter.PageAsync(db, User.Actor(), stop);
        Rows = [.. rows.Take(SubsidyFilter.PageSize)];
        await committees.ReadAsync(Rows.Select(row => row.OrganizationId), stop);
        Next = rows.Count > SubsidyFilter.PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MayJudge)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        var asked = Chosen.Select(Read).OfType<ToApprove>().ToList();
        IsNothingChosen = asked.Count == 0;
        Results = await board.ApproveSeveralAsync(asked, User.Actor(), stop);
        await OnGetAsync(stop);
        Response.StatusCode = IsNothingChosen ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private static ToApprove? Read(string chosen) =>
        chosen.Split(':') is [var id, var version] && Guid.TryParse(id, out var known) && int.TryParse(version, CultureInfo.InvariantCulture, out var seen)
            ? new ToApprove(known, seen)
            : null;
}
