using System.Xml.Linq;
using Hejie.Data.Ciphers;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Hejie.Data.KeyRing;

/// <summary>A copy of the database alone must not sign anybody in: the key ring lies in it encrypted by the field cipher.</summary>
internal sealed class FieldCipherXmlEncryptor(IServiceProvider services) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement("field", Convert.ToBase64String(Cipher.Encrypt(plaintextElement.ToString(SaveOptions.DisableFormatting)))),
        typeof(FieldCipherXmlDecryptor));

    // Asked for late: this object is made before anybody has looked whether the folder of the key can be written.
    private IFieldCipher Cipher => services.GetRequiredService<IFieldCipher>();
}

/// <summary>Named in each stored key, and made by the framework from that name.</summary>
internal sealed class FieldCipherXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<IFieldCipher>().Decrypt(Convert.FromBase64String(encryptedElement.Value)));
}
