using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hejie.Web.Tests.Hosting;

/// <summary>A page as a person has it before them.</summary>
public sealed class Page(Browser browser, HttpResponseMessage response, string body, IHtmlDocument document)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    /// <summary>Path and query after all redirects.</summary>
    public string Address => response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Body => body;

    public IHtmlDocument Document => document;

    /// <summary>What stands in the first element that matches, with white space folded; fails when there is none.</summary>
    public string Text(string selector = "body") =>
        string.Join(' ', Find(selector).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool Has(string selector) => document.QuerySelector(selector) is not null;

    public IElement Find(string selector) =>
        document.QuerySelector(selector) ?? throw new InvalidOperationException($"Nothing matches {selector} on {Address} ({Status}):\n{body}");

    public Task<Page> FollowAsync(string linkText) => document.QuerySelectorAll("a[href]").FirstOrDefault(a => a.TextContent.Contains(linkText)) is { } link
        ? browser.OpenAsync(new Uri(response.RequestMessage!.RequestUri!, link.GetAttribute("href")).ToString())
        : throw new InvalidOperationException($"No link says {linkText} on {Address}:\n{body}");

    /// <summary>Fills in and sends the only form of the page's main part that posts.</summary>
    public Task<Page> SubmitAsync(params IEnumerable<(string Name, object Value)> answers) => SubmitFormAsync("main form[method=post]", answers);

    /// <summary>Fills in and sends the form that matches <paramref name="selector"/>. A list answers several boxes of one name; a file is an <see cref="UploadedFile"/>.</summary>
    public Task<Page> SubmitFormAsync(string selector, params IEnumerable<(string Name, object Value)> answers)
    {
        var form = new FilledForm((IHtmlFormElement)Find(selector));
        foreach (var (name, value) in answers)
        {
            form.Answer(name, value);
        }
        return browser.SendAsync(form.ToRequest(response.RequestMessage!.RequestUri!));
    }
}

public sealed record UploadedFile(string Name, string ContentType, byte[] Content);
