using System.Security.Cryptography;
using System.Text;

namespace Hejie.Data.Ciphers;

/// <summary>AES-256-GCM under one master key. Layout: key id (4 bytes), nonce (12), tag (16), ciphertext.</summary>
public sealed class FieldCipher : IFieldCipher
{
    private const int IdLength = 4, NonceLength = 12, TagLength = 16, Head = IdLength + NonceLength + TagLength;
    private readonly byte[] _keyId;
    private readonly byte[] _hashKey;
    private readonly byte[] _fieldKey;

    /// <param name="masterKey">32 random bytes.</param>
    public FieldCipher(byte[] masterKey)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(masterKey.Length, 32);
        _fieldKey = Derive(masterKey, "field");
        _hashKey = Derive(masterKey, "person");
        _keyId = Derive(masterKey, "key id")[..IdLength];
    }

    public string KeyId => Convert.ToHexStringLower(_keyId);

    public byte[] Encrypt(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var result = new byte[Head + plain.Length];
        _keyId.CopyTo(result, 0);
        var nonce = result.AsSpan(IdLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_fieldKey, TagLength);
        aes.Encrypt(nonce, plain, result.AsSpan(Head), result.AsSpan(IdLength + NonceLength, TagLength));
        return result;
    }

    public string Decrypt(byte[] encrypted)
    {
        if (encrypted.Length < Head || !encrypted.AsSpan(0, IdLength).SequenceEqual(_keyId))
        {
            throw new CryptographicException("The field was written with a key that is not here.");
        }
        var plain = new byte[encrypted.Length - Head];
        using var aes = new AesGcm(_fieldKey, TagLength);
        aes.Decrypt(
            encrypted.AsSpan(IdLength, NonceLength), encrypted.AsSpan(Head), encrypted.AsSpan(IdLength + NonceLength, TagLength), plain);
        return Encoding.UTF8.GetString(plain);
    }

    public string PersonHash(string idNumber) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_hashKey, Encoding.UTF8.GetBytes(idNumber.Trim().ToUpperInvariant())));

    private static byte[] Derive(byte[] masterKey, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, 32, info: Encoding.UTF8.GetBytes("hejie " + use));
}
