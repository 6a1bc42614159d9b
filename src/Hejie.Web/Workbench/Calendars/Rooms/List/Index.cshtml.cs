using Hejie.Domain.Calendars;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Calendars.Rooms.List;

/// <summary>The rooms in which the own committee mediates.</summary>
public sealed class IndexModel(RoomBoard board) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public bool? Withdrawn { get; set; }

    /// <summary>Name of the last room of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<MeetingRoom> Rows { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public IReadOnlyList<Choice> States => [new("false", Labels.Get("Room.InUse")), new("true", Labels.Get("Room.Withdrawn"))];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var rows = await board.ListAsync(Withdrawn, User.Actor(), After, PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Name)) : null;
    }
}
