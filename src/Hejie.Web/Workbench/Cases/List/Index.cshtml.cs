using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
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

public sealed class IndexModel(HejieDb db, StreetChoices streets, CaseEstates estates, TimeProvider clock) : PageModel
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
    public CaseBurden? Burden { get; set; }

    /// <summary>Only cases that this committee hosts; comes from the workload.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Committee { get; set; }

    /// <summary>The same for cases that have no host yet.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Unassigned { get; set; }

    /// <summary>What the reports of linkage narrow the list to; the same for the next four.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Estate { get; set; }

    [BindProperty(SupportsGet = true)]
    public OrgLevel? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Climbed { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Age { get; set; }

    [BindProperty(SupportsGet = true)]
    public CaseEnding? Ending { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>"csv" for the file instead of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public CaseFilter Filter => new(Share, State, Type, Street, Mediator, From, Until, Overdue, Proposed, After)
    {
        Waiting = Waiting,
        Burden = Burden,
        Committee = Committee,
        Unassigned = Unassigned,
        Estate = Estate,
        Level = Level,
        Climbed = Climbed,
        Age = Age,
        Ending = Ending,
    };

    /// <summary>What a report narrowed the list to and no field of the filter shows.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
        from kept in new (string Name, string? Value)[]
        {
            (nameof(Committee), $"{Committee}"), (nameof(Unassigned), Unassigned ? "true" : ""), (nameof(Estate), $"{Estate}"), (nameof(Level), $"{Level}"),
            (nameof(Climbed), Climbed ? "true" : ""), (nameof(Age), $"{Age}"), (nameof(Ending), $"{Ending}"),
        }
        where kept.Value is { Length: > 0 }
        select (kept.Name, kept.Value);

    /// <summary>The same in words.</summary>
    public string KeptWords => string.Join('，', new[]
    {
        Estate is null ? null : EstateName ?? "这个小区、楼宇的",
        Level is { } level ? $"{Labels.Of(level)}一级办理的" : null,
        Climbed ? "由下级交上来的" : null,
        Age is { } days ? $"从发生起满 {days} 天的" : null,
        Ending is { } ending ? Labels.Of(ending) : null,
    }.OfType<string>());

    public string? EstateName { get; private set; }

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

    public static IEnumerable<Choice> Burdens => Enum.GetValues<CaseBurden>().Select(burden => new Choice($"{burden}", Labels.Of(burden)));

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
        if (Estate is { } estate)
        {
            EstateName = (await estates.FindAsync(estate, stop))?.Name;
        }
        return Page();
    }

    private IQueryable<MediationCase> Found(CaseFilter filter) => filter.Of(db, User.Actor(), Today);

    /// <summary>Officers see many committees and mediators; a committee's own people choose among its mediators only.</summary>
    private async Task ReadChoicesAsync(CancellationToken stop)
    {
        Streets = await streets.AllAsync(stop);
        if (User.Actor() is { Role: Role.CommitteeClerk, OrganizationId: { } committee })
        {
            var own = new OrganizationId(committee);
            Mediators = [.. (await db.Mediators.AsNoTracking().Where(m => m.IsActive && m.Posts.Any(p => p.OrganizationId == own))
                    .OrderBy(m => m.NameSortKey).Select(m => new { m.Id, m.Name }).ToListAsync(stop))
                .Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name))];
        }
    }
}
