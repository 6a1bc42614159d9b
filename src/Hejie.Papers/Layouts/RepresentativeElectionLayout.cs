using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>F-28 当事人推选代表人登记表.</summary>
internal static class RepresentativeElectionLayout
{
    private static readonly Row Heading = Row.Of(
        Cell.Label("序号", 0.08), Cell.Label("代表人姓名", 0.17), Cell.Label("身份证号", 0.29), Cell.Label("联系方式", 0.2), Cell.Label("住址", 0.26));

    public static FormLayout Layout { get; } = new FormLayout<RepresentativeElectionPaper>(FormCode.RepresentativeElection, "当事人推选代表人登记表")
    {
        Arises = "一方当事人人数众多、推选代表参加调解时",
        Copies = "一份存卷",
        Parts = p =>
        [
            CaseNumber(p),
            Line("纠纷名称：", Words.DisputeName(p)),
            Fields(("推选一方：", p.Side is { } side ? Words.Of(side) : null, 1), ("推选人数：", p.Electors.Count > 0 ? $"{p.Electors.Count}人" : null, 1)),
            Line("推选地点：", p.Place),
            Line("推选日期：", Words.Day(p.On)),
            .. Told("共同请求", p.CommonRequest, 2),
            Body("因人数众多、请求相同，我们共同推选下列人员为代表人，代表我们参加人民调解："),
            Skip(4),
            Grid(Rows(p.Representatives), Heading),
            Skip(8),
            Body("代表人的权限："),
            Body(Box(p.MaySettle == false, "代为陈述、提供材料、参加调解；承认、放弃、变更请求和达成调解协议，须经推选人同意。")),
            Body(Box(p.MaySettle == true, "除上述权限外，可以代为承认、放弃、变更请求，达成并签署调解协议。")),
            Small("劳动者一方在十人以上，并有共同请求的，可以推举代表参加调解（《中华人民共和国劳动争议调解仲裁法》第七条）。推选人可以更换代表人，更换应当书面告知人民调解委员会。"),
            Sign("推选人（签名或按指印）：", p.Electors),
            Sign("见证的人民调解员（签名）：", p.Witness),
        ],
    };

    private static IEnumerable<Row> Rows(IReadOnlyList<ElectedRepresentative> people) => people.Count == 0
        ? Enumerable.Range(1, 3).Select(i => PersonRow(i, null))
        : people.Select((person, i) => PersonRow(i + 1, person));

    private static Row PersonRow(int number, ElectedRepresentative? person) => Row.Tall(
        30,
        Cell.Label($"{number}", 0.08),
        Cell.Value(person?.Name, 0.17, Align.Center),
        Cell.Value(person?.IdNumber, 0.29, Align.Center),
        Cell.Value(person?.Phone, 0.2, Align.Center),
        Cell.Value(person?.Address, 0.26));
}
