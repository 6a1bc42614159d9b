namespace Hejie.Domain.Cases;

internal static class CaseParties
{
    /// <summary>Names of those who are not among the parties that have consented.</summary>
    public static IReadOnlyList<string> SilentIn(this IEnumerable<CaseParty> parties, IReadOnlyList<int> consents) =>
        [.. parties.Where(party => !consents.Contains(party.Number)).Select(party => party.Name)];
}
