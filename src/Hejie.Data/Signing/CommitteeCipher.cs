using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Signing;

/// <summary>AES-256-GCM under one committee's key. Layout: nonce (12 bytes), tag (16), ciphertext; bound to district and committee.</summary>
public sealed class CommitteeCipher
{
    private const int KeyLength = 32, NonceLength = 12, TagLength = 16, Head = NonceLength + TagLength;
    private readonly byte[] _key;
    private readonly byte[] _owner;

    private CommitteeCipher(CommitteeKey key) =>
        (_key, _owner) = (Convert.FromBase64String(key.Key), Encoding.UTF8.GetBytes($"{key.DistrictCode}/{key.OrganizationId.Value:N}"));

    /// <summary>The cipher of a committee that has something under it.</summary>
    public static async Task<CommitteeCipher?> FindAsync(HejieDb db, OrganizationId committee, CancellationToken stop) =>
        await db.Set<CommitteeKey>().AsNoTracking().SingleOrDefaultAsync(key => key.OrganizationId == committee, stop) is { } key ? new CommitteeCipher(key) : null;

    /// <summary>The same; a committee without a key gets one with the next save of <paramref name="db"/>.</summary>
    public static async Task<CommitteeCipher> FindOrAddAsync(HejieDb db, OrganizationId committee, CancellationToken stop) =>
        await FindAsync(db, committee, stop) ?? Add(db, committee);

    /// <summary>The cipher of a committee that is known to have no key yet; it has one with the next save.</summary>
    public static CommitteeCipher Add(HejieDb db, OrganizationId committee)
    {
        var made = new CommitteeKey
        {
            DistrictCode = db.Scope.District,
            OrganizationId = committee,
            Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)),
        };
        db.Add(made);
        return new CommitteeCipher(made);
    }

    public byte[] Encrypt(ReadOnlySpan<byte> plain)
    {
        var result = new byte[Head + plain.Length];
        RandomNumberGenerator.Fill(result.AsSpan(0, NonceLength));
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(result.AsSpan(0, NonceLength), plain, result.AsSpan(Head), result.AsSpan(NonceLength, TagLength), _owner);
        return result;
    }

    /// <exception cref="CryptographicException">Altered, or written under another committee's key.</exception>
    public byte[] Decrypt(ReadOnlySpan<byte> encrypted)
    {
        if (encrypted.Length < Head)
        {
            throw new CryptographicException("Too short to be anything of the committee's.");
        }
        var plain = new byte[encrypted.Length - Head];
        using var aes = new AesGcm(_key, TagLength);
        aes.Decrypt(encrypted[..NonceLength], encrypted[Head..], encrypted.Slice(NonceLength, TagLength), plain, _owner);
        return plain;
    }
}
