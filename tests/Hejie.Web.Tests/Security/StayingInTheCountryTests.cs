using System.Text.RegularExpressions;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Security;

/// <summary>Rules about personal information that no single act can break: they hold in what pages are made of.</summary>
public abstract partial class StayingInTheCountryTests(HejieApp app)
{
    [Fact]
    public void D9_no_page_script_or_style_names_another_host()
    {
        var made = Directory.EnumerateFiles(Path.Combine(Repository(), "src", "Hejie.Web"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cshtml" or ".js" or ".css" or ".svg" or ".html");

        (from file in made
         from Match host in OtherHost().Matches(File.ReadAllText(file))
         where !host.Value.Contains("www.w3.org", StringComparison.Ordinal) // names of namespaces, never asked for
         select $"{Path.GetFileName(file)}: {host.Value}").ShouldBeEmpty();
    }

    [Fact]
    public async Task D9_a_browser_is_told_to_ask_nobody_else()
    {
        var page = await app.Visit().OpenAsync("/");

        var policy = page.Response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        OtherHost().IsMatch(policy).ShouldBeFalse(policy);
    }

    [Fact]
    public async Task D3_whoever_applies_is_told_of_the_use_of_data_before_any_is_sent_and_finds_it_on_every_page()
    {
        var page = await app.Visit().OpenAsync("/");

        page.Find("footer a[href='/privacy']");
        var notice = (await page.FollowAsync("个人信息保护")).Text("main");
        foreach (var told in new[] { "谁来处理", "用来做什么", "收集哪些", "谁能看到", "存多久", "您的权利" })
        {
            notice.ShouldContain(told);
        }
    }

    [GeneratedRegex("""(https?:)?//[a-z0-9-]+(\.[a-z0-9-]+)+""", RegexOptions.IgnoreCase)]
    private static partial Regex OtherHost();

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hejie.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Hejie.slnx");
        }
        return folder;
    }
}

public sealed class StayingInTheCountryOnSqlite(SqliteApp app) : StayingInTheCountryTests(app), IClassFixture<SqliteApp>;

public sealed class StayingInTheCountryOnPostgres(PostgresApp app) : StayingInTheCountryTests(app), IClassFixture<PostgresApp>;
