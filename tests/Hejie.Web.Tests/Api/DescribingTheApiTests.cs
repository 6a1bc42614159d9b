using System.Text.Json.Nodes;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Api;

public sealed class DescribingTheApiTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    private static readonly string[] Fees = ["fee", "charge", "invoice", "checkout", "price"];

    [Fact]
    public async Task The_description_lists_exactly_the_doors_for_machines()
    {
        var doors = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
                .Where(method => DoorFinder.Of(endpoint, method)?.Way == Way.Api)
                .Select(method => $"{method} {DoorFinder.AddressOf(endpoint)}"));

        (await OperationsAsync()).Select(operation => $"{operation.Method} {operation.Address}").ShouldBe(doors, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_operation_has_a_name_of_its_own()
    {
        var names = (await OperationsAsync()).Select(operation => (string?)operation.Node["operationId"]).ToList();

        names.ShouldNotContain((string?)null);
        names.ShouldBeUnique();
    }

    [Fact]
    public async Task Every_act_tells_that_it_may_be_refused()
    {
        var acts = (await OperationsAsync()).Where(operation => operation.Method != "GET" && !operation.Address.StartsWith(TokenEndpoints.Address, StringComparison.Ordinal));

        acts.ShouldNotBeEmpty();
        acts.ShouldAllBe(act => act.Node["responses"]!["409"]!["content"]!["application/problem+json"] != null);
    }

    [Fact]
    public async Task P4_no_act_takes_a_fee()
    {
        var text = (await OperationsAsync()).Select(operation => operation.Address.ToLowerInvariant()).ToList();

        text.ShouldNotBeEmpty();
        text.Where(address => Fees.Any(address.Contains)).ShouldBeEmpty();
        (await ReadAsync())["components"]!["schemas"]!.AsObject()
            .SelectMany(schema => schema.Value!["properties"]?.AsObject().Select(property => $"{schema.Key}.{property.Key}") ?? [])
            .Where(property => Fees.Any(property[property.IndexOf('.')..].ToLowerInvariant().Contains)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_body_says_what_it_needs_and_which_words_a_code_has()
    {
        var schemas = (await ReadAsync())["components"]!["schemas"]!;

        schemas["AnswerRequest"]!["required"]!.AsArray().Select(name => (string?)name).ShouldBe(["party", "answer", "channel"]);
        schemas["Willingness"]!["enum"]!.AsArray().Select(word => (string?)word).ShouldBe(["Unasked", "Agrees", "Refuses", "Asks"]);
        ((string?)schemas["SessionRequest"]!["properties"]!["at"]!["format"]).ShouldBe("date-time");
    }

    private async Task<IReadOnlyList<(string Method, string Address, JsonNode Node)>> OperationsAsync() =>
        [.. from path in (await ReadAsync())["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            select (operation.Key.ToUpperInvariant(), path.Key, operation.Value!)];

    private async Task<JsonNode> ReadAsync()
    {
        var description = JsonNode.Parse(await app.Visit().Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken))!;
        ((string?)description["openapi"])!.ShouldStartWith("3.1");
        return description;
    }
}
