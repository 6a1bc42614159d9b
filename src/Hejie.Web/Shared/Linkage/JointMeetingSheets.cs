using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The minutes of a joint meeting, as they are printed and signed (F-33).</summary>
public sealed class JointMeetingSheets(JointMeetingBoard board)
{
    /// <summary>Null while no minutes are written.</summary>
    public async Task<JointMeetingPaper?> MinutesAsync(JointMeeting meeting, CancellationToken stop) => meeting.Minutes is not { } minutes ? null : new JointMeetingPaper
    {
        Convener = await board.ConvenerAsync(meeting, stop),
        Estate = (await board.EstateOfAsync(meeting, stop))?.Name,
        From = ChinaTime.ClockOf(meeting.From),
        Place = meeting.Place,
        Chair = minutes.Chair,
        Recorder = minutes.Recorder,
        Topic = meeting.Title,
        Members = [.. minutes.Present.Select(member => new MeetingMember(member.Name, member.Unit, member.Post))],
        Discussion = minutes.Discussion,
        Resolutions = [.. meeting.Resolutions.Select(resolution => new MeetingResolution(resolution.Matter, resolution.Unit, resolution.FirstDueOn))],
        ChairSignature = new PaperSignature(minutes.Chair),
        RecorderSignature = new PaperSignature(minutes.Recorder),
    };
}
