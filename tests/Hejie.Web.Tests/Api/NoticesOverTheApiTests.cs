using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

public abstract class NoticesOverTheApiTests(HejieApp app)
{
    [Fact]
    public async Task Another_system_works_the_list_off_under_the_same_rules()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await AssignedAsync(committee);
        var machine = await MachineAsync(committee);

        var page = await machine.GetFromJsonAsync<JsonElement>($"/api/v1/notices?words={number.Short}&limit=1", Stop);
        var notice = page.GetProperty("notices")[0];
        notice.GetProperty("phone").GetString().ShouldBe("138****0001");
        notice.GetProperty("text").GetString()!.ShouldContain("王和");
        var work = $"/api/v1/notices/{notice.GetProperty("id").GetGuid()}/work";

        (await SendAsync(machine, HttpMethod.Post, work, null, new { kind = "Telephoned" })).ShouldBe(HttpStatusCode.PreconditionRequired);
        (await SendAsync(machine, HttpMethod.Post, work, 0, new { kind = "NotReached" })).ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(machine, HttpMethod.Post, work, 0, new { kind = "Telephoned", note = new string('长', 201) })).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync(machine, HttpMethod.Post, work, 0, new { kind = "Telephoned" })).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(machine, HttpMethod.Delete, work, 0)).ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(machine, HttpMethod.Delete, work, 1)).ShouldBe(HttpStatusCode.OK);

        var next = await machine.GetFromJsonAsync<JsonElement>(
            $"/api/v1/notices?words={number.Short}&limit=1&afterDay={page.GetProperty("afterDay")}&after={page.GetProperty("after")}", Stop);
        next.GetProperty("notices")[0].GetProperty("party").GetInt32().ShouldBe(2);
        next.GetProperty("after").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Another_committee_finds_nothing()
    {
        var committee = await Committee.SetUpAsync(app);
        var number = await AssignedAsync(committee);
        var own = await MachineAsync(committee);
        var neighbour = await MachineAsync(await Committee.SetUpAsync(app));
        var id = (await own.GetFromJsonAsync<JsonElement>($"/api/v1/notices?words={number.Short}", Stop)).GetProperty("notices")[0].GetProperty("id").GetGuid();

        (await neighbour.GetFromJsonAsync<JsonElement>($"/api/v1/notices?words={number.Short}", Stop)).GetProperty("notices").GetArrayLength().ShouldBe(0);
        (await SendAsync(neighbour, HttpMethod.Post, $"/api/v1/notices/{id}/work", 0, new { kind = "Telephoned" })).ShouldBe(HttpStatusCode.NotFound);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<CaseNumber> AssignedAsync(Committee committee)
    {
        var number = await committee.RegisterAsync(committee.Accept);
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(c => c.Number == number, Stop);
        mediation.Assign(new AssignedMediator(committee.Host.Id, committee.Host.Name, [], null, false), [], AssignmentMode.NamedByCommittee, committee.Moment).ShouldBeNull();
        await db.SaveChangesAsync(Stop);
        return number;
    }

    private async Task<HttpClient> MachineAsync(Committee committee)
    {
        var account = await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value);
        var client = app.Visit().Client;
        var issued = await client.PostAsJsonAsync(TokenEndpoints.Address, new { login = account.Login, password = SigningIn.Password }, Stop);
        var token = (await issued.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("token").GetString();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient machine, HttpMethod method, string address, int? version, object? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        if (version is { } seen)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{seen}\""));
        }
        using var response = await machine.SendAsync(request, Stop);
        return response.StatusCode;
    }
}

public sealed class NoticesOverTheApiOnSqlite(SqliteApp app) : NoticesOverTheApiTests(app), IClassFixture<SqliteApp>;

public sealed class NoticesOverTheApiOnPostgres(PostgresApp app) : NoticesOverTheApiTests(app), IClassFixture<PostgresApp>;
