using System.Net;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Security;

public abstract class AccessLogTests(HejieApp app)
{
    [Fact]
    public async Task Reading_a_case_and_opening_its_fields_is_written_down()
    {
        var own = (await ThreeCases.MakeAsync(app.Database)).Of[Whose.Own];
        var clerk = await app.SignInAsync(Role.CommitteeClerk, organization: own.OrganizationId.Value);

        var page = await clerk.OpenAsync($"/cases/{own.Number}");
        page.Status.ShouldBe(HttpStatusCode.OK, page.Body);
        page.Body.ShouldNotContain("13800000001");
        await clerk.OpenAsync($"/cases/{own.Number}"); // again within ten minutes: the same reading
        var opened = await page.SubmitFormAsync($"form[action='/cases/{own.Number}/opened-field']");
        opened.Body.ShouldContain("13800000001");

        await app.Services.GetRequiredService<ReadingLog>().FlushAsync(CancellationToken.None);
        (await EntriesAsync(own)).Select(entry => (entry.Kind, entry.Field)).ShouldBe(
            [(AccessKind.ReadCase, null), (AccessKind.OpenedField, "party:1")], ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_is_turned_away_has_read_nothing()
    {
        var own = (await ThreeCases.MakeAsync(app.Database, 10)).Of[Whose.Own];
        var stranger = await app.SignInAsync(Role.CommitteeClerk, organization: Guid.CreateVersion7());

        (await stranger.OpenAsync($"/cases/{own.Number}")).Status.ShouldBe(HttpStatusCode.NotFound);

        await app.Services.GetRequiredService<ReadingLog>().FlushAsync(CancellationToken.None);
        (await EntriesAsync(own)).ShouldBeEmpty();
    }

    private async Task<List<AccessLogEntry>> EntriesAsync(MediationCase known)
    {
        // The background writer may hold the last readings for a moment.
        await using var db = app.Database.Open();
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var found = await db.AccessLog.AsNoTracking().Where(entry => entry.CaseId == known.Id.Value).ToListAsync();
            if (found.Any(entry => entry.Kind == AccessKind.ReadCase))
            {
                return found;
            }
            await Task.Delay(50);
        }
        return [];
    }
}

public sealed class AccessLogOnSqlite(SqliteApp app) : AccessLogTests(app), IClassFixture<SqliteApp>;

public sealed class AccessLogOnPostgres(PostgresApp app) : AccessLogTests(app), IClassFixture<PostgresApp>;
