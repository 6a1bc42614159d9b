using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace Hejie.Web.Security.Accounts;

public sealed partial class AccountStore :
    IUserPasswordStore<Account>,
    IUserSecurityStampStore<Account>,
    IUserTwoFactorStore<Account>,
    IUserAuthenticatorKeyStore<Account>,
    IUserTwoFactorRecoveryCodeStore<Account>
{
    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken) =>
        Done(() => user.SetPassword(passwordHash));

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => Done(() => user.SetStamp(stamp));

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancellationToken) => Done(() => user.TurnTwoFactor(enabled));

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.TwoFactorOn);

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) => Done(() => user.SetAuthenticator(key));

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.AuthenticatorKey);

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Done(() => user.SetRecoveryCodes(recoveryCodes.Select(Hash)));

    /// <summary>Uses the code up. Two at once: the second save fails on the account's version.</summary>
    public async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        user.UseRecoveryCode(Hash(code.Trim().ToUpperInvariant())) && (await UpdateAsync(user, cancellationToken)).Succeeded;

    public Task<int> CountCodesAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.RecoveryCodeHashes.Count);

    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    private static Task Done(Action set)
    {
        set();
        return Task.CompletedTask;
    }
}
