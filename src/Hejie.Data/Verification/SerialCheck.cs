using Hejie.Domain.Cases;

namespace Hejie.Data.Verification;

/// <summary>Every case number from 1 to the counter, and every one that an anchor names, must be met once.</summary>
internal sealed class SerialCheck(string district, Dictionary<int, int> nextByYear, IEnumerable<CaseNumber> anchored)
{
    private readonly HashSet<(int Year, int Serial)> _met = [];

    public void Meet(CaseNumber number) => _met.Add((number.Year, number.Serial));

    public IEnumerable<Finding> Findings()
    {
        var given = anchored.Select(number => (number.Year, number.Serial)).Concat(_met).ToList();
        foreach (var (year, next) in given.Select(g => g.Year).Concat(nextByYear.Keys).Distinct().Order().Select(year => (year, nextByYear.GetValueOrDefault(year))))
        {
            var highest = given.Where(g => g.Year == year).Select(g => g.Serial).DefaultIfEmpty().Max();
            if (highest >= next && highest > 0)
            {
                yield return new Finding(FindingKind.SeriesAltered, district, $"{district}-{year}");
            }
            foreach (var serial in Enumerable.Range(1, Math.Max(highest, next - 1)).Where(serial => !_met.Contains((year, serial))))
            {
                yield return new Finding(FindingKind.CaseMissing, district, CaseNumber.Of(district, year, serial).Text);
            }
        }
    }
}
