using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Notices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Notices.Letter;

/// <summary>One notice as a letter to be printed and posted; name and address are shown whole, so the trace is saved first.</summary>
public sealed class IndexModel(NoticeBoard board, HejieDb db, AccessLog log, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public NoticeRow Row { get; private set; } = null!;

    /// <summary>Where the reader answers the invitation; null for every other letter.</summary>
    public string? InvitationAddress { get; private set; }

    public DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public IActionResult OnGet() => Redirect("/notices");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var known = new NoticeId(Id);
        if (await board.RowsAsync(board.ToSend(User.Actor()).Where(n => n.Id == known), stop) is not [{ Reader: { } reader } row])
        {
            return NotFound();
        }
        await log.WriteAsync(AccessKind.OpenedField, User.Actor(), stop, row.Case.Id.Value, $"party:{reader.Number}/letter");
        Row = row;
        InvitationAddress = row.Notice.Occasion == NoticeOccasion.Invited ? await AddressOfAsync(row.Case.Id, reader.Number, stop) : null;
        return Page();
    }

    private async Task<string?> AddressOfAsync(CaseId id, int party, CancellationToken stop)
    {
        var code = await db.Set<MediationCase>().AsNoTracking().Where(c => c.Id == id)
            .SelectMany(c => c.Parties).Where(p => p.Number == party).Select(p => p.InvitationCode).SingleOrDefaultAsync(stop);
        return code is null ? null : $"{Request.Scheme}://{Request.Host}/i/{code}";
    }
}
