using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Hejie.Web.Tests.Workbench;
using Xunit;

namespace Hejie.Web.Tests.Api;

internal sealed record Answer(HttpStatusCode Status, JsonNode Body, string? Location);

internal static class JsonWords
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The node with its Chinese as people write it: by itself it escapes every character, and no word would ever be found in it.</summary>
    public static string Words(this JsonNode node) => node.ToJsonString(AsWritten);
}

/// <summary>Another system, with a token of its own.</summary>
internal sealed class Machine(HttpClient client)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public HttpClient Client => client;

    public static async Task<Machine> SignInAsync(HejieApp app, Account account)
    {
        var client = app.Visit().Client;
        var issued = await client.PostAsJsonAsync(TokenEndpoints.Address, new { login = account.Login, password = SigningIn.Password }, Stop);
        var token = await issued.Content.ReadFromJsonAsync<JsonElement>(Stop);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        return new Machine(client);
    }

    /// <summary>A committee with a clerk and a mediator who work through the API.</summary>
    public static async Task<(Committee Committee, Machine Clerk, Machine Mediator)> StageAsync(HejieApp app)
    {
        var committee = await Committee.SetUpAsync(app);
        var (clerk, mediator) = await OfAsync(app, committee);
        return (committee, clerk, mediator);
    }

    public static async Task<(Machine Clerk, Machine Mediator)> OfAsync(HejieApp app, Committee committee) =>
    (
        await SignInAsync(app, await app.OpenAccountAsync(Role.CommitteeClerk, organization: committee.Body.Id.Value)),
        await SignInAsync(app, await app.OpenAccountAsync(Role.Mediator, mediator: committee.Host.Id.Value, organization: committee.Body.Id.Value)));

    public async Task<JsonNode> GetAsync(string address) => JsonNode.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative), Stop))!;

    public async Task<HttpStatusCode> HandInAsync(string address, string name, byte[] bytes, int version, string kind = "Evidence")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name }, { new StringContent(kind), "kind" }, { new StringContent("1"), "party" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = form };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        return (await client.SendAsync(request, Stop)).StatusCode;
    }

    public Task<Answer> PostAsync(string address, object body, string? key = null) => SendAsync(HttpMethod.Post, address, body, null, key);

    public Task<Answer> SendAsync(HttpMethod method, string address, object body, int? version, string? key = null) =>
        SendAsync(method, address, JsonContent.Create(body), version, key);

    /// <summary>The same with a body that need not be JSON.</summary>
    public Task<Answer> SendTextAsync(HttpMethod method, string address, string body, int? version) =>
        SendAsync(method, address, new StringContent(body, Encoding.UTF8, "application/json"), version, key: null);

    private async Task<Answer> SendAsync(HttpMethod method, string address, HttpContent body, int? version, string? key)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = body };
        if (version is { } seen)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{seen}\""));
        }
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }
        var response = await client.SendAsync(request, Stop);
        var text = await response.Content.ReadAsStringAsync(Stop);
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return new Answer(response.StatusCode, isJson ? JsonNode.Parse(text)! : new JsonObject { ["text"] = text }, response.Headers.Location?.ToString());
    }
}
