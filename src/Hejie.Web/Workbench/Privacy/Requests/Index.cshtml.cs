using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Privacy;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Privacy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Privacy.Requests;

/// <summary>What persons asked about their data in the cases that somebody may read, and by when it is answered (D-10).</summary>
public sealed class IndexModel(DataRequests requests, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true), StringLength(30)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DataWish? Wish { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Answered { get; set; }

    /// <summary>Where the page before ended.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? AfterDay { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<DataRequestRow> Rows { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    /// <summary>Whether it is for this person to answer; the others read the case.</summary>
    public bool MayAnswer => HttpContext.May(Permission.CompleteParty);

    public DataRequestFilter Filter => new(Answered, Wish, Overdue, Words);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var rows = await requests.PageAsync(Filter, User.Actor(), Today, AfterDay, After, DataRequestFilter.PageSize, stop);
        Rows = [.. rows.Take(DataRequestFilter.PageSize)];
        Next = rows.Count > DataRequestFilter.PageSize
            ? Request.ListWith(("afterDay", Rows[^1].AnswerBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("after", Rows[^1].Key))
            : null;
    }
}
