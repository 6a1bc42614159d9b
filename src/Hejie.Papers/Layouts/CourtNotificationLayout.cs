using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-44 通报法院函.</summary>
internal static class CourtNotificationLayout
{
    private static readonly Row Heading = Row.Of(
        Cell.Label("序号", 0.08), Cell.Label("人民调解委员会", 0.3), Cell.Label("类别", 0.14), Cell.Label("日期", 0.22), Cell.Label("组成、调整情况", 0.26));

    public static FormLayout Layout { get; } = new FormLayout<CourtNotificationPaper>(FormCode.CourtNotification, "通报法院函")
    {
        Arises = "人民调解委员会设立、人员组成调整后",
        Copies = "基层人民法院一份，区司法局一份",
        Heading = _ => "人民调解委员会组成和调整情况通报函",
        Name = _ => "通报法院函",
        Parts = p =>
        [
            Numbered("函号：", p.LetterNumber),
            Addressee(p.Court),
            Body("依照《中华人民共和国人民调解法》第十条的规定，现将本行政区域内人民调解委员会的设立、人员组成和调整情况通报如下："),
            Skip(4),
            Grid(Rows(p.Changes), Heading),
            Skip(8),
            Fields(("联系人：", p.Contact, 1), ("联系电话：", p.Phone, 1)),
            Together(
                Body("特此函告，请予业务指导。"),
                SealOf(p.Sender, p.On)),
        ],
    };

    private static IEnumerable<Row> Rows(IReadOnlyList<CommitteeChange> changes) => changes.Count == 0
        ? Enumerable.Range(1, 8).Select(i => RowOf(i, null))
        : changes.Select((change, i) => RowOf(i + 1, change));

    private static Row RowOf(int number, CommitteeChange? change) => Row.Tall(
        34,
        Cell.Label($"{number}", 0.08),
        Cell.Value(change?.Committee, 0.3),
        Cell.Value(change?.Category is { } category ? WordsOf(category) : null, 0.14, Align.Center),
        Cell.Value(change is null ? null : Words.Day(change.On), 0.22, Align.Center),
        Cell.Value(change?.Change, 0.26));

    private static string WordsOf(OrganizationCategory category) => category switch
    {
        OrganizationCategory.Community => "村（居）",
        OrganizationCategory.Subdistrict => "街道",
        OrganizationCategory.Enterprise => "企事业单位",
        OrganizationCategory.IndustryProfessional => "行业性、专业性",
        _ => "社会组织",
    };
}
