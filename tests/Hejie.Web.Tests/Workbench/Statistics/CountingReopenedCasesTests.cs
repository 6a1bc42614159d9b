using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Workbench.Statistics;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Statistics;

/// <summary>R-6: the same dispute counts once, however often it is mediated, and what was reported for a period stays.</summary>
public abstract class CountingReopenedCasesTests(HejieApp app)
{
    private const int Histories = 60;
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    [Fact]
    public async Task R6_whatever_the_histories_each_dispute_counts_once_and_as_it_stood_then()
    {
        var committee = await Committee.SetUpAsync(app);
        List<ReopenedHistory> histories = [.. Enumerable.Range(1, Histories).Select(seed => new ReopenedHistory(new Random(seed), committee, seed))];
        histories.Count(history => history.Case.Round > 2).ShouldBeGreaterThan(10); // the acts get somewhere
        await SaveAsync(histories);
        await using var db = app.Database.Open();
        var own = db.Set<MediationCase>().Where(c => c.OrganizationId == committee.Body.Id);

        foreach (var period in Periods())
        {
            var report = await new CaseCount(db).ReportAsync(own, CaseSelection.Everything, period, ReportLayout.Streets, LastDay, TestContext.Current.CancellationToken);

            var expected = histories.SelectMany(history => history.Recount(period)).GroupBy(one => one.Column, one => one.Value);
            foreach (var column in expected)
            {
                report.Sum[column.Key].ShouldBe(column.Sum(), $"{column.Key} {period.From:O} {period.To:O}");
                if (column.Key.Unit == ReportUnit.Cases)
                {
                    (await new CaseCount(db).Behind(column.Key, own, CaseSelection.Everything, period, LastDay).CountAsync(TestContext.Current.CancellationToken))
                        .ShouldBe((int)column.Sum());
                }
            }
            report.Findings.ShouldAllBe(check => check.Holds);
        }
    }

    /// <summary>Months, quarters, the year, and ranges at random.</summary>
    private static IEnumerable<ReportPeriod> Periods()
    {
        var random = new Random(7);
        return
        [
            .. Enumerable.Range(1, 12).Select(month => ReportPeriod.Month(2026, month)), .. Enumerable.Range(1, 4).Select(quarter => ReportPeriod.Quarter(2026, quarter)),
            ReportPeriod.Year(2026),
            .. Enumerable.Range(0, 6).Select(_ => new DateOnly(2026, 1, 1).AddDays(random.Next(200))).Select(from => ReportPeriod.Between(from, from.AddDays(random.Next(100)))),
        ];
    }

    private async Task SaveAsync(IEnumerable<ReopenedHistory> histories)
    {
        await using var db = app.Database.Open();
        foreach (var history in histories)
        {
            db.Add(history.Case);
            db.AddRange(history.Sessions);
            db.AddRange(history.Agreements);
        }
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class CountingReopenedCasesOnSqlite(SqliteApp app) : CountingReopenedCasesTests(app), IClassFixture<SqliteApp>;

public sealed class CountingReopenedCasesOnPostgres(PostgresApp app) : CountingReopenedCasesTests(app), IClassFixture<PostgresApp>;
