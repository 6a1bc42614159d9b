using System.Globalization;
using Hejie.Domain.People;

namespace Hejie.Data.Demo;

/// <summary>An invented person.</summary>
internal sealed record DemoPerson(string Name, Sex Sex, DateOnly BirthDate, string IdNumber, string Phone);

/// <summary>Makes up people who cannot be anybody: names marked 演示, mobile numbers of the never allotted range 154,
/// identity numbers of a region code that no county has, with a right check character.</summary>
internal sealed class DemoPeople(DemoRandom random, int firstPhone)
{
    /// <summary>County code 99 of the city: not in GB/T 2260.</summary>
    private const string FictitiousRegion = "370299";
    private const string Mark = "（演示）";

    private static readonly string[] Surnames =
    [
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
        "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
        "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜",
        "范", "方", "石", "姚", "谭", "廖", "邹", "熊", "金", "陆", "郝", "孔", "白", "崔", "康", "毛", "邱", "秦", "江", "史",
        "顾", "侯", "邵", "孟", "龙", "万", "段", "雷", "钱", "汤", "尹", "黎", "易", "常", "武", "乔", "贺", "赖", "龚", "文",
        "欧阳", "司马", "诸葛", "上官",
    ];

    private static readonly string[] OlderWomen =
        ["秀兰", "桂英", "淑珍", "玉兰", "桂芳", "秀英", "凤英", "淑华", "玉珍", "惠芳", "爱华", "秋菊", "美荣", "素云", "月娥", "春香", "淑贤", "金凤", "翠霞", "兰芝"];
    private static readonly string[] OlderMen =
        ["建国", "德福", "振华", "志强", "国庆", "永昌", "庆祥", "家驹", "树林", "学文", "守信", "宝山", "长江", "兴邦", "玉林", "忠义", "明远", "维民", "广田", "克勤"];
    private static readonly string[] YoungerWomen =
        ["静", "敏", "雅琴", "晓燕", "丽娜", "海霞", "婷婷", "雪梅", "佳宁", "欣怡", "慧敏", "文静", "诗涵", "梦瑶", "芳", "艳玲", "晓彤", "思琪", "若兰", "安琪"];
    private static readonly string[] YoungerMen =
        ["伟", "磊", "强", "海涛", "志远", "俊杰", "鹏飞", "浩然", "子轩", "宇航", "建军", "立新", "晓东", "凯", "博文", "鹏", "少华", "一鸣", "天佑", "嘉诚"];

    private readonly HashSet<string> _taken = [];
    private int _nextPhone = firstPhone;

    /// <summary>A person whose name nobody else here has.</summary>
    public DemoPerson NewPerson(DateOnly bornFrom, DateOnly bornUntil, Sex? sex = null)
    {
        var person = Anybody(bornFrom, bornUntil, sex);
        while (!_taken.Add(person.Name))
        {
            person = Anybody(bornFrom, bornUntil, sex);
        }
        return person;
    }

    /// <summary>A person who may share the name with somebody, as in life.</summary>
    public DemoPerson Anybody(DateOnly bornFrom, DateOnly bornUntil, Sex? sex = null)
    {
        var chosen = sex ?? (random.Chance(50) ? Sex.Female : Sex.Male);
        var born = random.Day(bornFrom, bornUntil);
        var given = (chosen, born.Year < 1970) switch
        {
            (Sex.Female, true) => OlderWomen,
            (Sex.Male, true) => OlderMen,
            (Sex.Female, _) => YoungerWomen,
            _ => YoungerMen,
        };
        return new DemoPerson(random.Of(Surnames) + random.Of(given) + Mark, chosen, born, IdNumberOf(born, chosen), MobileNumber());
    }

    private string IdNumberOf(DateOnly born, Sex sex)
    {
        var serial = (random.Below(499) * 2) + (sex == Sex.Male ? 1 : 2);
        return WithCheckCharacter($"{FictitiousRegion}{born.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{serial:D3}");
    }

    /// <summary>ISO 7064 MOD 11-2, as GB 11643 asks.</summary>
    private static string WithCheckCharacter(string places)
    {
        var rest = places.Aggregate(0, (sum, digit) => ((sum + (digit - '0')) * 2) % 11);
        return places + "10X98765432"[rest];
    }

    /// <summary>Prefix 154 was never allotted to an operator.</summary>
    private string MobileNumber() => $"1540{_nextPhone++:D7}";

    /// <summary>No subscriber number of a city begins with 1.</summary>
    public static string Landline(int serial) => $"0532-1000{serial:D4}";
}
