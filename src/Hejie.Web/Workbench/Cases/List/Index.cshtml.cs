using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Files;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Cases.List;

public sealed class IndexModel(HejieDb db, StreetChoices streets, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public CaseShare? Share { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Mediator { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    /// <summary>Only cases whose difficulty waits for the justice office.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Proposed { get; set; }

    /// <summary>Only applications that nobody has answered.</summary>
    [BindProperty(SupportsGet = true)]
    public WaitingAge? Waiting { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>"csv" for the file instead of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public CaseFilter Filter => new(Share, State, Type, Street, Mediator, From, Until, Overdue, Proposed, After) { Waiting = Waiting };

    public IReadOnlyList<CaseRow> Rows { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool IsMediator => User.Actor().Role == Role.Mediator;

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public IReadOnlyList<Choice> Mediators { get; private set; } = [];

    public static IEnumerable<Choice> States => Enum.GetValues<CaseState>().Select(state => new Choice($"{state}", Labels.Of(state)));

    public static IEnumerable<Choice> Types => DisputeTypes.All.Select(type => new Choice(DisputeTypes.CodeOf(type), Labels.Of(type)));

    public static IEnumerable<Choice> Ages => Enum.GetValues<WaitingAge>().Select(age => new Choice($"{age}", Labels.Of(age)));

    public static IEnumerable<Choice> Shares => Enum.GetValues<CaseShare>().Select(share => new Choice($"{share}", Labels.Of(share)));

    public bool SeesNames => Permissions.Allows(User.Actor(), Permission.SeeNames);

    /// <summary>The same list as a file, all its pages.</summary>
    public string FileAddress => Request.ListWith(("format", "csv"));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        if (Format == "csv")
        {
            var all = await Found(Filter with { After = null }).ReadRowsAsync(stop);
            return CsvFile.Download($"cases-{Today:yyyyMMdd}", CaseLines.Of(all, SeesNames));
        }
        var rows = await Found(Filter).Take(PageSize + 1).ReadRowsAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
        await ReadChoicesAsync(stop);
        return Page();
    }

    private IQueryable<MediationCase> Found(CaseFilter filter) => filter.Of(db.Set<MediationCase>(), User.Actor(), Today);

    /// <summary>Officers see many committees and mediators; a committee's own people choose among its mediators only.</summary>
    private async Task ReadChoicesAsync(CancellationToken stop)
    {
        Streets = await streets.AllAsync(stop);
        if (User.Actor() is { Role: Role.CommitteeClerk, OrganizationId: { } committee })
        {
            var own = new Domain.Organizations.OrganizationId(committee);
            Mediators = [.. (await db.Mediators.AsNoTracking().Where(m => m.IsActive && m.Posts.Any(p => p.OrganizationId == own))
                    .OrderBy(m => m.NameSortKey).Select(m => new { m.Id, m.Name }).ToListAsync(stop))
                .Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name))];
        }
    }

}
