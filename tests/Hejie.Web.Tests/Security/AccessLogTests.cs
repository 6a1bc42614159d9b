using System.Net;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
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

    [Theory]
    [InlineData(Role.BureauOfficer)]
    [InlineData(Role.SubdistrictOfficer)]
    public async Task Papers_bear_names_whole_so_opening_one_without_seeing_names_leaves_a_trace(Role role)
    {
        var own = (await ThreeCases.MakeAsync(app.Database, 100 + (100 * (int)role))).Of[Whose.Own];
        var officer = await app.SignInAsync(role, subdistrict: role == Role.SubdistrictOfficer ? own.SubdistrictCode : null);

        (await officer.OpenAsync($"/cases/{own.Number}/papers/mediation-application.pdf")).Status.ShouldBe(HttpStatusCode.OK);
        (await officer.OpenAsync($"/cases/{own.Number}/papers/closing-report.pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await officer.OpenAsync($"/cases/{own.Number}/volume.pdf")).Status.ShouldBe(HttpStatusCode.OK);

        (await EntriesAsync(own)).Where(entry => entry.Kind == AccessKind.OpenedPaper).Select(entry => (entry.Role, entry.Field))
            .ShouldBe([(role, "paper:mediation-application"), (role, "volume")], ignoreOrder: true);
        var page = await (await app.SignInAsync(Role.Administrator)).OpenAsync("/admin/access-log?kind=OpenedPaper");
        page.Text("main table").ShouldContain("打开文书或材料人民调解申请书");
        page.Text("main table").ShouldContain("打开文书或材料卷宗");
    }

    [Fact]
    public async Task Whoever_sees_the_names_anyway_leaves_no_trace_by_a_paper()
    {
        var own = (await ThreeCases.MakeAsync(app.Database, 70)).Of[Whose.Own];
        var clerk = await app.SignInAsync(Role.CommitteeClerk, organization: own.OrganizationId.Value);

        (await clerk.OpenAsync($"/cases/{own.Number}/papers/mediation-application.pdf")).Status.ShouldBe(HttpStatusCode.OK);

        (await EntriesAsync(own)).ShouldAllBe(entry => entry.Kind == AccessKind.ReadCase);
    }

    [Fact]
    public async Task Readings_that_could_not_be_saved_are_saved_the_next_time()
    {
        var broken = new BreaksOnce(app.Services.GetRequiredService<IHejieDbFactory>());
        using var recent = new MemoryCache(new MemoryCacheOptions());
        using var readings = new ReadingLog(broken, recent, app.Clock, NullLogger<ReadingLog>.Instance);
        var (reader, read) = (Actor.Person(Role.BureauOfficer, "370202", AccountId.New(app.Clock.Now), "reader"), Guid.CreateVersion7());
        await readings.NoteAsync(reader, read, CancellationToken.None);
        (await readings.FlushAsync(CancellationToken.None)).ShouldBeFalse();
        await readings.NoteAsync(reader, read, CancellationToken.None); // is under way still

        (await readings.FlushAsync(CancellationToken.None)).ShouldBeTrue();

        await using var db = app.Database.Open();
        (await db.AccessLog.CountAsync(entry => entry.CaseId == read)).ShouldBe(1);
    }

    private sealed class BreaksOnce(IHejieDbFactory databases) : IHejieDbFactory
    {
        private bool _isBroken = true;

        public HejieDb Open(Scope scope)
        {
            if (_isBroken)
            {
                _isBroken = false;
                throw new SqliteException("disk I/O error", 10);
            }
            return databases.Open(scope);
        }
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
