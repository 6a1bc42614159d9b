using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Meetings.Minutes;

/// <summary>Who came to a meeting, what was said and resolved; it is written as a whole, and anew until it is signed.</summary>
public sealed class IndexModel(JointMeetingBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int ResolutionsAtFirst = 3;
    private const int SpareRows = 2;

    /// <summary>One resolution as it is typed; a row in which nothing is typed is none.</summary>
    public sealed class ResolutionRow
    {
        [StringLength(ResolvedMatter.LongestMatter)]
        public string? Matter { get; set; }
        public MeetingSeat? Seat { get; set; }

        [StringLength(JointMeetingMember.LongestUnit)]
        public string? UnitName { get; set; }
        public DateOnly? DueOn { get; set; }
        public bool IsForOwners { get; set; }

        public bool IsEmpty => string.IsNullOrWhiteSpace($"{Matter}{UnitName}") && DueOn is null;

        public static ResolutionRow Of(ResolvedMatter matter) =>
            new() { Matter = matter.Matter, Seat = matter.Seat, UnitName = matter.Unit, DueOn = matter.DueOn, IsForOwners = matter.IsForOwners };
    }

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Places of those in the list of the invited who came, from 0.</summary>
    [BindProperty]
    public List<int> Came { get; set; } = [];

    [BindProperty]
    public List<MemberRow> Guests { get; set; } = [];

    [BindProperty, StringLength(JointMeetingMember.LongestName)]
    public string? Chair { get; set; }

    [BindProperty, StringLength(JointMeetingMember.LongestName)]
    public string? Recorder { get; set; }

    [BindProperty, StringLength(MeetingMinutes.LongestDiscussion)]
    public string? Discussion { get; set; }

    [BindProperty]
    public List<ResolutionRow> Resolutions { get; set; } = [];

    public JointMeeting Meeting { get; private set; } = null!;

    public IReadOnlyList<Choice> Invited =>
        [.. Meeting.Members.Select((member, i) => new Choice(i.ToString(CultureInfo.InvariantCulture), FieldTexts.Get("MemberOf", member.Name, member.Unit)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        var present = Meeting.Minutes?.Present;
        Came = [.. Enumerable.Range(0, Meeting.Members.Count).Where(i => present?.Contains(Meeting.Members[i]) != false)];
        Guests = [.. (present ?? []).Where(member => !Meeting.Members.Contains(member)).Select(MemberRow.Of), .. Spare<MemberRow>(SpareRows)];
        (Chair, Recorder, Discussion) = (Meeting.Minutes?.Chair, Meeting.Minutes?.Recorder ?? Actor.DisplayName, Meeting.Minutes?.Discussion);
        Resolutions = [.. Meeting.Resolutions.Select(resolution => ResolutionRow.Of(resolution.AsWritten)), .. Spare<ResolutionRow>(Meeting.Resolutions.Count == 0 ? ResolutionsAtFirst : SpareRows)];
        return Page();
    }

    private static IEnumerable<T> Spare<T>(int rows) where T : new() => Enumerable.Range(0, rows).Select(_ => new T());

    private async Task<IActionResult?> EnterAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } meeting)
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
        var written = Resolutions.Index().Where(row => !row.Item.IsEmpty).ToList();
        foreach (var (i, row) in written)
        {
            Need($"Resolutions[{i}].Matter", row.Matter);
            Need($"Resolutions[{i}].Seat", row.Seat);
            Need($"Resolutions[{i}].UnitName", row.UnitName);
            Need($"Resolutions[{i}].DueOn", row.DueOn);
            ModelState.CheckYear($"Resolutions[{i}].DueOn", row.DueOn);
        }
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var minutes = new MeetingMinutes(
            [.. Came.Where(i => i >= 0 && i < Meeting.Members.Count).Distinct().Order().Select(i => Meeting.Members[i]), .. MemberRow.Read(Guests)],
            Chair ?? "", Recorder ?? "", Discussion ?? "");
        IReadOnlyList<ResolvedMatter> matters = [.. written.Select(row => new ResolvedMatter(row.Item.Matter!, row.Item.Seat!.Value, row.Item.UnitName!, row.Item.DueOn!.Value, row.Item.IsForOwners))];
        return End(await board.ActAsync(Meeting, SeenVersion, Actor, moment => Meeting.WriteMinutes(minutes, matters, moment), stop), $"/linkage/meetings/{Id}");
    }
}
