using Hejie.Domain.Places;

namespace Hejie.Web.Workbench.Linkage.Estates;

/// <summary>Building leaders as they are typed, or pasted from a sheet: a line for each, building, name and telephone apart by commas or tabs.</summary>
internal static class LeaderLines
{
    public const int Longest = 20_000;
    private static readonly char[] Between = [',', '，', '、', '\t'];

    /// <param name="unclear">Number of the first line that does not read so, from 1.</param>
    public static IReadOnlyList<BuildingLeader> Read(string? text, out int? unclear)
    {
        unclear = null;
        List<BuildingLeader> leaders = [];
        foreach (var (index, line) in (text ?? "").Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            if (leaders.Count == ManagedEstate.MostLeaders || ReadLine(line) is not { } leader)
            {
                unclear = index + 1;
                return [];
            }
            leaders.Add(leader);
        }
        return leaders;
    }

    private static BuildingLeader? ReadLine(string line) => line.Split(Between, StringSplitOptions.TrimEntries) switch
    {
        [{ Length: > 0 and <= ManagedEstate.LongestBuilding } building, { Length: > 0 and <= ManagedEstate.LongestPerson } name] => new BuildingLeader(building, name, null),
        [{ Length: > 0 and <= ManagedEstate.LongestBuilding } building, { Length: > 0 and <= ManagedEstate.LongestPerson } name, { Length: <= ManagedEstate.LongestPhone } phone] =>
            new BuildingLeader(building, name, phone),
        _ => null,
    };

    public static string Write(IEnumerable<BuildingLeader> leaders) =>
        string.Join('\n', leaders.Select(leader => string.Join('，', new[] { leader.Building, leader.Name, leader.Phone }.Where(part => part is not null))));
}
