using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Quality;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Files;
using Hejie.Web.Shared.Quality;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Quality.Rounds.Show;

/// <summary>One round: its seed, the draw that anybody can make again, the files drawn and how far they are.</summary>
public sealed class IndexModel(HejieDb db, ReviewBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Reviewers { get; set; } = [];

    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true)]
    public FileReviewState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>"csv" for the pool with its ranks instead of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public ReviewRound Round { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public IReadOnlyList<FileReviewRow> Rows { get; private set; } = [];
    public string? Next { get; private set; }
    public string? First => After is null ? null : Request.FirstPage();
    public IReadOnlyList<Choice> ReviewerChoices { get; private set; } = [];
    public IReadOnlyDictionary<FileReviewState, int> Counts { get; private set; } = new Dictionary<FileReviewState, int>();
    public double? MeanScore { get; private set; }

    public string Address => $"/quality/rounds/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return Format == "csv" && Round.PublishedSeed is { } seed ? CsvFile.Download($"pool-{Id:N}", DrawLines.Of(Round, seed)) : Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.RoundAsync(Id, Actor, stop) is not { } round)
        {
            return false;
        }
        Round = round;
        Today = board.TodayFor(Actor);
        var id = round.Id;
        var files = db.Set<FileReview>().AsNoTracking().Where(review => review.RoundId == id);
        Counts = await files.GroupBy(review => review.State).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        MeanScore = await files.AverageAsync(review => (double?)review.Score, stop);
        var rows = await new FileReviewFilter(Id, State, false, After).PageAsync(db.Set<FileReview>(), Actor, Today, stop);
        Rows = [.. rows.Take(FileReviewFilter.PageSize)];
        Next = rows.Count > FileReviewFilter.PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
        ReviewerChoices = Counts.ContainsKey(FileReviewState.Drawn)
            ? [.. (await board.ReviewersAsync(stop)).Select(reviewer => new Choice($"{reviewer.Account.Value}", reviewer.Name))]
            : [];
        return true;
    }

    public async Task<IActionResult> OnPostDrawAsync(CancellationToken stop) =>
        await ReadAsync(stop) ? End(await board.DrawAsync(Round, SeenVersion, Actor, stop), Address) : NotFound();

    public async Task<IActionResult> OnPostSpreadAsync(CancellationToken stop) =>
        await ReadAsync(stop) ? End(await board.SpreadAsync(Round, Reviewers.ToList(), Actor, stop), Address) : NotFound();

    public async Task<IActionResult> OnPostCancelAsync(CancellationToken stop) =>
        await ReadAsync(stop) ? End(await board.CancelAsync(Round, SeenVersion, Reason ?? "", Actor, stop), Address) : NotFound();

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken stop) =>
        await ReadAsync(stop) ? End(await board.CloseAsync(Round, SeenVersion, Actor, stop), Address) : NotFound();
}
