using Hejie.Domain.Cases;
using Hejie.Domain.Forms;

namespace Hejie.Papers.Layouts;

/// <summary>The block that says who a party is, in the order the ministry's forms ask it.</summary>
internal static class PartyLines
{
    public static void Party(this FormSheet sheet, PartyBlock party, string? label = null)
    {
        sheet.Flow.Need(sheet.Leading * 4);
        sheet.Heading(label ?? Words.Of(party.Role));
        if (party.Kind == PartyKind.Person)
        {
            Person(sheet, party);
        }
        else
        {
            Organization(sheet, party);
        }
        if (party.Representative is { } representative)
        {
            sheet.Fields((TitleOf(representative), representative.Name, 2), ("与当事人关系", representative.Relation, 2));
            sheet.Fields(("身份证号", representative.IdNumber, 3), ("联系方式", representative.Phone, 2));
        }
        sheet.Flow.Skip(4);
    }

    /// <summary>The parties, or one open block a side on a blank.</summary>
    public static void Parties(this FormSheet sheet, IReadOnlyList<PartyBlock> parties)
    {
        foreach (var party in parties.Count > 0 ? parties : [new PartyBlock(), new PartyBlock { Role = PartyRole.Respondent }])
        {
            sheet.Party(party);
        }
    }

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

    private static void Person(FormSheet sheet, PartyBlock party)
    {
        sheet.Fields(
            ("姓名", party.Name, 4),
            ("性别", party.Sex is { } sex ? Words.Of(sex) : null, 1.2),
            ("民族", party.Ethnicity, 1.8),
            ("年龄", party.Age?.ToString(), 1.2));
        sheet.Fields(("职业或职务", party.Occupation, 3), ("联系方式", party.Contact, 3));
        sheet.Fields(("单位或住址", party.Address, 1));
        sheet.Fields(("身份证号", party.IdNumber, 1));
    }

    private static void Organization(FormSheet sheet, PartyBlock party)
    {
        sheet.Fields(("名称", party.Name, 1));
        sheet.Fields(("法定代表人（负责人）", party.HeadName, 3), ("职务", party.HeadTitle, 2));
        sheet.Fields(("住所", party.Address, 1));
        sheet.Fields(("统一社会信用代码", party.CreditCode, 1));
        sheet.Fields(("联系方式", party.Contact, 1));
    }
}
