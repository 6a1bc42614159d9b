using System.Net;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Hosting;

public abstract class VisitingTests(HejieApp app)
{
    [Fact]
    public async Task The_program_answers_on_its_own_migrated_database()
    {
        var page = await app.Visit().OpenAsync("/readyz");

        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
    }
}

public sealed class VisitingOnSqlite(SqliteApp app) : VisitingTests(app), IClassFixture<SqliteApp>;

public sealed class VisitingOnPostgres(PostgresApp app) : VisitingTests(app), IClassFixture<PostgresApp>;
