using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hejie.Data.Outbox;
using Hejie.Data.Persons;
using Hejie.Data.Search;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Robustness;

/// <summary>Kill -9 while many save: what was acknowledged is there, whole, and nothing is there twice or by halves.</summary>
public abstract class DyingInTheMiddleTests(HejieApp app)
{
    private const int Workers = 6;
    private const int SavesBeforeDeath = 60;

    [Fact]
    public async Task What_was_acknowledged_is_there_after_the_program_was_killed()
    {
        var committee = await Committee.SetUpAsync(app);
        var account = await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value);
        var settings = ServedProgram.SettingsOf(app.Database);
        var acknowledged = new ConcurrentDictionary<string, string>(StringComparer.Ordinal); // key of the request, number of the case
        var unanswered = new ConcurrentBag<string>();
        string token;
        using (var program = await ServedProgram.StartAsync(settings))
        {
            token = await program.TokenAsync(account);
            await SaveUntilDeathAsync(program, token, committee, acknowledged, unanswered);
        }
        unanswered.ShouldNotBeEmpty("it died while nobody saved");

        using var reborn = await ServedProgram.StartAsync(settings);
        using var machine = reborn.Machine(token);
        foreach (var number in acknowledged.Values)
        {
            (await machine.GetAsync(new Uri($"/api/v1/cases/{number}", UriKind.Relative), Stop)).StatusCode.ShouldBe(HttpStatusCode.OK, number);
        }
        foreach (var key in unanswered) // a client that got no answer asks again with the same key
        {
            (await PostAsync(machine, key, committee)).IsSuccessStatusCode.ShouldBeTrue();
        }
        await EachStandsOnceAndWholeAsync([.. acknowledged.Keys, .. unanswered]);
        var (code, said, complaint) = await ServedProgram.VerifyAsync(settings);
        code.ShouldBe(0, complaint);
        said.ShouldContain("370202");
    }

    private static async Task SaveUntilDeathAsync(
        ServedProgram program, string token, Committee committee, ConcurrentDictionary<string, string> acknowledged, ConcurrentBag<string> unanswered)
    {
        using var machine = program.Machine(token);
        var workers = Enumerable.Range(0, Workers).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var key = Guid.CreateVersion7().ToString("N");
                try
                {
                    var made = await PostAsync(machine, key, committee);
                    made.StatusCode.ShouldBe(HttpStatusCode.Created);
                    acknowledged[key] = (await made.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("number").GetString()!;
                }
                catch (HttpRequestException)
                {
                    unanswered.Add(key);
                    return;
                }
            }
        }, Stop)).ToList();
        while (acknowledged.Count < SavesBeforeDeath && workers.TrueForAll(worker => !worker.IsFaulted))
        {
            await Task.Delay(5, Stop);
        }
        await program.KillAsync();
        await Task.WhenAll(workers);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient machine, string key, Committee committee)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/cases", UriKind.Relative))
        {
            Content = JsonContent.Create(new
            {
                type = "Neighborhood", applicationDate = "2026-03-05", subdistrictCode = Committee.Street, communityCode = Committee.Community,
                statement = key, requests = new[] { "赔偿" }, claimFen = 100_000, organization = committee.Body.Id.Value,
                parties = new[] { new { role = "Applicant", name = "赵演示", phone = (string?)"13800000001" }, new { role = "Respondent", name = "钱演示", phone = (string?)null } },
            }),
        };
        request.Headers.Add("Idempotency-Key", key);
        return await machine.SendAsync(request, Stop);
    }

    private async Task EachStandsOnceAndWholeAsync(List<string> keys)
    {
        await using var db = app.Database.Open();
        var cases = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().Where(c => keys.Contains(c.Statement)).ToListAsync(Stop);
        cases.Select(found => found.Statement).ShouldBe(keys, ignoreOrder: true);
        cases.ShouldAllBe(found => found.Parties.Count == 2 && found.Timeline.Count == 1 && found.EventCount == 1 && found.Deadlines.Count == 1);
        var ids = cases.ConvertAll(found => found.Id);
        (await db.Set<CaseText>().CountAsync(text => ids.Contains(text.CaseId), Stop)).ShouldBe(cases.Count);
        // What waits is read first: the program goes on filing meanwhile, and what it took from there stands in the index by then.
        var waiting = await db.Set<OutboxMessage>().Select(message => message.Payload).ToListAsync(Stop);
        var filed = await db.Set<PersonIndexEntry>().Where(entry => entry.DistrictCode == "370202").Select(entry => entry.CaseId).Distinct().ToListAsync(Stop);
        cases.ShouldAllBe(found => filed.Contains(found.Id.Value) || waiting.Exists(payload => payload.Contains(found.Id.Value.ToString(), StringComparison.Ordinal)));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}

public sealed class DyingInTheMiddleOnSqlite(SqliteApp app) : DyingInTheMiddleTests(app), IClassFixture<SqliteApp>;

public sealed class DyingInTheMiddleOnPostgres(PostgresApp app) : DyingInTheMiddleTests(app), IClassFixture<PostgresApp>;
