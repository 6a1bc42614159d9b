using System.Collections.Concurrent;
using System.Security.Cryptography;
using Hejie.Data;
using Hejie.Data.Signing;
using Hejie.Domain.Organizations;
using Hejie.Papers.Signing;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Signing;

/// <summary>With what each committee signs now; an opened certificate is kept at hand, because opening it takes longer than signing.</summary>
public sealed class SigningIdentities
{
    private const int MostKept = 256;
    private readonly ConcurrentDictionary<CertificateId, SigningIdentity> _opened = [];

    /// <returns>Null when the committee has no certificate, or its latest one is not in force.</returns>
    /// <exception cref="CryptographicException">The committee's key does not open it.</exception>
    public async Task<SigningIdentity?> FindAsync(HejieDb db, OrganizationId committee, DateTime now, CancellationToken stop)
    {
        var latest = await Latest(db, committee).Select(one => new { one.Id, one.ValidFrom, one.ValidUntil }).FirstOrDefaultAsync(stop);
        if (latest is null || now < latest.ValidFrom || now > latest.ValidUntil)
        {
            return null;
        }
        return _opened.TryGetValue(latest.Id, out var opened) ? opened : Keep(latest.Id, await OpenAsync(db, committee, latest.Id, stop));
    }

    /// <summary>The certificates of a committee, the one that counts first.</summary>
    public static IQueryable<CommitteeCertificate> Latest(HejieDb db, OrganizationId committee) =>
        db.Set<CommitteeCertificate>().AsNoTracking().Where(one => one.OrganizationId == committee).OrderByDescending(one => one.InstalledAt);

    private SigningIdentity Keep(CertificateId id, SigningIdentity identity)
    {
        if (_opened.Count >= MostKept)
        {
            _opened.Clear(); // whoever signs with one of them holds it on
        }
        return _opened.GetOrAdd(id, identity);
    }

    private static async Task<SigningIdentity> OpenAsync(HejieDb db, OrganizationId committee, CertificateId id, CancellationToken stop)
    {
        var cipher = await CommitteeCipher.FindAsync(db, committee, stop) ?? throw new CryptographicException("The committee's key is gone.");
        var file = await db.Set<CommitteeCertificate>().AsNoTracking().Where(one => one.Id == id).Select(one => one.KeyFile).SingleAsync(stop);
        return SigningIdentity.Read(cipher.Decrypt(file), null) ?? throw new CryptographicException("The kept certificate does not open.");
    }
}
