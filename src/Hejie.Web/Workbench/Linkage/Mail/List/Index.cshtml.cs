using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Mail.List;

/// <summary>What came to the committee's mailboxes, the latest first, and whether they can be read (S-28).</summary>
public sealed class IndexModel(IncomingMailBoard board) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(60)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public IncomingMailState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<IncomingMail> Rows { get; private set; } = [];

    public IReadOnlyList<Mailbox> Mailboxes { get; private set; } = [];

    public bool ReadsWords => IncomingMailVisibility.ReadsWords(User.Actor());

    public bool IsNarrow => State is not null || !string.IsNullOrWhiteSpace(Words);

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public async Task OnGetAsync(CancellationToken stop)
    {
        Mailboxes = await board.MailboxesAsync(User.Actor(), stop);
        var rows = await board.ListAsync(State, Words, ListPosition.Read(After), PageSize, User.Actor(), stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", new ListPosition(Rows[^1].ReceivedAt, Rows[^1].Id.Value).Text)) : null;
    }
}
