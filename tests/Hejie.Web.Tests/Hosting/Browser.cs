using AngleSharp.Html.Parser;

namespace Hejie.Web.Tests.Hosting;

/// <summary>One person's browser: follows redirects, keeps cookies, runs no script.</summary>
public sealed class Browser(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>For the API, files, and requests that no page would send.</summary>
    public HttpClient Client => client;

    public async Task<Page> OpenAsync(string address) => await ReadAsync(await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    internal async Task<Page> SendAsync(HttpRequestMessage request) => await ReadAsync(await client.SendAsync(request));

    private async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        return new Page(this, response, body, await Parser.ParseDocumentAsync(body));
    }
}
