using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Meetings.List;

/// <summary>The joint meetings that somebody sees, the latest first.</summary>
public sealed class IndexModel(JointMeetingBoard board, EstateBoard estates) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(JointMeetingFilter.LongestWords)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Estate { get; set; }

    [BindProperty(SupportsGet = true)]
    public MeetingTopic? Topic { get; set; }

    [BindProperty(SupportsGet = true)]
    public MeetingStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Own { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<JointMeetingRow> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public bool MayKeep => HttpContext.May(Permission.KeepJointMeetings);

    public DateTime Now => board.Now;

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public JointMeetingFilter Filter => new(Words, Street, Estate, Topic, Stage, Overdue, Own);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        Streets = await estates.StreetsAsync(actor, stop);
        var rows = await board.ListAsync(Filter, ListPosition.Read(After), PageSize, actor, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
    }
}
