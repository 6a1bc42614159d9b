using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hejie.Web.Api.Bodies;

/// <summary>Codes as their words, one at a time: the framework's converter also reads numbers, and "Agrees, Refuses" as a third code.</summary>
internal sealed class WordConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T> where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.GetString() is { } word && Enum.GetNames<T>().Contains(word, StringComparer.OrdinalIgnoreCase)
                ? Enum.Parse<T>(word, ignoreCase: true)
                : throw new JsonException($"{typeof(T).Name} is one of {string.Join(", ", Enum.GetNames<T>())}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
