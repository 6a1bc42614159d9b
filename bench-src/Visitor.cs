using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hejie.Bench;

/// <summary>One user's browser: cookies of its own, forms filled in and sent.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    public Visitor(Uri address) => _http = new HttpClient(new SocketsHttpHandler
    {
        CookieContainer = new CookieContainer(),
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
    })
    {
        BaseAddress = address,
    };

    public void Dispose() => _http.Dispose();

    public async Task<bool> OpenAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.OK;
    }

    public async Task<string> ReadAsync(string path) => await _http.GetStringAsync(path);

    public async Task<bool> SignInAsync(string login, string password)
    {
        var page = await ReadAsync("/sign-in");
        return await SendAsync("/sign-in", page, new() { ["Login"] = login, ["Password"] = password });
    }

    /// <summary>Signs in as a machine: a bearer token instead of a cookie.</summary>
    public async Task<bool> TakeTokenAsync(string login, string password)
    {
        using var answer = await _http.PostAsJsonAsync("/api/v1/tokens", new { login, password });
        var token = await answer.Content.ReadFromJsonAsync<JsonObject>();
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)token!["token"]);
        return answer.StatusCode == HttpStatusCode.Created;
    }

    public async Task<bool> CreateAsync(string path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.Created;
    }

    /// <summary>Sends a form with its hidden fields; a redirect means that it was taken.</summary>
    public async Task<bool> SendAsync(string path, string page, Dictionary<string, string> typed)
    {
        foreach (var hidden in Hidden().EnumerateMatches(page))
        {
            var tag = page.Substring(hidden.Index, hidden.Length);
            typed.TryAdd(Name().Match(tag).Groups[1].Value, WebUtility.HtmlDecode(Value().Match(tag).Groups[1].Value));
        }
        using var answer = await _http.PostAsync(path, new FormUrlEncodedContent(typed));
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
