using System.Collections.Frozen;
using System.Globalization;

namespace Hejie.Domain.Deadlines;

/// <summary>One calendar year of public holidays and of weekend days worked for them, as its data file states.</summary>
/// <remarks>
/// Lines of the file: "version V", "provisional", "source WHERE", "rest MM-dd[..MM-dd] NAME", "work MM-dd[..MM-dd] NAME";
/// "#" begins a remark. A holiday that falls on a weekend stands among the rest days too.
/// </remarks>
internal sealed class HolidayYear
{
    private HolidayYear(string version, bool isProvisional, FrozenDictionary<DateOnly, string> rest, FrozenDictionary<DateOnly, string> work) =>
        (Version, IsProvisional, Rest, Work) = (version, isProvisional, rest, work);

    public string Version { get; }

    /// <summary>True while the State Council has not yet said how the year's holidays are moved and made up for.</summary>
    public bool IsProvisional { get; }
    public FrozenDictionary<DateOnly, string> Rest { get; }
    public FrozenDictionary<DateOnly, string> Work { get; }

    public static HolidayYear Read(int year)
    {
        using var stream = typeof(HolidayYear).Assembly.GetManifestResourceStream($"Holidays/{year}")
            ?? throw new InvalidOperationException($"The holiday data of {year} are missing from the build.");
        using var reader = new StreamReader(stream);
        return Parse(year, reader.ReadToEnd());
    }

    internal static HolidayYear Parse(int year, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', 3))
            .ToList();
        return new HolidayYear(
            lines.Single(line => line[0] == "version")[1],
            lines.Exists(line => line[0] == "provisional"),
            DaysOf(year, lines, "rest"),
            DaysOf(year, lines, "work"));
    }

    private static FrozenDictionary<DateOnly, string> DaysOf(int year, List<string[]> lines, string kind) =>
        lines.Where(line => line[0] == kind)
            .SelectMany(line => Range(year, line[1]).Select(day => KeyValuePair.Create(day, line[2])))
            .ToFrozenDictionary();

    private static IEnumerable<DateOnly> Range(int year, string text)
    {
        var ends = text.Split("..");
        var last = DayOf(year, ends[^1]);
        for (var day = DayOf(year, ends[0]); day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static DateOnly DayOf(int year, string text) =>
        DateOnly.ParseExact($"{year}-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
