using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>当事人身份信息: who the parties are, before the copies of their cards.</summary>
internal static class IdentityLayout
{
    public static FormLayout Layout { get; } = new FormLayout<IdentityPaper>(FormCode.IdentityProof, "当事人身份信息表")
    {
        Arises = "登记当事人时，随证件复印件存卷",
        Copies = "一份存卷",
        Parts = p =>
        [
            CaseNumber(p),
            new TableBlock([.. p.Parties.Select(GroupOf)]),
            Skip(10),
            Small("身份证号、统一社会信用代码已按校验规则核对；证件复印件、影像件附后。未载明号码的当事人尚未提供。"),
        ],
    };

    private static RowGroup GroupOf(PartyBlock party)
    {
        List<Row> rows = party.Kind == PartyKind.Person
            ?
            [
                Pair("姓名", party.Name, "性别", party.Sex is { } sex ? Words.Of(sex) : null),
                Pair("民族", party.Ethnicity, "年龄", party.Age?.ToString()),
                Line("身份证号", party.IdNumber),
            ]
            :
            [
                Line("名称", party.Name),
                Line("统一社会信用代码", party.CreditCode),
                Pair("法定代表人（负责人）", party.HeadName, "职务", party.HeadTitle),
            ];
        rows.Add(Line("单位或住址", party.Address));
        rows.Add(Line("联系方式", party.Contact));
        if (party.Representative is { } agent)
        {
            rows.Add(Pair(PartyLines.TitleOf(agent), agent.Name, "与当事人关系", agent.Relation));
            rows.Add(Pair("身份证号", agent.IdNumber, "联系方式", agent.Phone));
        }
        return new RowGroup(Words.Of(party.Role), 0.08, rows);
    }

    private static Row Line(string label, string? value) => Row.Of(Cell.Label(label, 0.24), Cell.Value(value, 0.76));

    private static Row Pair(string first, string? one, string second, string? two) =>
        Row.Of(Cell.Label(first, 0.24), Cell.Value(one, 0.32), Cell.Label(second, 0.18), Cell.Value(two, 0.26));
}
