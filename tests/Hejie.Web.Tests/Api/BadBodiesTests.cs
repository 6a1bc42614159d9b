using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Doors;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

/// <summary>Whatever is sent to the API, it says what is wrong with it and never breaks.</summary>
public abstract partial class BadBodiesTests(HejieApp app)
{
    private static readonly string[] Bodies = ["", "{}", "[]", "null", "5", "{\"x\":"];

    [Fact]
    public async Task No_endpoint_that_takes_a_body_breaks_on_a_bad_one()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var number = await committee.RegisterAsync(committee.Assign);
        var version = (int)(await clerk.GetAsync($"/api/v1/cases/{number}"))["summary"]!["version"]!;
        var broken = new List<string>();
        foreach (var (method, endpoint) in Writing())
        {
            var address = Fill(endpoint, number);
            foreach (var (name, who) in new[] { ("clerk", clerk), ("mediator", mediator) })
            {
                foreach (var body in Bodies.Append(NullsOf(endpoint)).Append(NullListsOf(endpoint)))
                {
                    var answer = await who.SendTextAsync(method, address, body, version);
                    if ((int)answer.Status >= 500 || (answer.Status == HttpStatusCode.BadRequest && answer.Body["code"] is null))
                    {
                        broken.Add($"{method} {address} {body} as {name}: {(int)answer.Status} {answer.Body}");
                    }
                }
            }
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync()}";

