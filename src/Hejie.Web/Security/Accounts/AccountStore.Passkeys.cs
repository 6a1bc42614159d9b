using Hejie.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Security.Accounts;

public sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    public async Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        if (await KeptAsync(user, passkey.CredentialId, cancellationToken) is not { } kept)
        {
            kept = New(user, passkey);
            db.Add(kept);
        }
        (kept.Name, kept.SignCount, kept.IsUserVerified, kept.IsBackedUp) =
            (passkey.Name, passkey.SignCount, passkey.IsUserVerified, passkey.IsBackedUp);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await PasskeysOf(user).OrderBy(passkey => passkey.CreatedAt).ToListAsync(cancellationToken)).Select(Info)];

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await db.AccountPasskeys.SingleOrDefaultAsync(passkey => passkey.CredentialId == credentialId, cancellationToken) is { } kept
            ? await FindAsync(kept.DistrictCode, kept.AccountId, cancellationToken)
            : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await KeptAsync(user, credentialId, cancellationToken) is { } kept ? Info(kept) : null;

    public async Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        if (await KeptAsync(user, credentialId, cancellationToken) is { } kept)
        {
            db.Remove(kept);
        }
    }

    private Task<AccountPasskey?> KeptAsync(Account user, byte[] credentialId, CancellationToken stop) =>
        PasskeysOf(user).SingleOrDefaultAsync(passkey => passkey.CredentialId == credentialId, stop);

    private IQueryable<AccountPasskey> PasskeysOf(Account user)
    {
        db.Scope.Enter(user.DistrictCode);
        return db.AccountPasskeys.Where(passkey => passkey.DistrictCode == user.DistrictCode && passkey.AccountId == user.Id);
    }

    private AccountPasskey New(Account user, UserPasskeyInfo passkey) => new()
    {
        DistrictCode = user.DistrictCode,
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        AccountId = user.Id,
        CredentialId = passkey.CredentialId,
        PublicKey = passkey.PublicKey,
        CreatedAt = passkey.CreatedAt.UtcDateTime,
        Transports = passkey.Transports ?? [],
        AttestationObject = passkey.AttestationObject,
        ClientDataJson = passkey.ClientDataJson,
        IsBackupEligible = passkey.IsBackupEligible,
    };

    private static UserPasskeyInfo Info(AccountPasskey kept) => new(
        kept.CredentialId,
        kept.PublicKey,
        new DateTimeOffset(kept.CreatedAt, TimeSpan.Zero),
        (uint)kept.SignCount,
        [.. kept.Transports],
        kept.IsUserVerified,
        kept.IsBackupEligible,
        kept.IsBackedUp,
        kept.AttestationObject,
        kept.ClientDataJson)
    { Name = kept.Name };
}
