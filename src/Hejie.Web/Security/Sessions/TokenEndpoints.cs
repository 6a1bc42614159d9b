using Hejie.Domain.Access;
using Hejie.Web.Security.Accounts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Hejie.Web.Security.Sessions;

/// <summary>What a machine sends to get a token.</summary>
/// <param name="Code">Six digits of the authenticator, when the account has one.</param>
public sealed record TokenRequest(string? Login = null, string? Password = null, string? Code = null);

public sealed record TokenAnswer(string Token, string TokenType, DateTime ExpiresAt);

/// <summary>Sign-in for machines: the same password, lock and second factor as for people.</summary>
public static class TokenEndpoints
{
    public const string Address = "/api/v1/tokens";

    public static void MapTokens(this IEndpointRouteBuilder app)
    {
        app.MapPost(Address, IssueAsync).WithName("issueToken").WithTags("tokens");
        app.MapDelete(Address + "/current", RevokeAsync).WithName("revokeToken").WithTags("tokens");
    }

    private static async Task<Results<Created<TokenAnswer>, ProblemHttpResult>> IssueAsync(
        TokenRequest asked,
        HttpContext http,
        AccountManager accounts,
        SignInManager<Account> sessions,
        ApiTokens tokens,
        FailureLimits limits,
        AccessLog log)
    {
        var address = ClientAddress.Of(http);
        if (!limits.MayTry(Guarded.SignIn, address))
        {
            return Problem("TooManyFailures", StatusCodes.Status429TooManyRequests);
        }
        var (account, problem) = await CheckAsync(asked, accounts, sessions);
        if (account is null)
        {
            limits.CountFailure(Guarded.SignIn, address);
            return Problem(problem, StatusCodes.Status401Unauthorized);
        }
        if (account.MustChangePassword)
        {
            return Problem("PasswordMustChange", StatusCodes.Status403Forbidden);
        }
        await log.WriteAsync(AccessKind.SignedIn, account.ToActor(), http.RequestAborted);
        var (text, token) = await tokens.IssueAsync(account, http.RequestAborted);
        return TypedResults.Created((string?)null, new TokenAnswer(text, "Bearer", token.ExpiresAt));
    }

    private static async Task<(Account? Account, string Problem)> CheckAsync(TokenRequest asked, AccountManager accounts, SignInManager<Account> sessions)
    {
        var password = asked.Password ?? "";
        if (await accounts.FindByNameAsync(asked.Login ?? "") is not { } account)
        {
            accounts.CheckNobodysPassword(password);
            return (null, "SignInFailed");
        }
        if (!(await sessions.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
        {
            return (null, "SignInFailed");
        }
        if (!account.TwoFactorOn)
        {
            return (account, "");
        }
        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, asked.Code ?? ""))
        {
            await accounts.AccessFailedAsync(account);
            return (null, "CodeFailed");
        }
        await accounts.ResetAccessFailedCountAsync(account);
        return (account, "");
    }

    private static async Task<NoContent> RevokeAsync(HttpContext http, ApiTokens tokens)
    {
        await tokens.RevokeAsync(BearerHandler.TokenOf(http.Request)!, http.RequestAborted);
        return TypedResults.NoContent();
    }

    private static ProblemHttpResult Problem(string code, int status) => TypedResults.Problem(
        detail: AccountErrors.Text(code), statusCode: status, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code });
}
