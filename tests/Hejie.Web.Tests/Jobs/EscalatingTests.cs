using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Notices;
using Hejie.Web.Jobs;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Jobs;

public abstract class EscalatingTests(HejieApp app)
{
    private static readonly DateOnly Review = new(2026, 3, 10); // three workdays after Thursday 5 March

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_left_undone_comes_to_the_justice_office_of_the_place_by_itself_and_goes_once_it_is_done()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await committee.RegisterAsync();
        var office = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: Committee.Street);
        var another = await app.SignInAsync(Role.SubdistrictOfficer, subdistrict: "370202099");
        var clerk = await committee.ClerkAsync();

        await RoundAsync(Review.AddDays(6));
        (await IsToldAsync(office, NoticeOccasion.DeadlineEscalated, number)).ShouldBeFalse();
        await RoundAsync(Review.AddDays(7));
        await RoundAsync(Review.AddDays(14));

        (await IsToldAsync(office, NoticeOccasion.DeadlineEscalated, number)).ShouldBeTrue();
        (await IsToldAsync(another, NoticeOccasion.DeadlineEscalated, number)).ShouldBeFalse();
        (await IsToldAsync(clerk, NoticeOccasion.DeadlineEscalated, number)).ShouldBeFalse();
        (await IsToldAsync(clerk, NoticeOccasion.DeadlineOver, number)).ShouldBeTrue(); // what another reader is told later does not take its place

        await using var db = app.Database.Open();
        (await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop)).Withdraw(1, "不想调解了", committee.Moment).ShouldBeNull();
        await db.SaveChangesAsync(Stop);
        (await IsToldAsync(office, NoticeOccasion.DeadlineEscalated, number)).ShouldBeFalse();
    }

    private static async Task<bool> IsToldAsync(Browser reader, NoticeOccasion occasion, CaseNumber number) =>
        (await reader.OpenAsync("/desk")).Document.QuerySelectorAll($"[data-occasion={occasion}]").Any(told => told.TextContent.Contains(number.Short, StringComparison.Ordinal));

    private async Task RoundAsync(DateOnly day)
    {
        await using var db = app.Database.Open();
        await new ReminderRound(db, ChinaTime.StartOf(day)).WriteAsync(Stop);
    }
}

public sealed class EscalatingOnSqlite(SqliteApp app) : EscalatingTests(app), IClassFixture<SqliteApp>;

public sealed class EscalatingOnPostgres(PostgresApp app) : EscalatingTests(app), IClassFixture<PostgresApp>;
