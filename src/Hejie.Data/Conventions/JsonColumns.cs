using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hejie.Data.Conventions;

/// <summary>A list of small immutable records that live and die with their row, kept as JSON text in one column.</summary>
public static class JsonColumns
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Chinese stays Chinese; the text never enters a page as it is
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true, // what is computed from the others is computed again
        Converters = { new JsonStringEnumConverter(), new IdJsonConverterFactory() },
    };

    /// <summary>Stores the list as JSON. Elements must be immutable: a change is seen when the list holds another element.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> HasJsonList<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasConversion(new JsonListConverter<T>(), new JsonListComparer<T>());
        return property;
    }

    /// <summary>Stores one immutable record as JSON.</summary>
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(new JsonConverter<T>());
        return property;
    }

    private sealed class JsonConverter<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, Options), text => JsonSerializer.Deserialize<T>(text, Options)!);

    internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(
        list => JsonSerializer.Serialize(list, Options), text => JsonSerializer.Deserialize<List<T>>(text, Options)!);

    internal sealed class JsonListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
        (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
        list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
        list => list.ToList());
}
