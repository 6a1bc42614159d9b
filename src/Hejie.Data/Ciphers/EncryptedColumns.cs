using System.Text.Json;
using Hejie.Data.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hejie.Data.Ciphers;

/// <summary>Columns that hold ciphertext. A mapping marks them; the context fills in its cipher once all mappings are read.</summary>
public static class EncryptedColumns
{
    private const string Mark = "Hejie:Encrypted";

    public static PropertyBuilder<string> HasEncryptedText(this PropertyBuilder<string> property) => MarkWith(property, Text);

    public static PropertyBuilder<string?> HasEncryptedTextOrNull(this PropertyBuilder<string?> property) => MarkWith(property, Text);

    /// <summary>The list of small records of <see cref="JsonColumns.HasJsonList{T}"/>, encrypted as a whole.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> HasEncryptedJsonList<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        MarkWith(property, JsonList<T>, new JsonColumns.JsonListComparer<T>());

    /// <summary>One small immutable record, encrypted as a whole.</summary>
    public static PropertyBuilder<T?> HasEncryptedJsonOrNull<T>(this PropertyBuilder<T?> property) where T : class => MarkWith(property, Json<T>);

    internal static void EncryptWith(this ModelBuilder builder, IFieldCipher cipher)
    {
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()).ToList())
        {
            if (property.RemoveAnnotation(Mark)?.Value is Func<IFieldCipher, ValueConverter> converter)
            {
                property.SetValueConverter(converter(cipher));
            }
        }
    }

    private static PropertyBuilder<T> MarkWith<T>(
        PropertyBuilder<T> property, Func<IFieldCipher, ValueConverter> converter, Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer? comparer = null)
    {
        // A converter must stand now, or EF takes a list for a navigation; EncryptWith puts the cipher's in its place.
        property.HasConversion(converter(new NoCipher()), comparer);
        property.Metadata.SetAnnotation(Mark, converter);
        return property;
    }

    private static ValueConverter<string, byte[]> Text(IFieldCipher cipher) => new(text => cipher.Encrypt(text), bytes => cipher.Decrypt(bytes));

    private static ValueConverter<T, byte[]> Json<T>(IFieldCipher cipher) where T : class => new(
        value => cipher.Encrypt(JsonSerializer.Serialize(value, JsonColumns.Options)),
        bytes => JsonSerializer.Deserialize<T>(cipher.Decrypt(bytes), JsonColumns.Options)!);

    private static ValueConverter<IReadOnlyList<T>, byte[]> JsonList<T>(IFieldCipher cipher) => new(
        list => cipher.Encrypt(JsonSerializer.Serialize(list, JsonColumns.Options)),
        bytes => JsonSerializer.Deserialize<List<T>>(cipher.Decrypt(bytes), JsonColumns.Options)!);
}

/// <summary>Stands where no field is read or written, as when a migration is made.</summary>
internal sealed class NoCipher : IFieldCipher
{
    public string KeyId => "none";

    public byte[] Encrypt(string text) => throw new InvalidOperationException("No cipher here.");

    public string Decrypt(byte[] encrypted) => throw new InvalidOperationException("No cipher here.");

    public string PersonHash(string idNumber) => throw new InvalidOperationException("No cipher here.");
}
