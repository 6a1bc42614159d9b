using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace Hejie.Web.Security.Accounts;

/// <summary>Checks the code of an authenticator app; a code is good once, also for two who send it at the same moment.</summary>
public sealed class AuthenticatorCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.AuthenticatorKey is not null);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        user.AuthenticatorKey is { } key
        && Totp.StepOf(key, token, clock.GetUtcNow().UtcDateTime) is { } step
        && user.UseCodeOf(step)
        && (await manager.UpdateAsync(user)).Succeeded;
}
