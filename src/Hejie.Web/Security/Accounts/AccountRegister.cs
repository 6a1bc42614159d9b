using System.Security.Cryptography;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Security.Accounts;

/// <summary>Opens, bars and resets accounts: for the administrator's pages, the command line and the demonstration.</summary>
public sealed class AccountRegister(AccountManager manager, HejieDb db, TimeProvider clock)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A password that can be read out on the telephone: three groups of four, about 59 bits.</summary>
    public static string NewPassword() =>
        string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    public async Task<(Account Account, IdentityResult Result)> OpenAsync(NewAccount who, string password)
    {
        db.Scope.Enter(who.DistrictCode);
        var account = Account.Open(who, clock.GetUtcNow().UtcDateTime);
        return (account, await manager.CreateAsync(account, password));
    }

    /// <summary>Gives a password that holds until the next sign-in, and takes the second factor away: whoever asks has lost both.</summary>
    public async Task<(string Password, IdentityResult Result)> ResetAsync(Account account)
    {
        var password = NewPassword();
        account.TurnTwoFactor(false);
        account.SetAuthenticator(null);
        account.SetRecoveryCodes([]);
        account.AskForNewPassword(true);
        account.Enable();
        await db.AccountPasskeys.Where(passkey => passkey.AccountId == account.Id).ExecuteDeleteAsync();
        return (password, await manager.ResetPasswordAsync(account, password));
    }

    public async Task<Refusal?> DisableAsync(Account account, Actor by)
    {
        var isLast = account.Role == Role.Administrator
            && !await db.Accounts.AnyAsync(other => other.Role == Role.Administrator && other.Id != account.Id && other.DisabledAt == null);
        if (account.Disable(by.AccountId ?? default, isLast, clock.GetUtcNow().UtcDateTime) is { } refusal)
        {
            return refusal;
        }
        await manager.UpdateSecurityStampAsync(account);
        return null;
    }

    public async Task EnableAsync(Account account)
    {
        account.Enable();
        await manager.UpdateAsync(account);
    }
}
