using System.Collections.Frozen;

namespace Hejie.Domain.Agreements;

/// <summary>A court and the place it is for.</summary>
/// <param name="DistrictCode">Six digits; those of a city end in two zeros.</param>
/// <param name="Place">The district as addresses name it.</param>
public sealed record Court(string DistrictCode, string Place, string Name);

/// <summary>The courts that are known here; a place that is not listed is unknown, and the clerk types its court.</summary>
public static class CourtRegister
{
    private const string CityEnding = "00";
    private static readonly FrozenDictionary<string, Court> ByCode = EmbeddedText.Lines("Agreements/Courts").Select(Read).ToFrozenDictionary(court => court.DistrictCode);

    /// <summary>The basic courts, in the order of their codes.</summary>
    public static IReadOnlyList<Court> Basic { get; } =
        [.. ByCode.Values.Where(court => !court.DistrictCode.EndsWith(CityEnding, StringComparison.Ordinal)).OrderBy(court => court.DistrictCode, StringComparer.Ordinal)];

    public static Court? BasicOf(string? district) =>
        district is not null && ByCode.TryGetValue(district, out var court) && Basic.Contains(court) ? court : null;

    /// <summary>The intermediate court of the city that the district belongs to.</summary>
    public static Court? IntermediateOf(string? district) =>
        BasicOf(district) is not null ? ByCode.GetValueOrDefault(district![..4] + CityEnding) : null;

    /// <summary>The one district that an address names; null where it names none or several.</summary>
    public static string? DistrictIn(string? address)
    {
        var named = address is null ? [] : Basic.Where(court => address.Contains(court.Place, StringComparison.Ordinal)).ToList();
        return named is [var only] ? only.DistrictCode : null;
    }

    private static Court Read(string line) => line.Split(' ') is [var code, var place, var name]
        ? new Court(code, place, name)
        : throw new InvalidOperationException($"Not a court: {line}");
}
