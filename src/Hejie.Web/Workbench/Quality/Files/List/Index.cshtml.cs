using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Quality;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Quality;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Quality.Files.List;

/// <summary>The reviews somebody has to do with: a reviewer's own, a committee's results, all for who plans them.</summary>
public sealed class IndexModel(HejieDb db, ReviewBoard board) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FileReviewState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public FileReviewFilter Filter => new(null, State, Late, After);

    public IReadOnlyList<FileReviewRow> Rows { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public bool IsReviewer => HttpContext.May(Permission.JudgeFiles);

    public bool IsCommittee => HttpContext.May(Permission.AnswerFileReview);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Today = board.TodayFor(User.Actor());
        var rows = await Filter.PageAsync(db.Set<FileReview>(), User.Actor(), Today, stop);
        Rows = [.. rows.Take(FileReviewFilter.PageSize)];
        Next = rows.Count > FileReviewFilter.PageSize ? Request.ListWith(("after", Rows[^1].Number.Text)) : null;
    }
}
