using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Security;

public sealed class TotpTests
{
    // RFC 6238, appendix B, SHA-1, cut to six digits; the key is "12345678901234567890".
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Totp.CodeAt("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", DateTime.UnixEpoch.AddSeconds(second)).ShouldBe(code);
}

public abstract class AuthenticatorTests(HejieApp app)
{
    [Fact]
    public async Task With_an_authenticator_the_password_alone_does_not_let_in()
    {
        var (account, key, _) = await EnrolAsync();
        var browser = app.Visit();

        var page = await browser.SignInAsync(account.Login);
        page.Address.ShouldStartWith("/sign-in/code");
        (await browser.OpenAsync("/account")).Address.ShouldStartWith("/sign-in");

        page = await (await browser.SignInAsync(account.Login)).SubmitAsync(("Typed", NextCode(key)));
        page.Address.ShouldBe("/account");
    }

    [Fact]
    public async Task A_code_is_good_only_once()
    {
        var (account, key, _) = await EnrolAsync();
        var code = NextCode(key);
        await (await app.Visit().SignInAsync(account.Login)).SubmitAsync(("Typed", code));

        var second = await (await app.Visit().SignInAsync(account.Login)).SubmitAsync(("Typed", code));

        second.IsSignedIn().ShouldBeFalse();
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_too()
    {
        var (account, key, _) = await EnrolAsync();
        for (var attempt = 0; attempt < AccountManager.MostFailures; attempt++)
        {
            await (await app.Visit().SignInAsync(account.Login)).SubmitAsync(("Typed", "000000"));
        }

        (await app.Visit().SignInAsync(account.Login)).Address.ShouldStartWith("/sign-in?");
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_when_the_phone_is_lost()
    {
        var (account, _, codes) = await EnrolAsync();

        (await (await app.Visit().SignInAsync(account.Login)).SubmitAsync(("Typed", codes[0]))).Address.ShouldBe("/account");
        (await (await app.Visit().SignInAsync(account.Login)).SubmitAsync(("Typed", codes[0]))).IsSignedIn().ShouldBeFalse();
        (await (await app.Visit().SignInAsync(account.Login)).SubmitAsync(("Typed", codes[1]))).Address.ShouldBe("/account");
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password()
    {
        var (account, key, _) = await EnrolAsync();
        var browser = app.Visit();
        await (await browser.SignInAsync(account.Login)).SubmitAsync(("Typed", NextCode(key)));

        var refused = await (await browser.OpenAsync("/account/authenticator")).SubmitAsync(("Password", "not-the-password"));
        refused.Has("[data-testid=turn-off]").ShouldBeTrue();
        (await refused.SubmitAsync(("Password", SigningIn.Password))).Address.ShouldBe("/account");

        (await app.Visit().SignInAsync(account.Login)).Address.ShouldBe("/account");
    }

    private async Task<(Account Account, string Key, IReadOnlyList<string> RecoveryCodes)> EnrolAsync()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        var browser = app.Visit();
        await browser.SignInAsync(account.Login);
        var page = await browser.OpenAsync("/account/authenticator");
        page.Has(".qr svg").ShouldBeTrue();
        var key = page.Text("[data-testid=key]").Replace(" ", "");

        page = await page.SubmitAsync(("Code", Totp.CodeAt(key, app.Clock.Now)));

        return (account, key, [.. page.Document.QuerySelectorAll("[data-testid=recovery-codes] code").Select(code => code.TextContent)]);
    }

    // The code at enrolment is used up: the app on the phone shows the next one.
    private string NextCode(string key) => Totp.CodeAt(key, app.Clock.Now.AddSeconds(30));
}

public sealed class AuthenticatorOnSqlite(SqliteApp app) : AuthenticatorTests(app), IClassFixture<SqliteApp>;

public sealed class AuthenticatorOnPostgres(PostgresApp app) : AuthenticatorTests(app), IClassFixture<PostgresApp>;
