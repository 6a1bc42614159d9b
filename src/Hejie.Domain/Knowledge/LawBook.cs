using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Hejie.Domain.Knowledge;

/// <summary>An article of law as pages show it beside a refusal or a date.</summary>
/// <param name="Code">As the code cites it: "PML 17".</param>
/// <param name="Name">《人民调解法》第十七条</param>
/// <param name="Says">What it says, restated in one sentence; null where only its name is known here.</param>
public sealed record Article(string Code, string Name, string? Says);

/// <summary>The articles that the rules cite, in words. The statements are restated; the texts stand in docs/law.</summary>
public static partial class LawBook
{
    private static readonly FrozenDictionary<string, string> LawNames;
    private static readonly FrozenDictionary<string, string> Statements;

    static LawBook()
    {
        Dictionary<string, string> laws = [];
        Dictionary<string, string> statements = [];
        var law = "";
        foreach (var line in EmbeddedText.Lines("Knowledge/Articles"))
        {
            var (head, rest) = (line[..line.IndexOf(' ')], line[(line.IndexOf(' ') + 1)..]);
            if (head == "law")
            {
                law = rest[..rest.IndexOf(' ')];
                laws.Add(law, rest[(law.Length + 1)..]);
            }
            else
            {
                statements.Add($"{law} {head}", rest);
            }
        }
        LawNames = laws.ToFrozenDictionary();
        Statements = statements.ToFrozenDictionary();
    }

    /// <summary>Every article with a statement, in the order of the file.</summary>
    public static IEnumerable<string> Codes => Statements.Keys;

    /// <summary>The articles of a citation: "PML 3, 17", "DV-SD 20; DV 10", "CC 18-23".</summary>
    /// <exception cref="FormatException">It does not read so, or names a law that is not listed.</exception>
    public static IReadOnlyList<Article> Cited(string citation) =>
        [.. citation.Split(';', StringSplitOptions.TrimEntries).SelectMany(OfOneLaw)];

    private static IEnumerable<Article> OfOneLaw(string part)
    {
        if (Citation().Match(part) is not { Success: true } match || !LawNames.TryGetValue(match.Groups["law"].Value, out var name))
        {
            throw new FormatException($"\"{part}\" cites no article that is listed.");
        }
        return match.Groups["number"].Captures.Select(number => Of(match.Groups["law"].Value, name, number.Value));
    }

    private static Article Of(string law, string name, string number)
    {
        var ends = number.Split('-').Select(end => $"第{ChineseNumber.Of(int.Parse(end))}条");
        return new Article($"{law} {number}", $"《{name}》{string.Join("至", ends)}", Statements.GetValueOrDefault($"{law} {number}"));
    }

    [GeneratedRegex(@"^(?<law>[A-Z]+[0-9]*(?:-[A-Z]+)?) (?<number>[0-9]+(?:-[0-9]+)?)(?:, ?(?<number>[0-9]+(?:-[0-9]+)?))*\z")]
    private static partial Regex Citation();
}
