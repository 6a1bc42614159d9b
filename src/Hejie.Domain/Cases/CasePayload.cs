using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hejie.Domain.Cases;

/// <summary>What an event says, as canonical JSON: keys in ordinal order, no spaces, Chinese as it is.</summary>
public static class CasePayload
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(params ReadOnlySpan<(string Key, object? Value)> facts)
    {
        var sorted = facts.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            foreach (var (key, value) in sorted)
            {
                if (value is not null)
                {
                    writer.WritePropertyName(key);
                    Write(writer, value);
                }
            }
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The number that stands under a key, of a party or of a session; null where none does.</summary>
    public static int? NumberIn(string payload, string key)
    {
        using var facts = JsonDocument.Parse(payload);
        return facts.RootElement.TryGetProperty(key, out var number) ? number.GetInt32() : null;
    }

    /// <summary>The id that stands under a key; null where none does.</summary>
    public static Guid? IdIn(string payload, string key)
    {
        using var facts = JsonDocument.Parse(payload);
        return facts.RootElement.TryGetProperty(key, out var id) ? id.GetGuid() : null;
    }

    /// <summary>The numbers that stand under a key, of parties; none where the key is not there.</summary>
    public static IReadOnlyList<int> NumbersIn(string payload, string key)
    {
        using var facts = JsonDocument.Parse(payload);
        return facts.RootElement.TryGetProperty(key, out var numbers) ? [.. numbers.EnumerateArray().Select(number => number.GetInt32())] : [];
    }

    private static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case DateOnly day:
                writer.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DateTime instant:
                writer.WriteStringValue(instant.ToString("O", CultureInfo.InvariantCulture));
                break;
            case System.Collections.IEnumerable items and not string:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
