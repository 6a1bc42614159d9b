using System.Net;
using System.Text;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public sealed class VisitingTheHomePageTests(SqliteApp app) : IClassFixture<SqliteApp>
{
    [Fact]
    public async Task It_asks_one_question_and_speaks_chinese_as_it_is()
    {
        var page = await app.Visit().OpenAsync("/");

        page.Text("h1").ShouldBe("遇到什么矛盾？");
        page.Body.ShouldContain("以情为重、以法为教、以和为贵");
        page.Has("a[href='tel:12348']").ShouldBeTrue();
    }

    [Fact]
    public async Task With_all_its_files_it_is_under_100_kilobytes()
    {
        var browser = app.Visit();
        var page = await browser.OpenAsync("/");

        var bytes = Encoding.UTF8.GetByteCount(page.Body);
        foreach (var address in page.Document.QuerySelectorAll("link[href], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Distinct())
        {
            var file = await browser.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            file.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            file.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
            bytes += (await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        }

        bytes.ShouldBeLessThan(100_000);
    }

    [Fact]
    public async Task Nothing_but_our_own_files_may_run()
    {
        var page = await app.Visit().OpenAsync("/");

        var policy = page.Response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        page.Has("[style], style, script:not([src])").ShouldBeFalse();
    }

    [Fact]
    public async Task Large_type_is_kept_without_script_and_leads_back()
    {
        var browser = app.Visit();
        var page = await (await browser.OpenAsync("/track?number=1")).SubmitFormAsync("form.type-switch");

        page.Address.ShouldBe("/track?number=1");
        (await browser.OpenAsync("/")).Has("html.large").ShouldBeTrue();
    }

    [Fact]
    public async Task Large_type_leads_nowhere_else()
    {
        var form = new FormUrlEncodedContent([new("type", "large"), new("back", "//elsewhere.example")]);

        var answer = await app.Visit().Client.PostAsync(new Uri("/large-type", UriKind.Relative), form, TestContext.Current.CancellationToken);

        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/");
        answer.RequestMessage.RequestUri.Host.ShouldBe("localhost");
    }

    [Fact]
    public async Task An_address_that_is_not_there_is_told_plainly()
    {
        var page = await app.Visit().OpenAsync("/no-such-page");

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Text("h1").ShouldBe("没有找到这个页面");
    }
}
