using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo.Shinan;

/// <summary>The bodies of the demonstration district: three levels, eleven trades, the room at the labour arbitration court.</summary>
internal sealed class ShinanOrganizations
{
    private const string Weekdays = "工作日 8:30–12:00，13:30–17:30";
    private const string WithSaturday = Weekdays + "；周六 9:00–11:30";
    private static readonly DateTime MadeAt = new(2016, 1, 4, 1, 0, 0, DateTimeKind.Utc);

    /// <summary>The ten brand rooms, by the character of the committee that keeps each.</summary>
    private static readonly (string Abbreviation, string Room)[] BrandRooms =
    [
        ("青南湛", "湛山和顺调解室"), ("青南珠海口路", "海口路五方议事调解室"), ("青南云", "云岭暖心调解室"), ("青南中", "中山路老里院调解室"),
        ("青南苏", "江苏路邻里调解室"), ("青南湖", "八大湖同心调解室"), ("青南香", "香港中路楼宇调解室"), ("青南物", "物业连心调解室"),
        ("青南医", "医患同行调解室"), ("青南劳", "劳动和谐调解室"),
    ];

    private readonly DemoRandom _random = DemoRandom.For("shinan organizations");
    private readonly List<MediationOrganization> _made = [];

    private ShinanOrganizations()
    {
    }

    /// <summary>Every body, parents first.</summary>
    public static IReadOnlyList<MediationOrganization> Make()
    {
        var district = new ShinanOrganizations();
        var centre = district.AddCentre();
        district.AddStreets(centre);
        district.AddTrades(centre);
        return district._made;
    }

    private OrganizationId AddCentre() => Add(new Draft(
        OrganizationKind.MediationCenter, OrganizationCategory.SocialGroup, OrgLevel.District, "青岛市市南区人民调解中心", "青南")
    { HostUnit = "青岛市市南区司法局" });

    private void AddStreets(OrganizationId centre)
    {
        foreach (var street in ShinanPlaces.Subdistricts)
        {
            var mark = $"青南{ShinanPlaces.MarkOf(street.Code)}";
            var committee = Add(new Draft(
                OrganizationKind.MediationCommittee, OrganizationCategory.Subdistrict, OrgLevel.Subdistrict, $"{street.Name}人民调解委员会", mark)
            { Parent = centre, HostUnit = $"{street.Name}办事处", Subdistrict = street.Code, Street = street.ShortName });
            foreach (var community in ShinanPlaces.Communities.Where(community => community.SubdistrictCode == street.Code))
            {
                Add(new Draft(
                    OrganizationKind.MediationCommittee, OrganizationCategory.Community, OrgLevel.Community, $"{street.Name}{community.Name}人民调解委员会", mark + ShortOf(community.Name))
                { Parent = committee, HostUnit = $"{community.Name}居民委员会", Subdistrict = street.Code, Community = community.Code, Street = street.ShortName });
            }
        }
    }

    /// <summary>海口路 of 海口路社区, 演示一 of 八大峡演示社区一: with the street's mark before it, unique in the district.</summary>
    private static string ShortOf(string community) => community.EndsWith("社区", StringComparison.Ordinal) ? community[..^2] : $"演示{community[^1]}";

    private void AddTrades(OrganizationId centre)
    {
        foreach (var trade in IndustrySource.All)
        {
            var committee = Add(new Draft(
                OrganizationKind.MediationCommittee, OrganizationCategory.IndustryProfessional, OrgLevel.District, $"青岛市市南区{trade.Trade}人民调解委员会", $"青南{trade.Mark}")
            { Parent = centre, HostUnit = trade.Host, Fields = trade.Fields });
            if (trade.Fields.Contains(DisputeType.Labor))
            {
                Add(new Draft(
                    OrganizationKind.StationedMediationRoom, OrganizationCategory.IndustryProfessional, OrgLevel.District, "驻市南区劳动人事争议仲裁院人民调解室", "青南劳驻")
                { Parent = committee, HostUnit = "市南区劳动人事争议仲裁院（演示）", Fields = trade.Fields, StationedAt = StationedAt.Arbitration });
            }
        }
    }

    private OrganizationId Add(Draft draft)
    {
        var brand = Array.FindIndex(BrandRooms, room => room.Abbreviation == draft.Abbreviation) + 1;
        var id = new OrganizationId(_random.Id(MadeAt.AddMinutes(_made.Count)));
        var isTrade = draft.Category == OrganizationCategory.IndustryProfessional;
        _made.Add(new MediationOrganization
        {
            DistrictCode = ShinanPlaces.DistrictCode,
            Id = id,
            Kind = draft.Kind,
            Category = draft.Category,
            Level = draft.Level,
            Name = draft.Name,
            Abbreviation = draft.Abbreviation,
            ParentId = draft.Parent,
            HostUnit = draft.HostUnit,
            SubdistrictCode = draft.Subdistrict,
            CommunityCode = draft.Community,
            Address = $"青岛市市南区{draft.Street ?? "宁夏路"}演示{_made.Count + 1}号",
            Phone = DemoPeople.Landline(1000 + _made.Count),
            OpeningHours = brand > 0 ? WithSaturday : Weekdays,
            FilingNumber = isTrade ? $"青南司备字〔2015〕第{_made.Count:D3}号（演示）" : null,
            EstablishedOn = _random.Day(new DateOnly(2008, 3, 1), new DateOnly(2015, 11, 30)),
            Fields = draft.Fields,
            StationedAt = draft.StationedAt,
            BrandRoomNumber = brand > 0 ? brand : null,
            BrandRoomName = brand > 0 ? BrandRooms[brand - 1].Room : null,
        });
        return id;
    }

    private sealed record Draft(OrganizationKind Kind, OrganizationCategory Category, OrgLevel Level, string Name, string Abbreviation)
    {
        public OrganizationId? Parent { get; init; }
        public required string HostUnit { get; init; }
        public string? Subdistrict { get; init; }
        public string? Community { get; init; }
        public string? Street { get; init; }
        public DisputeType[] Fields { get; init; } = [];
        public StationedAt? StationedAt { get; init; }
    }
}
