using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Meetings.Plan;

/// <summary>What a meeting is about and who comes, changed by the office that called it.</summary>
public sealed class IndexModel(JointMeetingBoard board, AccessLog log, RefusalTexts refusals) : MeetingPage(board, refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    public JointMeeting Meeting { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        await log.WriteAsync(AccessKind.OpenedField, Actor, stop, field: $"meeting:{Id:N}"); // telephones stand whole in the form
        Fill(Meeting.Plan);
        return Page();
    }

    private async Task<IActionResult?> EnterAsync(CancellationToken stop)
    {
        if (await Board.FindAsync(Id, Actor, stop) is not { } meeting)
        {
            return NotFound();
        }
        Meeting = meeting;
        return meeting.IsConvenedBy(Actor) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        if (ReadPlan(Meeting.From, Meeting.Until, Meeting.Place) is not { } plan)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (found, refusal) = await Board.RearrangeAsync(Meeting, SeenVersion, plan, Actor, stop);
        return found ? End(refusal, $"/linkage/meetings/{Id}") : NoSuch(nameof(CaseNumbers), "NoSuchCase");
    }
}
