using System.Text.Encodings.Web;
using Hejie.Web.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Hejie.Web.Security.Sessions;

/// <summary>Lets a machine in by its token, as the same actor as the account's person; says no in problem details.</summary>
internal sealed class BearerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, ApiTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Bearer";
    private const string Prefix = "Bearer ";

    public static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? header[Prefix.Length..].Trim()
            : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (TokenOf(Request) is not { } text)
        {
            return AuthenticateResult.NoResult();
        }
        return await tokens.AccountOfAsync(text, Context.RequestAborted) is { } account
            ? AuthenticateResult.Success(new AuthenticationTicket(AccountPrincipal.Of(account, SchemeName), SchemeName))
            : AuthenticateResult.Fail("The token is not good.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.Append(HeaderNames.WWWAuthenticate, "Bearer");
        return Problems.Of("NotSignedIn", StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.Of("NotAllowed", StatusCodes.Status403Forbidden).ExecuteAsync(Context);
}
