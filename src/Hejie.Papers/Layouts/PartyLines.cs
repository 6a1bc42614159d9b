using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using static Hejie.Papers.Layouts.Parts;

namespace Hejie.Papers.Layouts;

/// <summary>The block that says who a party is, in the order the ministry's forms ask it.</summary>
internal static class PartyLines
{
    public static IEnumerable<Block> Of(PartyBlock party, string? label = null) =>
    [
        new KeepBlock(4),
        Heading(label ?? Words.Of(party.Role)),
        .. party.Kind == PartyKind.Person ? Person(party) : Organization(party),
        .. party.Representative is { } representative ? Agent(representative) : [],
        Skip(4),
    ];

    /// <summary>The parties, or one open block a side on a blank.</summary>
    public static IEnumerable<Block> Of(IReadOnlyList<PartyBlock> parties) =>
        (parties.Count > 0 ? parties : [new PartyBlock(), new PartyBlock { Role = PartyRole.Respondent }]).SelectMany(party => Of(party));

    public static string TitleOf(Representative representative) =>
        representative.Kind == RepresentativeKind.Legal ? "法定代理人" : "委托代理人";

    /// <summary>A party in one paragraph, for tables.</summary>
    public static string InShort(PartyBlock party)
    {
        string?[] facts = party.Kind == PartyKind.Person
            ? [party.Sex is { } sex ? Words.Of(sex) : null, party.Age is { } age ? $"{age}岁" : null, party.Address, party.Contact]
            : [party.HeadName is { } head ? $"负责人{head}" : null, party.Address, party.Contact];
        return Words.Of(party.Role) + "：" + string.Join('，', facts.Prepend(party.Name).Where(f => !string.IsNullOrEmpty(f)));
    }

    private static IEnumerable<Block> Agent(Representative agent) =>
    [
        Fields((TitleOf(agent), agent.Name, 2), ("与当事人关系", agent.Relation, 2)),
        Fields(("身份证号", agent.IdNumber, 3), ("联系方式", agent.Phone, 2)),
    ];

    private static IEnumerable<Block> Person(PartyBlock party) =>
    [
        Fields(
            ("姓名", party.Name, 4),
            ("性别", party.Sex is { } sex ? Words.Of(sex) : null, 1.2),
            ("民族", party.Ethnicity, 1.8),
            ("年龄", party.Age?.ToString(), 1.2)),
        Fields(("职业或职务", party.Occupation, 3), ("联系方式", party.Contact, 3)),
        Line("单位或住址", party.Address),
        Line("身份证号", party.IdNumber),
    ];

    private static IEnumerable<Block> Organization(PartyBlock party) =>
    [
        Line("名称", party.Name),
        Fields(("法定代表人（负责人）", party.HeadName, 3), ("职务", party.HeadTitle, 2)),
        Line("住所", party.Address),
        Line("统一社会信用代码", party.CreditCode),
        Line("联系方式", party.Contact),
    ];
}
