using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Hejie.Domain.Subsidies;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench.Cases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Subsidies;

public abstract class FindingAPaidDisputeTests(HejieApp app)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task R6_a_dispute_that_broke_out_again_in_each_of_two_rounds_is_found_by_what_came_of_either()
    {
        var (committee, number) = await app.SettledAsync();
        var later = new[] { await app.ClaimAsync(committee), await app.ClaimAsync(committee, SubsidyState.Approved) };
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        for (var round = 1; round <= 2; round++)
        {
            db.Entry(mediation).Property(c => c.Round).CurrentValue = round;
            var watch = DurabilityWatch.Begin(mediation, committee.Moment.Calendar, out _)!;
            var again = await db.Set<MediationCase>().SingleAsync(c => c.Id == later[round - 1].CaseId, Stop);
            watch.FindRelapse(mediation, again, "又漏了", committee.Moment).ShouldBeNull();
            db.Add(watch);
        }
        await db.SaveChangesAsync(Stop);

        var found = await new ClaimFactsReader(db).OthersAsync(mediation.Id, number, mediation.Type, Stop);

        found.Where(claim => claim.Link == SameDisputeLink.Relapse).Select(claim => claim.Number).ShouldBe(later.Select(claim => claim.Number), ignoreOrder: true);
    }
}

public sealed class FindingAPaidDisputeOnSqlite(SqliteApp app) : FindingAPaidDisputeTests(app), IClassFixture<SqliteApp>;

public sealed class FindingAPaidDisputeOnPostgres(PostgresApp app) : FindingAPaidDisputeTests(app), IClassFixture<PostgresApp>;
