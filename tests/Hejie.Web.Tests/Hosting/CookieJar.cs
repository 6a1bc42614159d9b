using Microsoft.Net.Http.Headers;

namespace Hejie.Web.Tests.Hosting;

/// <summary>Keeps cookies by the clock of the test; the framework's own jar would throw them away by the machine's.</summary>
internal sealed class CookieJar(FakeClock clock) : DelegatingHandler
{
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_cookies.Count > 0)
        {
            request.Headers.Remove(HeaderNames.Cookie);
            request.Headers.Add(HeaderNames.Cookie, string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        }
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues(HeaderNames.SetCookie, out var headers))
        {
            foreach (var cookie in SetCookieHeaderValue.ParseList([.. headers]))
            {
                Take(cookie);
            }
        }
        return response;
    }

    private void Take(SetCookieHeaderValue cookie)
    {
        if (cookie.MaxAge <= TimeSpan.Zero || cookie.Expires <= clock.GetUtcNow())
        {
            _cookies.Remove(cookie.Name.ToString());
        }
        else
        {
            _cookies[cookie.Name.ToString()] = cookie.Value.ToString();
        }
    }
}