        Fields(await clerk.SendTextAsync(HttpMethod.Post, "/api/v1/cases", "{}", null)).ShouldContain("applicationDate");
        Fields(await clerk.SendTextAsync(HttpMethod.Post, address + "/review", "{}", 1)).ShouldBe(["answers"]);
        Fields(await clerk.SendTextAsync(HttpMethod.Post, address + "/review", """{"answers":null}""", 1)).ShouldBe(["answers"]);
        Fields(await clerk.SendTextAsync(HttpMethod.Post, address + "/review", """{"answers":[null]}""", 1)).ShouldBe(["answers"]);
        Fields(await clerk.SendTextAsync(HttpMethod.Post, address + "/review", """{"answers":[{"yes":true}]}""", 1)).ShouldBe(["answers[0].code"]);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("1")]
    [InlineData("\"Perhaps\"")]
    [InlineData("\"1\"")]
    [InlineData("\"Agrees, Refuses\"")]
    public async Task A_code_is_one_of_its_words(string answer)
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync()}/answers";

        Fields(await clerk.SendTextAsync(HttpMethod.Post, address, $$"""{"party":2,"answer":{{answer}},"channel":"Telephone"}""", 1)).ShouldBe(["answer"]);
    }

    [Theory]
    [InlineData("2026-03-05T10:00:00")]
    [InlineData("2026-03-05")]
    [InlineData("next week")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59-12:00")]
    public async Task An_instant_has_its_offset_and_lies_in_the_calendar(string at)
    {
        var (committee, _, mediator) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}/sessions";

        Fields(await mediator.SendTextAsync(HttpMethod.Post, address, $$"""{"at":"{{at}}","mode":"OnSite","place":"调解室"}""", 1)).ShouldBe(["at"]);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public async Task An_instant_that_is_asked_for_lies_in_the_calendar(string at)
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}/sessions/availability?at={at}";

        Fields(await clerk.SendTextAsync(HttpMethod.Get, address, "", null)).ShouldBe(["at"]);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(14)]
    [InlineData(481)]
    [InlineData(int.MaxValue)]
    public async Task A_session_is_as_long_as_on_the_page(int minutes)
    {
        var (committee, _, mediator) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}/sessions";

        Fields(await mediator.SendAsync(HttpMethod.Post, address, new { at = "2026-03-09T09:00:00+08:00", mode = "OnSite", place = "调解室", minutes }, 1)).ShouldBe(["minutes"]);
    }

    [Fact]
    public async Task An_instant_is_kept_in_utc_whatever_its_offset()
    {
        var (committee, clerk, mediator) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync(committee.Assign)}";
        var version = (int)(await clerk.GetAsync(address))["summary"]!["version"]!;

        var planned = await mediator.SendAsync(HttpMethod.Post, address + "/sessions", new { at = "2026-03-06T09:30:00+08:00", mode = "OnSite", place = "调解室" }, version);

        planned.Status.ShouldBe(HttpStatusCode.OK, $"{planned.Body}");
        ((DateTime)(await clerk.GetAsync(address))["sessions"]![0]!["plannedAt"]!).ShouldBe(new DateTime(2026, 3, 6, 1, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Texts_are_as_long_as_on_the_pages()
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var address = $"/api/v1/cases/{await committee.RegisterAsync()}/contacts";
        object Contact(string note) => new { party = 2, channel = "Telephone", outcome = "Reached", note };

        Fields(await clerk.SendAsync(HttpMethod.Post, address, Contact(new string('长', 501)), 1)).ShouldBe(["note"]);
        Fields(await clerk.SendAsync(HttpMethod.Post, address, Contact("\0"), 1)).ShouldBe(["note"]);
        (await clerk.SendAsync(HttpMethod.Post, address, Contact(new string('长', 500)), 1)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("idNumber", "\"110101199003070012\"", "IdNumberNotUnderstood")]
    [InlineData("phone", "\"123\"", "PhoneNotUnderstood")]
    [InlineData("creditCode", "\"123\"", "CreditCodeNotUnderstood")]
    [InlineData("birthDate", "\"2030-01-01\"", "DateInFuture")]
    [InlineData("birthDate", "\"0001-01-01\"", "BirthTooLongAgo")]
    [InlineData("name", "\" \"", "NameNotUnderstood")]
    public async Task A_party_is_judged_as_on_the_page(string field, string value, string code)
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var dispute = Dispute(committee);
        dispute["parties"]![1]!["idNumber"] = null; // which would tell the birth date itself
        dispute["parties"]![1]![field] = JsonNode.Parse(value);

        var answer = await clerk.PostAsync("/api/v1/cases", dispute);

        answer.Status.ShouldBe(HttpStatusCode.Conflict, $"{answer.Body}");
        ((string?)answer.Body["code"]).ShouldBe(code);
        answer.Body["details"]!.AsArray().Select(detail => (string?)detail).ShouldBe(["party:2"]);
    }

    [Theory]
    [InlineData("applicationDate", "\"2006-12-31\"", "DateBeforeCalendar")]
    [InlineData("applicationDate", "\"0001-01-01\"", "DateBeforeCalendar")]
    [InlineData("applicationDate", "\"2026-03-06\"", "DateInFuture")]
    [InlineData("claimFen", "-1", "ClaimOutOfRange")]
    [InlineData("claimFen", "1000000000000", "ClaimOutOfRange")]
    [InlineData("statement", "\"  \"", "StatementMissing")]
    [InlineData("subType", "\"Dragons\"", "NoSuchSubType")]
    public async Task A_dispute_is_judged_as_on_the_page(string field, string value, string code)
    {
        var (committee, clerk, _) = await Machine.StageAsync(app);
        var dispute = Dispute(committee);
        dispute[field] = JsonNode.Parse(value);

        var answer = await clerk.PostAsync("/api/v1/cases", dispute);

        answer.Status.ShouldBe(HttpStatusCode.Conflict, $"{answer.Body}");
        ((string?)answer.Body["code"]).ShouldBe(code);
    }

    [Fact]
    public async Task A_question_that_cannot_be_read_names_its_parameter()
    {
        var (_, clerk, _) = await Machine.StageAsync(app);

        Fields(await clerk.SendTextAsync(HttpMethod.Get, "/api/v1/cases?limit=many", "", null)).ShouldBe(["limit"]);
        Fields(await clerk.SendTextAsync(HttpMethod.Get, "/api/v1/cases?state=Lost", "", null)).ShouldBe(["state"]);
        Fields(await clerk.SendTextAsync(HttpMethod.Get, "/api/v1/cases?street=%00", "", null)).ShouldBe(["street"]);
        Fields(await clerk.SendTextAsync(HttpMethod.Get, "/api/v1/search?q=%00", "", null)).ShouldBe(["q"]);
    }

    private static JsonNode Dispute(Committee committee) =>
        JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(CaseOverTheApiTests.Dispute(committee)))!;

    private static IEnumerable<string> Fields(Answer answer)
    {
        answer.Status.ShouldBe(HttpStatusCode.BadRequest, $"{answer.Body}");
        ((string?)answer.Body["code"]).ShouldBe("RequestNotUnderstood", $"{answer.Body}");
        return answer.Body["errors"]!.AsObject().Select(field => field.Key);
    }

    private IEnumerable<(HttpMethod Method, RouteEndpoint Endpoint)> Writing() =>
        from endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []
        where method is "POST" or "PUT" && DoorFinder.Of(endpoint, method)?.Way == Way.Api
        select (HttpMethod.Parse(method), endpoint);

    /// <summary>A body in which everything the endpoint asks for is null.</summary>
    private static string NullsOf(RouteEndpoint endpoint) => BodyOf(endpoint, _ => "null");

    /// <summary>The same with lists that hold a null, empty objects, and zeros for the rest.</summary>
    private static string NullListsOf(RouteEndpoint endpoint) => BodyOf(endpoint, type =>
        type == typeof(string) ? "\"\"" : type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? "[null]" : type.IsClass ? "{}" : "0");

    private static string BodyOf(RouteEndpoint endpoint, Func<Type, string> valueOf) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } type
            ? $"{{{string.Join(',', type.GetProperties().Select(property => $"\"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}\":{valueOf(property.PropertyType)}"))}}}"
            : "{\"x\":null}";

    private static string Fill(RouteEndpoint endpoint, CaseNumber number) =>
        "/" + Parameter().Replace(endpoint.RoutePattern.RawText ?? "", match => match.Groups["name"].Value switch
        {
            "number" => number.Text,
            "id" or "mediator" => Guid.Empty.ToString("D"),
            _ => "1",
        }).TrimStart('/');

    [GeneratedRegex(@"\{\**(?<name>[a-zA-Z]+)[^{}]*\}")]
    private static partial Regex Parameter();
}

public sealed class BadBodiesOnSqlite(SqliteApp app) : BadBodiesTests(app), IClassFixture<SqliteApp>;

public sealed class BadBodiesOnPostgres(PostgresApp app) : BadBodiesTests(app), IClassFixture<PostgresApp>;
