using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Calendars;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Linkage;

/// <summary>S-5: the room in the arbitration court has its hours and its roster.</summary>
public abstract class KeepingTheDutyRosterTests(HejieApp app)
{
    private async Task<(Committee Committee, string Address)> StationAsync()
    {
        var committee = await Committee.SetUpAsync(app);
        await using var db = app.Database.Open();
        var room = new MediationOrganization
        {
            DistrictCode = "370202", Id = OrganizationId.New(app.Clock.Now), Kind = OrganizationKind.StationedMediationRoom, Category = OrganizationCategory.IndustryProfessional, Level = OrgLevel.Subdistrict,
            Name = $"驻仲裁院调解室{committee.Body.Abbreviation}", Abbreviation = $"驻{committee.Body.Abbreviation}", ParentId = committee.Body.Id, HostUnit = "演示仲裁院", SubdistrictCode = Committee.Street, Address = "演示路 1 号",
            Phone = "0532-80000000", OpeningHours = "9:00–17:00", StationedAt = StationedAt.Arbitration,
        };
        db.Add(room);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return (committee, $"/linkage/stations/{room.Id.Value}");
    }

    private static (string, object)[] Shift(Committee committee, params (string, object)[] more) =>
    [
        ("OnDuty", $"{committee.Host.Id.Value}"), ("Weekday", $"{committee.Moment.Today.DayOfWeek}"), ("ShiftFrom", "00:00"), ("ShiftTo", "23:59"), ("FirstDay", $"{committee.Moment.Today:yyyy-MM-dd}"), .. more,
    ];

    [Fact]
    public async Task S5_the_committee_says_who_is_on_duty_and_everybody_sees_who_is_there_today_and_who_is_away()
    {
        var (committee, address) = await StationAsync();
        var clerk = await committee.ClerkAsync();
        var today = $"[data-testid=week] tr[data-day='{committee.Moment.Today:yyyy-MM-dd}']";
        var page = await (await clerk.OpenAsync(address)).SubmitFormAsync("[data-testid=enter]", Shift(committee, ("ShiftTo", "00:00")));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page = await page.SubmitFormAsync("[data-testid=enter]", ("ShiftTo", "23:59"));
        page.Text(today).ShouldContain("王和 00:00–23:59", Case.Sensitive, page.Body);
        page = await page.SubmitFormAsync("[data-testid=enter]", Shift(committee));
        page.Text("[data-testid=error-summary]").ShouldContain("这个时间他已经在值班（王和）");

        var bureau = await app.SignInAsync(Role.BureauOfficer);
        (await (await bureau.OpenAsync("/linkage")).FollowAsync("驻点调解室和值班表")).Text("[data-testid=stations]").ShouldContain("王和");
        await using (var db = app.Database.Open())
        {
            var day = committee.Moment.Today;
            db.Add(Unavailability.OfMediator(UnavailabilityId.New(app.Clock.Now), committee.Host.Id, new TimeSlot(app.Clock.Now, ChinaTime.StartOf(day.AddDays(1))), UnavailabilityKind.Illness, null, committee.Moment, out _)!);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        (await bureau.OpenAsync(address)).Text(today).ShouldContain("不在岗，要换人");

        page = await (await clerk.OpenAsync(address)).SubmitFormAsync("[data-testid=end]");
        page.Has("[data-testid=shifts]").ShouldBeFalse(page.Body);
        page.Text(today).ShouldContain("王和");
        (await clerk.OpenAsync($"{address}?from={committee.Moment.Today.AddDays(7):yyyy-MM-dd}")).Text("[data-testid=week]").ShouldNotContain("王和");
    }

    [Fact]
    public async Task S5_nobody_else_keeps_the_roster()
    {
        var (committee, address) = await StationAsync();
        var other = await (await Committee.SetUpAsync(app)).ClerkAsync();
        var page = await other.OpenAsync(address);
        page.Has("[data-testid=enter]").ShouldBeFalse();
        page = await (await (await committee.ClerkAsync()).OpenAsync(address)).SubmitFormAsync("[data-testid=enter]", Shift(committee, ("OnDuty", $"{(await Committee.SetUpAsync(app)).Host.Id.Value}")));
        page.Text("[data-testid=error-summary]").ShouldContain("在职调解员");
        (await (await (await Partner.SetUpAsync(app)).OfficerAsync()).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}

public sealed class KeepingTheDutyRosterOnSqlite(SqliteApp app) : KeepingTheDutyRosterTests(app), IClassFixture<SqliteApp>;

public sealed class KeepingTheDutyRosterOnPostgres(PostgresApp app) : KeepingTheDutyRosterTests(app), IClassFixture<PostgresApp>;
