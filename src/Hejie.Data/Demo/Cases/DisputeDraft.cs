using System.Globalization;
using Hejie.Data.Demo.Stories;
using Hejie.Domain.Cases;
using Hejie.Domain.People;

namespace Hejie.Data.Demo.Cases;

/// <summary>The words, the money and the parties of one dispute, drawn from a story.</summary>
internal sealed class DisputeDraft
{
    private const int MostPersonsOfOrdinaryCase = 5;
    private static readonly string[] Occupations = ["退休", "职工", "个体经营", "教师", "自由职业", "公司职员", "司机", "护士"];

    private readonly CaseScript _script;
    private readonly DemoRandom _random;
    private readonly DemoPeople _people;
    private readonly DateOnly _day;

    public DisputeDraft(CaseScript script, DemoRandom random, DateOnly day)
    {
        (_script, _random, _day) = (script, random, day);
        _people = new DemoPeople(random, firstPhone: 100_000 + ((int)(script.Seed % 2_000_000) * 4));
        Story = StoryBook.Draw(script.Type, random);
        ClaimYuan = Story.Claim.To == 0 ? null : RoundedClaim();
        Parties = [Applicant(), Respondent(), .. _random.Chance(8) ? new[] { Another(PartyRole.Applicant) } : []];
        Statement = Told(_random.Of(Story.Openings)) + Told(_random.Of(Story.Details)) + Told(_random.Of(Story.Effects));
        PersonCount = script.IsDifficult && _random.Chance(30) ? _random.Between(10, 42)
            : _random.Chance(6) ? _random.Between(Parties.Count, MostPersonsOfOrdinaryCase) : Parties.Count;
    }

    public Story Story { get; }
    public int? ClaimYuan { get; }
    public string Statement { get; }
    public IReadOnlyList<PartyDetails> Parties { get; }
    public int PersonCount { get; }

    public IReadOnlyList<string> Requests =>
    [
        .. Story.Requests,
        .. ClaimYuan is { } yuan ? new[] { $"请求被申请人支付{Amount(yuan)}元" } : [],
        .. Story.Requests.Length == 0 && ClaimYuan is null ? new[] { "请求调解双方矛盾" } : [],
    ];

    private int RoundedClaim()
    {
        var yuan = _script.IsDifficult && _random.Chance(60)
            ? _random.Between(100_000, 380_000)
            : _random.Between(Story.Claim.From, Story.Claim.To);
        return yuan < 1000 ? yuan / 10 * 10 : yuan / 100 * 100;
    }

    private string Told(string sentence) => sentence
        .Replace("{place}", _script.Place.Name, StringComparison.Ordinal)
        .Replace("{months}", _random.Between(2, 11).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{floor}", _random.Between(2, 17).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{count}", _random.Between(2, 9).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{yuan}", Amount(ClaimYuan ?? 0), StringComparison.Ordinal);

    private static string Amount(int yuan) => yuan.ToString("N0", CultureInfo.InvariantCulture);

    private PartyDetails Applicant() =>
        Story.IsAboutPupil ? Pupil()
        : Story.IsBetweenBusinesses ? Business(PartyRole.Applicant, Opponent.Company)
        : Another(PartyRole.Applicant);

    private PartyDetails Respondent() =>
        Story.Opponent == Opponent.Person ? Another(PartyRole.Respondent) : Business(PartyRole.Respondent, Story.Opponent);

    private PartyDetails Another(PartyRole role)
    {
        var isElder = role == PartyRole.Applicant && Story.SubType == "ParentSupport";
        var person = _people.Anybody(_day.AddYears(isElder ? -92 : -78), _day.AddYears(isElder ? -76 : -22));
        return Person(role, person) with { Occupation = isElder ? "退休" : _random.Of(Occupations) };
    }

    private PartyDetails Person(PartyRole role, DemoPerson person) => new()
    {
        Role = role,
        Name = person.Name,
        Sex = person.Sex,
        Ethnicity = "汉族",
        BirthDate = person.BirthDate,
        IdNumber = person.IdNumber,
        Phone = person.Phone,
        Address = $"青岛市市南区{_script.Place.Name}演示楼{_random.Between(1, 40)}号{_random.Between(1, 4)}单元{_random.Between(101, 1803)}户",
        CommunityCode = _script.Place.Code,
    };

    private PartyDetails Pupil()
    {
        var pupil = _people.Anybody(_day.AddYears(-13), _day.AddYears(-7));
        var parent = _people.Anybody(_day.AddYears(-48), _day.AddYears(-32));
        return Person(PartyRole.Applicant, pupil) with
        {
            Occupation = "学生",
            Phone = parent.Phone,
            Representative = new Representative(
                RepresentativeKind.Legal, parent.Name, parent.Sex == Sex.Female ? "母亲" : "父亲", parent.IdNumber, parent.Phone, MaySettle: true),
        };
    }

    private PartyDetails Business(PartyRole role, Opponent kind)
    {
        var head = _people.Anybody(_day.AddYears(-62), _day.AddYears(-28));
        return new PartyDetails
        {
            Role = role,
            Kind = kind == Opponent.Committee ? PartyKind.UnincorporatedOrganization : PartyKind.LegalPerson,
            Name = NameOf(kind),
            Phone = head.Phone,
            Address = $"青岛市市南区演示路{_random.Between(1, 260)}号",
            CommunityCode = _script.Place.Code,
            HeadName = head.Name,
            HeadTitle = kind is Opponent.Hospital or Opponent.School ? "负责人" : "法定代表人",
        };
    }

    private string NameOf(Opponent kind)
    {
        var word = _random.Of(["海晏", "和顺", "金帆", "蓝湾", "同泰", "汇泉", "浮山", "春和", "明德", "鲁滨", "百川", "嘉禾"]);
        return kind switch
        {
            Opponent.PropertyCompany => $"青岛演示{word}物业服务有限公司",
            Opponent.Employer => $"青岛演示{word}{_random.Of(["餐饮管理", "商贸", "建筑劳务", "物流", "家政服务"])}有限公司",
            Opponent.Shop => $"青岛演示{word}{_random.Of(["家电", "健身", "美容", "家居", "教育咨询"])}有限公司",
            Opponent.Hospital => $"青岛演示{word}医院",
            Opponent.School => $"青岛演示{word}小学",
            Opponent.TravelAgency => $"青岛演示{word}旅行社有限公司",
            Opponent.Platform => $"青岛演示{word}网络科技有限公司",
            Opponent.Bank => $"青岛演示{word}银行市南支行",
            Opponent.Insurer => $"演示{word}保险青岛分公司",
            Opponent.Builder => $"青岛演示{word}装饰工程有限公司",
            Opponent.Restaurant => $"青岛演示{word}酒店有限公司",
            Opponent.Transit => "青岛演示公共交通有限公司",
            Opponent.Committee => $"{_script.Place.Name}居民委员会（演示）",
            _ => $"青岛演示{word}{_random.Of(["贸易", "广告", "文化传播", "食品"])}有限公司",
        };
    }
}
