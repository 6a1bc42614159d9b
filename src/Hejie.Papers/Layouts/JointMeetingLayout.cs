using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-33 物业联席会议纪要.</summary>
internal static class JointMeetingLayout
{
    private static readonly Row MemberHeading = Row.Of(Cell.Label("姓名", 0.22), Cell.Label("单位", 0.48), Cell.Label("职务", 0.3));

    private static readonly Row ResolutionHeading = Row.Of(
        Cell.Label("序号", 0.09), Cell.Label("议定事项", 0.45), Cell.Label("责任单位", 0.24), Cell.Label("完成时限", 0.22));

    public static FormLayout Layout { get; } = new FormLayout<JointMeetingPaper>(FormCode.JointMeetingMinutes, "物业联席会议纪要")
    {
        Arises = "街道办事处召集物业管理联席会议时",
        Copies = "参会单位各一份，存卷一份",
        Parts = p =>
        [
            Line("召集单位：", p.Convener),
            Fields(("物业区域：", p.Estate, 1.2), ("时间：", p.From is null ? null : Words.Clock(p.From), 1.4)),
            Line("地点：", p.Place),
            Fields(("主持人：", p.Chair, 1), ("记录人：", p.Recorder, 1)),
            Line("议题：", p.Topic),
            Skip(6),
            Grid(Members(p.Members), MemberHeading),
            Skip(8),
            .. Told("一、会议讨论情况", p.Discussion, 4),
            Heading("二、议定事项"),
            Skip(4),
            Grid(Resolutions(p.Resolutions), ResolutionHeading),
            Skip(8),
            Together(
                Body("会议议定事项由责任单位按期办理，办理结果向召集单位报告；涉及业主共同决定的事项，依法由业主大会决定。"),
                Sign("主持人（签名）：", p.ChairSignature),
                Sign("记录人（签名）：", p.RecorderSignature)),
        ],
    };

    private static IEnumerable<Row> Members(IReadOnlyList<MeetingMember> members) => members.Count == 0
        ? Enumerable.Range(0, 5).Select(_ => Member(null))
        : members.Select(Member);

    private static Row Member(MeetingMember? member) =>
        Row.Of(Cell.Value(member?.Name, 0.22, Align.Center), Cell.Value(member?.Unit, 0.48), Cell.Value(member?.Post, 0.3));

    private static IEnumerable<Row> Resolutions(IReadOnlyList<MeetingResolution> resolutions) => resolutions.Count == 0
        ? Enumerable.Range(1, 3).Select(i => Resolution(i, null))
        : resolutions.Select((resolution, i) => Resolution(i + 1, resolution));

    private static Row Resolution(int number, MeetingResolution? resolution) => Row.Tall(
        32,
        Cell.Label($"{number}", 0.09),
        Cell.Value(resolution?.Matter, 0.45),
        Cell.Value(resolution?.Responsible, 0.24),
        Cell.Value(resolution?.DueOn is { } due ? Words.Day(due) : null, 0.22, Align.Center));
}
