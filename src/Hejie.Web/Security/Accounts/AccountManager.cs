using Hejie.Data;
using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Hejie.Web.Security.Accounts;

/// <summary>Identity's manager with our lock: counted in the database in one statement, so that guesses sent at once all count.</summary>
public sealed class AccountManager(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    IEnumerable<IUserValidator<Account>> userValidators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<AccountManager> log,
    HejieDb db,
    AccessLog accessLog,
    TimeProvider clock)
    : UserManager<Account>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, log)
{
    public const int MostFailures = 5;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);
    private static readonly Account Nobody = Account.Open(new NewAccount("0", "nobody", "", Role.Mediator), DateTime.UnixEpoch);
    private static string? _nobodysHash;

    public override bool SupportsUserLockout => true;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Sets the password without the old one; for the administrator.</summary>
    public async Task<IdentityResult> ResetPasswordAsync(Account account, string password) =>
        await UpdatePasswordHash(account, password, validatePassword: true) is { Succeeded: false } refused ? refused : await UpdateUserAsync(account);

    /// <summary>Takes as long as checking the password of an account that exists, so that time tells nothing.</summary>
    public void CheckNobodysPassword(string password)
    {
        _nobodysHash ??= PasswordHasher.HashPassword(Nobody, "nobody");
        PasswordHasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
    }

    public override async Task<bool> IsLockedOutAsync(Account user)
    {
        var until = await Row(user).Select(account => account.LockedUntil).SingleOrDefaultAsync(CancellationToken);
        return until > Now;
    }

    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        await Row(user).ExecuteUpdateAsync(row => row.SetProperty(a => a.FailedSignIns, a => a.FailedSignIns + 1), CancellationToken);
        DateTime? until = Now + LockTime;
        var locked = await Row(user).Where(account => account.FailedSignIns >= MostFailures).ExecuteUpdateAsync(
            row => row.SetProperty(a => a.LockedUntil, until).SetProperty(a => a.FailedSignIns, 0), CancellationToken);
        await accessLog.WriteAsync(locked > 0 ? AccessKind.LockedOut : AccessKind.SignInFailed, user.ToActor(), CancellationToken);
        return IdentityResult.Success;
    }

    public override Task<int> GetAccessFailedCountAsync(Account user) => Task.FromResult(user.FailedSignIns);

    public override async Task<IdentityResult> ResetAccessFailedCountAsync(Account user)
    {
        if (user.FailedSignIns > 0)
        {
            await Row(user).ExecuteUpdateAsync(row => row.SetProperty(a => a.FailedSignIns, 0), CancellationToken);
        }
        return IdentityResult.Success;
    }

    private IQueryable<Account> Row(Account user)
    {
        db.Scope.Enter(user.DistrictCode);
        return db.Accounts.Where(account => account.DistrictCode == user.DistrictCode && account.Id == user.Id);
    }
}
