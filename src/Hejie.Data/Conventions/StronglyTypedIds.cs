using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hejie.Data.Conventions;

/// <summary>Stores every <c>record struct XxxId(Guid Value)</c> as its GUID, in columns and in JSON.</summary>
internal static class StronglyTypedIds
{
    public static void ConvertIds(this ModelConfigurationBuilder builder, params Assembly[] assemblies)
    {
        foreach (var id in assemblies.Distinct().SelectMany(a => a.GetTypes()).Where(IsId))
        {
            builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }
    }

    internal static bool IsId(Type type) =>
        type is { IsValueType: true, IsGenericType: false } && type.Name.EndsWith("Id", StringComparison.Ordinal)
        && type.GetProperty("Value")?.PropertyType == typeof(Guid) && type.GetConstructor([typeof(Guid)]) is not null;

    internal static Expression<Func<TId, Guid>> ToGuid<TId>()
    {
        var id = Expression.Parameter(typeof(TId), "id");
        return Expression.Lambda<Func<TId, Guid>>(Expression.Property(id, "Value"), id);
    }

    internal static Expression<Func<Guid, TId>> FromGuid<TId>()
    {
        var value = Expression.Parameter(typeof(Guid), "value");
        return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value);
    }
}

internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(StronglyTypedIds.ToGuid<TId>(), StronglyTypedIds.FromGuid<TId>());

internal sealed class IdJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => StronglyTypedIds.IsId(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdJsonConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class IdJsonConverter<TId> : JsonConverter<TId>
    {
        private static readonly Func<TId, Guid> ToGuid = StronglyTypedIds.ToGuid<TId>().Compile();
        private static readonly Func<Guid, TId> FromGuid = StronglyTypedIds.FromGuid<TId>().Compile();

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromGuid(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(ToGuid(value));
    }
}
