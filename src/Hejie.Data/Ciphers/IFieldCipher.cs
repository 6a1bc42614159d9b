namespace Hejie.Data.Ciphers;

/// <summary>Keeps ID numbers, phones and addresses unreadable at rest. A seam: another office may bring SM4 or a key vault.</summary>
public interface IFieldCipher
{
    /// <summary>Names the key in use; two ciphers with the same name read each other's text.</summary>
    string KeyId { get; }

    /// <summary>Encrypts; equal texts give different results.</summary>
    byte[] Encrypt(string text);

    /// <exception cref="System.Security.Cryptography.CryptographicException">Altered, or written with a key that is not here.</exception>
    string Decrypt(byte[] encrypted);

    /// <summary>A person's stable mark for look-up (keyed hash of the ID number), the same in every district.</summary>
    string PersonHash(string idNumber);
}
