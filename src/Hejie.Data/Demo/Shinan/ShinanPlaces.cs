using Hejie.Domain.Places;

namespace Hejie.Data.Demo.Shinan;

/// <summary>The places of the demonstration district: streets by their published codes, communities by name where a
/// source names them; the others are called 演示社区 and carry codes of our own.</summary>
internal static class ShinanPlaces
{
    public const string DistrictCode = "370202";
    public const string CityCode = "370200";
    private const int CommunitiesAtLeast = 6;

    private static readonly StreetSource[] Streets =
    [
        new("001", "香港中路", "香", [new("香港中路社区"), new("江西路社区"), new("云霄路社区"), new("闽江路社区"), new("新贵都社区"), new("东海西路社区")]),
        new("002", "八大峡", "峡", []),
        new("004", "云南路", "云", [new("云南路社区"), new("广州路社区"), new("台西三路社区"), new("四川路社区"), new("滋阳路社区")]),
        new("005", "中山路", "中", []),
        new("007", "江苏路", "苏", [new("江苏路社区"), new("齐东路社区"), new("龙江路社区"), new("大学路社区"), new("伏龙路社区"), new("掖县路社区")]),
        new("009", "八大关", "关", []),
        new("010", "湛山", "湛", [new("秀湛路社区", 1), new("仰口路社区", 3), new("湛山社区", 4), new("盐城路社区", 5)]),
        new("011", "金湖路", "金", []),
        new("012", "八大湖", "湖", [new("太湖路社区", 1), new("天台路社区", 6), new("高邮湖路社区", 8), new("亢家庄社区", 9), new("泰州路社区", 10), new("徐州路社区", 11), new("延吉路社区", 13), new("永嘉路社区", 14)]),
        new("013", "金门路", "门", []),
        new("014", "珠海路", "珠", [new("海口路社区")]),
    ];

    public static District District { get; } = new()
    {
        Code = DistrictCode,
        Name = "青岛市市南区",
        ShortName = "市南",
        Level = DistrictLevel.County,
        SeatAddress = "宁夏路286号",
        Postcode = "266001",
        AreaCode = "0532",
    };

    public static District City { get; } = new()
    {
        Code = CityCode,
        Name = "青岛市",
        ShortName = "青岛",
        Level = DistrictLevel.City,
        AreaCode = "0532",
    };

    public static IReadOnlyList<Subdistrict> Subdistricts { get; } =
    [
        .. Streets.Select((street, i) => new Subdistrict
        {
            DistrictCode = DistrictCode,
            Code = DistrictCode + street.Code,
            Name = $"{street.Name}街道",
            ShortName = street.Name,
            JusticeOfficeName = $"{street.Name}司法所",
            JusticeOfficePhone = DemoPeople.Landline(100 + i),
        }),
    ];

    public static IReadOnlyList<Community> Communities { get; } = [.. Streets.SelectMany(CommunitiesOf)];

    /// <summary>The streets as a tenant keeps them: the city's committee registers disputes in them too, and keeps rows of its own.</summary>
    public static IEnumerable<Subdistrict> SubdistrictsOf(string tenant) => Subdistricts.Select(street => new Subdistrict
    {
        DistrictCode = tenant,
        Code = street.Code,
        Name = street.Name,
        ShortName = street.ShortName,
        JusticeOfficeName = street.JusticeOfficeName,
        JusticeOfficePhone = street.JusticeOfficePhone,
    });

    public static IEnumerable<Community> CommunitiesOf(string tenant) => Communities.Select(community => new Community
    {
        DistrictCode = tenant,
        Code = community.Code,
        SubdistrictCode = community.SubdistrictCode,
        Name = community.Name,
    });

    /// <summary>The one character by which volume numbers tell the streets apart.</summary>
    public static string MarkOf(string subdistrictCode) =>
        Array.Find(Streets, street => DistrictCode + street.Code == subdistrictCode)!.Mark;

    private static IEnumerable<Community> CommunitiesOf(StreetSource street)
    {
        var taken = street.Named.Select(community => community.Number).ToHashSet();
        var free = new Queue<int>(Enumerable.Range(1, 99).Where(number => !taken.Contains(number)));
        var unlisted = Enumerable.Range(1, Math.Max(0, CommunitiesAtLeast - street.Named.Length))
            .Select(i => new CommunitySource($"{street.Name}演示社区{"一二三四五六"[i - 1]}"));
        return street.Named.Concat(unlisted).Select(community => new Community
        {
            DistrictCode = DistrictCode,
            Code = $"{DistrictCode}{street.Code}{(community.Number > 0 ? community.Number : free.Dequeue()):D3}",
            SubdistrictCode = DistrictCode + street.Code,
            Name = community.Name,
        });
    }

    private sealed record StreetSource(string Code, string Name, string Mark, CommunitySource[] Named);

    /// <param name="Number">Last three digits of the published code; 0 where none is known.</param>
    private sealed record CommunitySource(string Name, int Number = 0);
}
