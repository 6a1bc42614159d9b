using Hejie.Domain.Cases;

namespace Hejie.Domain.Statistics;

/// <summary>The rows of the second layout: which dispute types are counted together.</summary>
public static class DisputeRows
{
    /// <summary>The sheet in force: a row and the types that count in it.</summary>
    public static IReadOnlyList<KeyValuePair<DisputeType, IReadOnlyList<DisputeType>>> Official { get; } =
    [
        .. DisputeTypes.OfficialRows
            .GroupBy(row => row.CountsAs, row => row.Type)
            .OrderBy(row => row.Key)
            .Select(row => KeyValuePair.Create(row.Key, (IReadOnlyList<DisputeType>)[.. row.Order()])),
    ];

    /// <summary>The types that count in a row; none for a type that has no row of its own.</summary>
    public static IReadOnlyList<DisputeType> TypesOf(DisputeType row) => Official.FirstOrDefault(known => known.Key == row).Value ?? [];

    /// <summary>The row that a type counts in.</summary>
    public static DisputeType Of(DisputeType type) => Official.First(row => row.Value.Contains(type)).Key;
}
