using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;

namespace Hejie.Web.Workbench.Linkage.Meetings;

/// <summary>One person of a meeting as it is typed; a row in which nothing is told of a person is none, whatever unit it begins with.</summary>
public sealed class MemberRow
{
    public MeetingSeat? Seat { get; set; }

    [StringLength(JointMeetingMember.LongestUnit)]
    public string? UnitName { get; set; }

    [StringLength(JointMeetingMember.LongestName)]
    public string? Name { get; set; }

    [StringLength(JointMeetingMember.LongestPost)]
    public string? Post { get; set; }

    [StringLength(JointMeetingMember.LongestPhone)]
    public string? Phone { get; set; }

    public static MemberRow Of(JointMeetingMember member) => new() { Seat = member.Seat, UnitName = member.Unit, Name = member.Name, Post = member.Post, Phone = member.Phone };

    private bool IsEmpty => string.IsNullOrWhiteSpace($"{Name}{Post}{Phone}");

    /// <summary>What is typed; the rest are none.</summary>
    public static IReadOnlyList<JointMeetingMember> Read(IEnumerable<MemberRow> rows) =>
        [.. rows.Where(row => !row.IsEmpty).Select(row => new JointMeetingMember(row.Seat ?? MeetingSeat.Other, row.Name ?? "", row.UnitName ?? "", row.Post, row.Phone))];
}
