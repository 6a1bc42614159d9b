using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hejie.Data.Conventions;

/// <summary>Instants are stored as UTC, cut to microseconds, which both databases keep.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => ToStore(v), v => DateTime.SpecifyKind(v, DateTimeKind.Utc))
{
    private static DateTime ToStore(DateTime value) => value.Kind == DateTimeKind.Utc
        ? value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond))
        : throw new ArgumentException($"{value:O} is not in UTC.", nameof(value));
}
