using Hejie.Data.Demo;
using Hejie.Data.Demo.Cases;
using Hejie.Data.Demo.Shinan;
using Hejie.Data.Demo.Stories;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Demo;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Tests.Workbench.Statistics;

/// <summary>A district with some dozens of cases of every kind and in every state, lived through by the verbs.</summary>
internal static class CountedDistrict
{
    private const int Count = 72;
    private static readonly ShinanRegister Register = ShinanRegister.Make();
    private static readonly DisputeType[] Types = [.. StoryBook.CommonTypes.Select(common => common.Type), DisputeType.Medical, DisputeType.Finance, DisputeType.SchoolCampus];

    public static MediationOrganization First { get; } = Body(0);

    public static MediationOrganization Second { get; } = Body(1);

    /// <summary>Takes disputes of the whole district.</summary>
    public static MediationOrganization Industry { get; } = Register.Organizations.First(body => body.DistrictCode == ShinanRegister.DistrictCode && body.SubdistrictCode is null);

    /// <summary>Cases from October 2025 to the morning on which the test clock stands.</summary>
    public static IReadOnlyList<DemoCase> Cases { get; } = Live();

    public static async Task SaveToAsync(TestDatabase database)
    {
        await using var db = database.Open();
        if (await db.Subdistricts.AnyAsync())
        {
            return;
        }
        db.AddRange(Register.Districts);
        db.AddRange(Register.Subdistricts);
        db.AddRange(Register.Communities);
        db.AddRange(Register.Organizations.Where(body => body.DistrictCode == ShinanRegister.DistrictCode));
        await db.SaveChangesAsync();
        foreach (var made in Live())
        {
            db.Add(made.Case);
            db.AddRange(made.Sessions);
            if (made.Agreement is { } agreement)
            {
                db.Add(agreement);
            }
        }
        await db.SaveChangesAsync();
    }

    /// <summary>The same case made anew, to be saved again.</summary>
    public static DemoCase LiveAgain(CaseId id) => Live().Single(made => made.Case.Id == id);

    private static IReadOnlyList<DemoCase> Live()
    {
        var district = new DemoDistrict(Register);
        var serials = new DemoSerials();
        return DemoTimetable.Run(
            [.. Enumerable.Range(0, Count).Select(number => new CaseLife(Script(number, district), district, serials, DemoSamples.Files))], new FakeClock().Now);
    }

    private static CaseScript Script(int number, DemoDistrict district)
    {
        var organization = (number % 4) switch { 0 or 1 => First, 2 => Second, _ => Industry };
        var type = Types[number % Types.Length];
        var ending = (Ending)(number % Enum.GetValues<Ending>().Length);
        var day = HolidayCalendar.Standard.WorkdayFrom(new DateOnly(2025, 10, 9).AddDays(number * 2));
        return new CaseScript(
            (ulong)number + 7, ChinaTime.InstantOf(day, new TimeOnly(9, number % 60)), organization, type,
            district.PlaceFor(organization, new DemoRandom((ulong)number)),
            ending == Ending.SettledOrally && type is DisputeType.Labor or DisputeType.Medical ? Ending.Settled : ending)
        {
            IsDifficult = number % 5 == 0,
            IsUrged = number % 11 == 0,
            StopAt = number switch { 3 or 19 => CaseState.InMediation, 27 => CaseState.Accepted, 40 => CaseState.AwaitingRespondentConsent, 48 => CaseState.Performing, _ => null },
        };
    }

    private static MediationOrganization Body(int number) => Register.Organizations
        .Where(body => body.Level == OrgLevel.Community && body.Kind == OrganizationKind.MediationCommittee)
        .DistinctBy(body => body.SubdistrictCode).ElementAt(number);
}
