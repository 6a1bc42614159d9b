using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Security.Accounts;

/// <summary>Identity's view of our accounts: their own keys, one district each, the login looked up nationwide.</summary>
public sealed partial class AccountStore(HejieDb db, SessionStamps stamps, IdentityErrorDescriber errors, TimeProvider clock) : IUserStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(AccountKey.Text(user.DistrictCode, user.Id));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Login);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Login);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => KeepLogin(user, userName);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => KeepLogin(user, normalizedName);

    /// <summary>Takes the login first, in a transaction of its own, then writes the account in its district.</summary>
    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        await TakeLoginAsync(user, cancellationToken);
        db.Add(user);
        await db.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return IdentityResult.Failed(errors.ConcurrencyFailure());
        }
        finally
        {
            stamps.Forget(user.DistrictCode, user.Id);
        }
        return IdentityResult.Success;
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("An account is disabled, never deleted: the journal names it.");

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        AccountKey.TryRead(userId, out var district, out var id) ? await FindAsync(district, id, cancellationToken) : null;

    public async Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        await NameAsync(normalizedUserName, cancellationToken) is { } name
            ? await FindAsync(name.DistrictCode, name.AccountId, cancellationToken)
            : null;

    public void Dispose()
    {
        // The context belongs to the request.
    }

    private async Task TakeLoginAsync(Account user, CancellationToken stop)
    {
        if (await NameAsync(user.Login, stop) is null)
        {
            db.Add(new LoginName { Login = user.Login, DistrictCode = user.DistrictCode, AccountId = user.Id });
            await db.SaveChangesAsync(stop);
            return;
        }
        // Identity has asked for the account before: a name without one was left by a crash between the two writes.
        await db.LoginNames.Where(name => name.Login == user.Login).ExecuteUpdateAsync(
            name => name.SetProperty(n => n.DistrictCode, user.DistrictCode).SetProperty(n => n.AccountId, user.Id), stop);
    }

    private Task<LoginName?> NameAsync(string login, CancellationToken stop) =>
        db.LoginNames.AsNoTracking().SingleOrDefaultAsync(name => name.Login == login, stop);

    // The login says in which district its account is, which need not be the one of this portal.
    private Task<Account?> FindAsync(string district, AccountId id, CancellationToken stop) =>
        db.Accounts.IgnoreQueryFilters([HejieDb.DistrictFilter])
            .SingleOrDefaultAsync(account => account.DistrictCode == district && account.Id == id, stop);

    private static Task KeepLogin(Account user, string? name) =>
        name is not null && Account.NormalizeLogin(name) == user.Login
            ? Task.CompletedTask
            : throw new NotSupportedException("A login never changes.");
}
