using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Hejie.Data.Ciphers;
using Hejie.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Signing;

/// <summary>The key under which a district signs its receipts; its private part lies under the field cipher and never leaves the database.</summary>
public sealed class DistrictKey : ITenantOwned
{
    /// <summary>The only use so far: receipts of the exchange with partner bodies.</summary>
    public const string Receipts = "receipts";

    public required string DistrictCode { get; init; }
    public required string Use { get; init; }

    /// <summary>The thumbprint of the public part (RFC 7638), which each receipt names.</summary>
    public required string KeyId { get; init; }

    /// <summary>PKCS#8 in base64, readable through the field cipher only.</summary>
    public required string PrivateKey { get; init; }

    public required DateTime MadeAt { get; init; }
}

internal sealed class DistrictKeyMapping : IEntityTypeConfiguration<DistrictKey>
{
    public void Configure(EntityTypeBuilder<DistrictKey> builder)
    {
        builder.ToTable("DistrictKeys");
        builder.HasKey(k => new { k.DistrictCode, k.Use });
        builder.Property(k => k.Use).HasMaxLength(20);
        builder.Property(k => k.KeyId).HasMaxLength(43);
        builder.Property(k => k.PrivateKey).HasEncryptedText();
    }
}

/// <param name="X">The point of the public key, both halves in base64url.</param>
/// <param name="Pem">The same key for programs that read PEM.</param>
public sealed record DistrictPublicKey(string KeyId, string X, string Y, string Pem);

/// <summary>Signs for a district with ECDSA over P-256 and SHA-256; the framework's own.</summary>
public sealed class DistrictSigner(IHejieDbFactory databases, TimeProvider clock)
{
    /// <returns>A JWS in its compact form (RFC 7515, ES256), which proves its own content to whoever has the public key.</returns>
    public async Task<string> SignAsync(string district, byte[] content, CancellationToken stop)
    {
        var stored = await FindOrMakeAsync(district, stop);
        using var key = Open(stored);
        var header = Encoding.UTF8.GetBytes($$"""{"alg":"ES256","kid":"{{stored.KeyId}}"}""");
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(content)}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    public async Task<DistrictPublicKey> PublicKeyAsync(string district, CancellationToken stop)
    {
        var stored = await FindOrMakeAsync(district, stop);
        using var key = Open(stored);
        var (x, y) = PointOf(key);
        return new DistrictPublicKey(stored.KeyId, x, y, key.ExportSubjectPublicKeyInfoPem());
    }

    /// <summary>Of two that make the first key at once, one has it, and the other uses that.</summary>
    private async Task<DistrictKey> FindOrMakeAsync(string district, CancellationToken stop)
    {
        await using var db = databases.Open(district);
        if (await FindAsync(db, stop) is { } stored)
        {
            return stored;
        }
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var made = new DistrictKey
        {
            DistrictCode = district,
            Use = DistrictKey.Receipts,
            KeyId = ThumbprintOf(key),
            PrivateKey = Convert.ToBase64String(key.ExportPkcs8PrivateKey()),
            MadeAt = clock.GetUtcNow().UtcDateTime,
        };
        await db.AddOnceAsync(made, known => known.Use == DistrictKey.Receipts, stop);
        return await FindAsync(db, stop) ?? throw new InvalidOperationException("The key was saved and is not there.");
    }

    private static Task<DistrictKey?> FindAsync(HejieDb db, CancellationToken stop) =>
        db.Set<DistrictKey>().AsNoTracking().SingleOrDefaultAsync(key => key.Use == DistrictKey.Receipts, stop);

    private static ECDsa Open(DistrictKey stored)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(stored.PrivateKey), out _);
        return key;
    }

    private static string ThumbprintOf(ECDsa key)
    {
        var (x, y) = PointOf(key);
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""")));
    }

    private static (string X, string Y) PointOf(ECDsa key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return (Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y));
    }
}
