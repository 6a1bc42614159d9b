using System.Data.Common;
using System.Text.RegularExpressions;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Statistics;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Workbench.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Workbench.Statistics;

public abstract partial class AskingTheDatabaseTests(TestDatabase database)
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Theory]
    [InlineData(ReportLayout.Streets)]
    [InlineData(ReportLayout.Committees)]
    [InlineData(ReportLayout.Types)]
    [InlineData(ReportLayout.Sheet)]
    public async Task A_report_is_a_dozen_statements_that_each_name_the_district_of_every_table(ReportLayout layout)
    {
        var asked = new Asked();
        await using var services = Serve(asked);
        await using var db = services.GetRequiredService<IHejieDbFactory>().Open("370202");
        var selection = new CaseSelection("370202002", null, [DisputeType.Labor, DisputeType.Property]);

        await new CaseCount(db).ReportAsync(db.Set<MediationCase>(), selection, ReportPeriod.Year(2026), layout, Today, TestContext.Current.CancellationToken);

        asked.Statements.Count.ShouldBe(2 * Enum.GetValues<ReportDay>().Length);
        asked.Statements.ShouldAllBe(sql => TablesWithoutDistrict(sql).Count == 0);
    }

    [Fact]
    public async Task So_does_the_list_behind_each_figure()
    {
        var asked = new Asked();
        await using var services = Serve(asked);
        await using var db = services.GetRequiredService<IHejieDbFactory>().Open("370202");
        foreach (var column in ReportColumns.All)
        {
            await new CaseCount(db).Behind(column, db.Set<MediationCase>(), CaseSelection.Everything, ReportPeriod.Year(2026), Today)
                .Take(1).ToListAsync(TestContext.Current.CancellationToken);
        }

        asked.Statements.Count.ShouldBe(ReportColumns.All.Count);
        asked.Statements.ShouldAllBe(sql => TablesWithoutDistrict(sql).Count == 0);
    }

    [Fact]
    public void The_guard_sees_a_table_without_its_district() =>
        TablesWithoutDistrict("SELECT 1 FROM \"cases\" AS \"c\" JOIN agreements AS a ON c.id = a.case_id WHERE \"c\".\"district_code\" = @d").ShouldBe(["agreements"]);

    private ServiceProvider Serve(IInterceptor asked) => new ServiceCollection().AddLogging().AddSingleton(asked)
        .AddHejieData(options => (options.Folder, options.Postgres, options.FieldKey) = (database.Folder, database.Connection, database.Settings["Hejie:FieldKey"]))
        .BuildServiceProvider();

    private static List<string> TablesWithoutDistrict(string sql)
    {
        var plain = sql.Replace("\"", "", StringComparison.Ordinal);
        return
        [
            .. Table().Matches(plain)
                .Where(table => !Regex.IsMatch(plain, $@"\b{table.Groups["alias"].Value}\.district_code = |= {table.Groups["alias"].Value}\.district_code\b"))
                .Select(table => table.Groups["table"].Value),
        ];
    }

    [GeneratedRegex(@"\b(?:FROM|JOIN) (?<table>\w+) AS (?<alias>\w+)")]
    private static partial Regex Table();

    private sealed class Asked : DbCommandInterceptor
    {
        public List<string> Statements { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements.Add(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}

public sealed class AskingOnSqlite(SqliteDatabase database) : AskingTheDatabaseTests(database), IClassFixture<SqliteDatabase>;

public sealed class AskingOnPostgres(PostgresDatabase database) : AskingTheDatabaseTests(database), IClassFixture<PostgresDatabase>;
