using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Security;

public abstract class TokenTests(HejieApp app)
{
    private const string Current = TokenEndpoints.Address + "/current";

    [Fact]
    public async Task A_token_lets_a_machine_in_until_it_is_revoked()
    {
        var client = await SignInAsync(await app.OpenAccountAsync(Role.Mediator));

        (await client.DeleteAsync(new Uri(Current, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await client.DeleteAsync(new Uri(Current, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_ends_by_itself()
    {
        var client = await SignInAsync(await app.OpenAccountAsync(Role.Mediator));

        app.Clock.Now += ApiTokens.GoodFor;

        (await client.DeleteAsync(new Uri(Current, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_changed_password_ends_the_tokens()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);
        var client = await SignInAsync(account);
        var browser = app.Visit();
        await browser.SignInAsync(account.Login);

        await (await browser.OpenAsync("/account/password")).SubmitAsync(("Current", SigningIn.Password), ("Wanted", "a-new-long-word"), ("Again", "a-new-long-word"));

        (await client.DeleteAsync(new Uri(Current, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_wrong_password_is_answered_with_a_problem_and_its_code()
    {
        var account = await app.OpenAccountAsync(Role.Mediator);

        using var answer = await app.Visit().Client.PostAsJsonAsync(TokenEndpoints.Address, new TokenRequest(account.Login, "not-the-password", null));

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().ShouldBe("SignInFailed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("hejie")]
    [InlineData("hejie.370202.00000000000000000000000000000000.x")]
    [InlineData("hejie.999999999999999.00000000000000000000000000000000.x")]
    public async Task What_is_no_token_is_refused(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, Current);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);

        (await app.Visit().Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_cookie_of_a_browser_opens_nothing_in_the_api()
    {
        var browser = await app.SignInAsync(Role.Mediator);

        (await browser.Client.DeleteAsync(new Uri(Current, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/api/v1/cases/370202-2026-999999", null, HttpStatusCode.Unauthorized, "NotSignedIn")]
    [InlineData("/api/v1/cases/370202-2026-999999", Role.Mediator, HttpStatusCode.NotFound, "NoSuchCase")]
    [InlineData("/api/v1/cases", Role.Administrator, HttpStatusCode.Forbidden, "NotAllowed")]
    public async Task A_shut_door_says_why_to_a_machine(string address, Role? role, HttpStatusCode status, string code)
    {
        var client = role is { } known ? await SignInAsync(await app.OpenAccountAsync(known)) : app.Visit().Client;

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().ShouldBe(code);
    }

    private async Task<HttpClient> SignInAsync(Account account)
    {
        var client = app.Visit().Client;
        using var answer = await client.PostAsJsonAsync(TokenEndpoints.Address, new TokenRequest(account.Login, SigningIn.Password, null));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await answer.Content.ReadFromJsonAsync<TokenAnswer>())!.Token);
        return client;
    }
}

public sealed class TokensOnSqlite(SqliteApp app) : TokenTests(app), IClassFixture<SqliteApp>;

public sealed class TokensOnPostgres(PostgresApp app) : TokenTests(app), IClassFixture<PostgresApp>;
