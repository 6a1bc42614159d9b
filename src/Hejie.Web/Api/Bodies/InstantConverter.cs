using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hejie.Web.Api.Bodies;

/// <summary>Reads an instant with its offset, as 2026-03-05T09:30:00+08:00 or with Z; one without would mean the server's own time.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var typed) && typed.Kind != DateTimeKind.Unspecified
            && reader.TryGetDateTimeOffset(out var instant)
            ? instant
            : throw new JsonException("An instant needs its offset, as in 2026-03-05T09:30:00+08:00.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));
}
