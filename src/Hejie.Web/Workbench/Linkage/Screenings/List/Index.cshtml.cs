using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Linkage.Screenings.List;

/// <summary>The rounds of screening somebody may see, with what became of their findings.</summary>
public sealed class IndexModel(HejieDb db, StreetChoices streets) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(
        DisputeScreeningId Id, ScreeningKind Kind, string? Topic, string Area, string Street, DateOnly From, DateOnly Until, int Found, int Open, bool IsClosed, DateTime BegunAt);

    [BindProperty(SupportsGet = true)]
    public ScreeningKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    /// <summary>Only rounds that are not closed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Running { get; set; }

    /// <summary>Where the page before ended, in ticks of the beginning.</summary>
    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool IsNarrow => Kind is not null || Running || !string.IsNullOrEmpty(Street);

    public bool MayBegin => HttpContext.May(Permission.ScreenDisputes);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Streets = await streets.AllAsync(stop);
        var found = Narrowed(db.Set<DisputeScreening>().AsNoTracking().VisibleTo(User.Actor()));
        var rows = await found.OrderByDescending(screening => screening.BegunAt).Take(PageSize + 1).Select(screening => new
        {
            screening.Id,
            screening.Kind,
            screening.Topic,
            screening.Area,
            screening.SubdistrictCode,
            screening.From,
            screening.Until,
            screening.FindingCount,
            Open = db.Set<ScreeningFinding>().Count(finding => finding.ScreeningId == screening.Id && finding.State == FindingState.Open),
            IsClosed = screening.ClosedAt != null,
            screening.BegunAt,
        }).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize).Select(row => new Row(
            row.Id, row.Kind, row.Topic, row.Area, row.SubdistrictCode, row.From, row.Until, row.FindingCount, row.Open, row.IsClosed, row.BegunAt))];
        Next = rows.Count > PageSize ? Request.ListWith(("after", $"{Rows[^1].BegunAt.Ticks}")) : null;
    }

    private IQueryable<DisputeScreening> Narrowed(IQueryable<DisputeScreening> screenings)
    {
        if (Kind is { } kind)
        {
            screenings = screenings.Where(screening => screening.Kind == kind);
        }
        if (!string.IsNullOrEmpty(Street))
        {
            screenings = screenings.Where(screening => screening.SubdistrictCode == Street);
        }
        if (Running)
        {
            screenings = screenings.Where(screening => screening.ClosedAt == null);
        }
        if (After is { } ticks && ticks > 0 && ticks <= DateTime.MaxValue.Ticks)
        {
            var last = new DateTime(ticks, DateTimeKind.Utc);
            screenings = screenings.Where(screening => screening.BegunAt < last);
        }
        return screenings;
    }

    public string StreetOf(Row row) => Streets.FirstOrDefault(street => street.Value == row.Street)?.Text ?? row.Street;
}
