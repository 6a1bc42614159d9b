using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace Hejie.Web.Workbench.Destruction.List;

/// <summary>The lists of files to be destroyed that somebody may see, the newest first.</summary>
public sealed class IndexModel(HejieDb db) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(
        DestructionListId Id, string Number, string? Committee, DateOnly DueBy, int LineCount, string DrawnBy, string? ApprovedBy, DestructionState State);

    /// <summary>Part of a list's number, or a case on it.</summary>
    [BindProperty(SupportsGet = true), StringLength(30)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public DestructionState? State { get; set; }

    /// <summary>The last number of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public string? First => After is null ? null : Request.FirstPage();

    public string? Next { get; private set; }

    public bool IsNarrow => State is not null || !string.IsNullOrWhiteSpace(Words);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var found = Narrowed(db.Set<DestructionList>().AsNoTracking().VisibleTo(User.Actor()));
        var rows = await found.OrderByDescending(list => list.Number).Take(PageSize + 1).Select(list => new Row(
            list.Id, list.Number, db.Organizations.Where(body => body.Id == list.OrganizationId).Select(body => body.Name).FirstOrDefault(),
            list.DueBy, list.LineCount, list.DrawnByName, list.ApprovedByName, list.State)).ToListAsync(stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Number)) : null;
    }

    private IQueryable<DestructionList> Narrowed(IQueryable<DestructionList> lists)
    {
        if (State is { } state)
        {
            lists = lists.Where(list => list.State == state);
        }
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var typed = Words.Trim();
            lists = CaseNumber.TryParse(typed, null, out var number)
                ? lists.Where(list => db.Set<DestructionLine>().Any(line => line.ListId == list.Id && line.Number == number))
                : lists.Where(list => list.Number.Contains(typed));
        }
        return string.IsNullOrEmpty(After) ? lists : lists.Where(list => string.Compare(list.Number, After) < 0);
    }
}
