using Hejie.Data.Demo.Shinan;
using Hejie.Data.Numbering;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;

namespace Hejie.Data.Demo;

/// <summary>Forty estates and twelve towers over the eleven streets, eight of them without a mediation organisation.</summary>
internal sealed class DemoEstates
{
    private const int Estates = 40;
    private const int Towers = 12;
    private const int FirstPhone = 9_000;
    private static readonly string[] Winds = ["和风", "听涛", "晴川", "枫林", "紫荆", "银杏", "梧桐", "东篱", "暖阳", "清荷"];
    private static readonly string[] Grounds = ["苑小区", "花园", "嘉园", "雅居"];
    private static readonly string[] Houses = ["云帆", "远航", "朝晖", "启明", "通达", "汇文", "星河", "长虹", "同心", "瑞和", "百川", "鼎新"];

    private readonly DemoRandom _random = DemoRandom.For("shinan estates");
    private readonly DemoPeople _people;
    private readonly ShinanRegister _register;
    private readonly List<Community> _communities;
    private readonly Moment _moment;

    private DemoEstates(ShinanRegister register, DateTime at)
    {
        _register = register;
        _people = new DemoPeople(_random, FirstPhone);
        _moment = new Moment(Actor.Job(ShinanRegister.DistrictCode, "区司法局（演示）"), at, HolidayCalendar.Standard);
        _communities = [.. register.Communities.GroupBy(community => community.SubdistrictCode).SelectMany(street => street.Index()).OrderBy(one => one.Index).Select(one => one.Item)];
    }

    /// <summary>The estates and the series of their numbers.</summary>
    /// <param name="at">The first start.</param>
    public static IReadOnlyList<object> Make(ShinanRegister register, DateTime at)
    {
        var demo = new DemoEstates(register, at);
        return [.. Enumerable.Range(0, Estates + Towers).Select(demo.MakeOne), new NumberSeries { DistrictCode = ShinanRegister.DistrictCode, Series = NumberSeries.Estates, Year = 0, Next = Estates + Towers + 1 }];
    }

    private ManagedEstate MakeOne(int i)
    {
        var community = _communities[i % _communities.Count]; // a street after the other, so that each has its share
        var kind = i < Estates ? EstateKind.Residential : EstateKind.BusinessTower;
        var estate = ManagedEstate.Enter(new ManagedEstateId(_random.Id(_moment.Now.AddSeconds(i - Estates - Towers))), i + 1, Details(i, kind, community), community, isNameTaken: false, _moment, out _)!;
        if (i % 13 is not (5 or 12))
        {
            var (body, arrangement, note) = OrganizationOf(i, kind, community);
            _ = estate.AssignOrganization(body, arrangement, note, _moment);
        }
        return estate;
    }

    private EstateDetails Details(int i, EstateKind kind, Community community)
    {
        var isTower = kind == EstateKind.BusinessTower;
        var street = _register.Subdistricts.Single(known => known.Code == community.SubdistrictCode).ShortName;
        var name = isTower ? $"演示{Houses[i - Estates]}大厦" : $"演示{Winds[i % Winds.Length]}{Grounds[i / Winds.Length]}";
        var owners = isTower || _random.Chance(35) ? null : new OwnersCommittee(Name(), Phone(), _moment.Today.AddDays(_random.Between(60, 1400)));
        return new EstateDetails(
            kind, name, $"青岛市市南区{street}演示路{i + 1}号", isTower ? _random.Between(40, 260) : _random.Between(180, 2400), _random.Day(new DateOnly(2005, 1, 1), new DateOnly(2023, 12, 31)),
            $"青岛演示{Winds[(i * 3) % Winds.Length]}物业服务有限公司", new EstateContact(Name(), DemoPeople.Landline(3000 + i)), owners,
            isTower ? [] : [.. Enumerable.Range(1, _random.Between(2, 5)).Select(building => new BuildingLeader($"{building}号楼", Name(), Phone()))]);
    }

    private string Name() => Anybody().Name;

    private string Phone() => Anybody().Phone;

    private DemoPerson Anybody() => _people.Anybody(new DateOnly(1955, 1, 1), new DateOnly(1990, 12, 31));

    private (MediationOrganization Body, EstateArrangement Arrangement, string? Note) OrganizationOf(int i, EstateKind kind, Community community)
    {
        MediationOrganization Body(Func<MediationOrganization, bool> wanted) => _register.Organizations.First(body => body.DistrictCode == ShinanRegister.DistrictCode && wanted(body));
        var near = Body(body => body.CommunityCode == community.Code);
        return (kind, i % 4) switch
        {
            (EstateKind.BusinessTower, 0 or 1) => (Body(body => body.Fields.Contains(DisputeType.Property)), EstateArrangement.ByTrade, "每周二下午在楼宇服务中心（演示）"),
            (EstateKind.BusinessTower, _) => (Body(body => body.SubdistrictCode == community.SubdistrictCode && body.Level == OrgLevel.Subdistrict), EstateArrangement.ByCommunity, null),
            (_, 0) => (near, EstateArrangement.SetUpHere, "物业服务中心设调解点，3名调解员轮值（演示）"),
            (_, 1) => (near, EstateArrangement.SharedWithNeighbours, null),
            _ => (near, EstateArrangement.ByCommunity, null),
        };
    }
}
