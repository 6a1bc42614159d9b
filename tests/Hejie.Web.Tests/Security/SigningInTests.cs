using System.Net;
using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Security;

public abstract class SigningInTests(HejieApp app)
{
    [Fact]
    public async Task The_right_password_lets_in_and_back_to_the_page_asked_for()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        var browser = app.Visit();

        (await browser.OpenAsync("/account/password")).Address.ShouldBe("/sign-in?next=%2Faccount%2Fpassword");
        var page = await browser.SignInAsync(account.Login);

        page.Address.ShouldBe("/account");
        page.Text("[data-testid=signed-in-as]").ShouldBe(account.DisplayName);
    }

    [Fact]
    public async Task A_login_is_typed_in_capitals_and_with_blanks()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);

        (await app.Visit().SignInAsync($" {account.Login.ToUpperInvariant()} ")).IsSignedIn().ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_login_are_told_the_same()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);

        var wrong = await app.Visit().SignInAsync(account.Login, "not-the-password");
        var unknown = await app.Visit().SignInAsync("nobody-at-all", "not-the-password");

        wrong.IsSignedIn().ShouldBeFalse();
        wrong.Text(".error").ShouldBe(unknown.Text(".error"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    public async Task Nobody_is_led_to_another_site(string next)
    {
        var account = await app.OpenAccountAsync(Role.Administrator);
        var page = await app.Visit().OpenAsync("/sign-in?next=" + Uri.EscapeDataString(next));

        page = await page.SubmitAsync(("Login", account.Login), ("Password", SigningIn.Password));

        page.Address.ShouldBe("/admin/accounts");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_fifteen_minutes()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        for (var attempt = 0; attempt < AccountManager.MostFailures; attempt++)
        {
            (await app.Visit().SignInAsync(account.Login, "not-the-password")).IsSignedIn().ShouldBeFalse();
        }

        (await app.Visit().SignInAsync(account.Login)).IsSignedIn().ShouldBeFalse();

        var before = app.Clock.Now;
        app.Clock.Now += AccountManager.LockTime - TimeSpan.FromSeconds(1);
        (await app.Visit().SignInAsync(account.Login)).IsSignedIn().ShouldBeFalse();
        app.Clock.Now = before + AccountManager.LockTime;
        (await app.Visit().SignInAsync(account.Login)).IsSignedIn().ShouldBeTrue();
    }

    [Fact]
    public async Task Wrong_passwords_sent_at_once_all_count()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        var pages = await Task.WhenAll(Enumerable.Range(0, AccountManager.MostFailures).Select(_ => app.Visit().OpenAsync("/sign-in")));

        await Task.WhenAll(pages.Select(page => page.SubmitAsync(("Login", account.Login), ("Password", "not-the-password"))));

        (await app.Visit().SignInAsync(account.Login)).IsSignedIn().ShouldBeFalse();
    }

    [Fact]
    public async Task A_session_from_before_a_password_change_is_refused()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        var (old, other) = (app.Visit(), app.Visit());
        (await old.SignInAsync(account.Login)).IsSignedIn().ShouldBeTrue();
        (await other.SignInAsync(account.Login)).IsSignedIn().ShouldBeTrue();

        var page = await (await other.OpenAsync("/account/password"))
            .SubmitAsync(("Current", SigningIn.Password), ("Wanted", "a-new-long-word"), ("Again", "a-new-long-word"));

        page.Address.ShouldBe("/account");
        page.IsSignedIn().ShouldBeTrue();
        (await old.OpenAsync("/account")).Address.ShouldStartWith("/sign-in");
        (await app.Visit().SignInAsync(account.Login, "a-new-long-word")).IsSignedIn().ShouldBeTrue();
    }

    [Fact]
    public async Task A_stolen_cookie_is_worth_nothing_after_the_account_is_disabled()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        var browser = app.Visit();
        await browser.SignInAsync(account.Login);
        var administrator = await app.SignInAsync(Role.Administrator);
        await app.SignInAsync(Role.Administrator); // so that the first is not the last

        var sheet = await (await administrator.OpenAsync($"/admin/accounts/{account.Id.Value}")).SubmitFormAsync("form[action*=Disable]");

        sheet.Text("[data-testid=state]").ShouldBe("已停用");
        (await browser.OpenAsync("/account")).Address.ShouldStartWith("/sign-in");
        (await app.Visit().SignInAsync(account.Login)).IsSignedIn().ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = await app.SignInAsync(Role.Mediator);

        var page = await (await browser.OpenAsync("/sign-out")).SubmitAsync();

        page.Has("[data-testid=signed-out]").ShouldBeTrue();
        (await browser.OpenAsync("/account")).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_given_password_must_be_replaced_before_anything_else()
    {
        var account = await app.OpenAccountAsync(Role.Administrator, mustChangePassword: true);
        var browser = app.Visit();
        (await browser.SignInAsync(account.Login)).Address.ShouldBe("/account/password");

        var page = await (await browser.OpenAsync("/admin/accounts"))
            .SubmitAsync(("Current", SigningIn.Password), ("Wanted", "a-word-of-my-own"), ("Again", "a-word-of-my-own"));

        page.Address.ShouldBe("/account");
        (await browser.OpenAsync("/admin/accounts")).Address.ShouldBe("/admin/accounts");
    }

    [Theory]
    [InlineData("short", "PasswordTooShort")]
    [InlineData("aaaaaaaaaaaa", "PasswordRequiresUniqueChars")]
    public async Task A_weak_password_is_refused_in_words(string weak, string code)
    {
        var browser = await app.SignInAsync(Role.Mediator);

        var page = await (await browser.OpenAsync("/account/password")).SubmitAsync(("Current", SigningIn.Password), ("Wanted", weak), ("Again", weak));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Body.ShouldContain(AccountErrors.Text(code, code == "PasswordTooShort" ? 10 : 5));
    }

    [Fact]
    public async Task The_session_cookie_is_closed_to_scripts_other_sites_and_plain_http()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        using var client = app.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        var form = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var token = form.Split("name=\"FormToken\" type=\"hidden\" value=\"")[1].Split('"')[0];

        using var answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Login"] = account.Login,
            ["Password"] = SigningIn.Password,
            ["FormToken"] = token,
        }));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("hejie=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("secure");
        cookie.ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task A_lock_and_a_failure_leave_a_trace()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);

        await app.Visit().SignInAsync(account.Login, "not-the-password");

        await using var db = app.Database.Open();
        var reference = account.ToActor().Reference;
        (await db.AccessLog.SingleAsync(entry => entry.Actor == reference)).Kind.ShouldBe(AccessKind.SignInFailed);
    }
}

public sealed class SigningInOnSqlite(SqliteApp app) : SigningInTests(app), IClassFixture<SqliteApp>;

public sealed class SigningInOnPostgres(PostgresApp app) : SigningInTests(app), IClassFixture<PostgresApp>;
