using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Stories;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;

namespace Hejie.Data.Demo.Shinan;

/// <summary>Draws the scripts of the district's cases: which body, what about, where, when.</summary>
internal sealed class CasePlan(DemoDistrict district, DemoRandom random)
{
    private readonly IReadOnlyList<MediationOrganization> _rooms = [.. district.Organizations.Where(body => body.IsBrandRoom)];
    private readonly IReadOnlyList<MediationOrganization> _communities = [.. district.Organizations.Where(body => body is { IsBrandRoom: false, Level: OrgLevel.Community })];
    private readonly IReadOnlyList<MediationOrganization> _streets = [.. district.Organizations.Where(body => body is { IsBrandRoom: false, Level: OrgLevel.Subdistrict })];
    private readonly IReadOnlyList<MediationOrganization> _others = [.. district.Organizations.Where(body => body is { IsBrandRoom: false, Level: OrgLevel.District })];

    /// <summary>A case at one of the brand rooms; one in five comes from elsewhere in the district by the parties' choice.</summary>
    public CaseScript AtBrandRoom(DateTime at, Ending ending)
    {
        var room = random.Of(_rooms);
        return room.SubdistrictCode is not null && random.Chance(20) ? FromElsewhere(room, at, ending) : At(room, at, ending);
    }

    /// <summary>A case at a body without a title, three in five in the communities.</summary>
    public CaseScript Elsewhere(DateTime at, Ending ending) =>
        At(random.Of(random.Weighted((_communities, 60), (_streets, 18), (_others, 22))), at, ending);

    public CaseScript At(MediationOrganization organization, DateTime at, Ending ending)
    {
        var type = organization.Fields.Count > 0 ? random.Of(organization.Fields) : random.Weighted(StoryBook.CommonTypes);
        return new CaseScript(random.Next(), at, organization, type, district.PlaceFor(organization, random), Lawful(ending, type));
    }

    private CaseScript FromElsewhere(MediationOrganization room, DateTime at, Ending ending)
    {
        var place = random.Of([.. district.Communities.Where(community => community.SubdistrictCode != room.SubdistrictCode)]);
        return At(room, at, ending) with { Place = place, Home = district.CommitteeOf(place) };
    }

    /// <summary>Labour and medical agreements are always written (LDA 14; MED 39).</summary>
    private static Ending Lawful(Ending ending, DisputeType type) =>
        ending == Ending.SettledOrally && type is DisputeType.Labor or DisputeType.Medical ? Ending.Settled : ending;

    /// <summary>An instant in office hours of a working day between two days.</summary>
    public DateTime OfficeHour(DateOnly first, DateOnly last)
    {
        var day = random.Day(first, last);
        while (!HolidayCalendar.Standard.IsWorkday(day))
        {
            day = random.Day(first, last);
        }
        return ChinaTime.InstantOf(day, new TimeOnly(random.Between(8, 15), random.Below(60), random.Below(60)));
    }
}
