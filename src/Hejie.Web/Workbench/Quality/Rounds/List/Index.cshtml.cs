using Hejie.Data;
using Hejie.Domain.Quality;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Quality.Rounds.List;

/// <summary>The rounds of review that somebody plans, called-off ones too.</summary>
public sealed class IndexModel(HejieDb db) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(
        ReviewRoundId Id, string Title, DateOnly From, DateOnly Until, ReviewRoundState State, string SeedDigest, int DrawnCount, DateTime PlannedAt);

    [BindProperty(SupportsGet = true)]
    public ReviewRoundState? State { get; set; }

    /// <summary>Where the page before ended, in ticks of the planning.</summary>
    [BindProperty(SupportsGet = true)]
    public long? After { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rounds = db.Set<ReviewRound>().AsNoTracking().VisibleTo(User.Actor());
        if (State is { } state)
        {
            rounds = rounds.Where(round => round.State == state);
        }
        if (After is { } ticks && ticks > 0 && ticks <= DateTime.MaxValue.Ticks)
        {
            var last = new DateTime(ticks, DateTimeKind.Utc);
            rounds = rounds.Where(round => round.PlannedAt < last);
        }
        var rows = await rounds.OrderByDescending(round => round.PlannedAt).Take(PageSize + 1)
            .Select(round => new Row(round.Id, round.Title, round.From, round.Until, round.State, round.SeedDigest, round.DrawnCount, round.PlannedAt)).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize
            ? Request.ListWith(("after", $"{Rows[^1].PlannedAt.Ticks}"))
            : null;
    }
}
