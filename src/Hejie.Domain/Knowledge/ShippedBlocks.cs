using System.Collections.Frozen;
using System.Globalization;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Knowledge;

/// <summary>A block that comes with the product, for a district to take over.</summary>
/// <param name="Key">Never changed, so that a district takes each over once.</param>
public sealed record ShippedBlock(string Key, TextBlockKind Kind, DisputeType? Type, TextBlockWords Words)
{
    /// <summary>As a block of the district, which goes its own way from now on.</summary>
    public TextBlock TakeOver(TextBlockId id, int number, Moment moment) => TextBlock.Write(id, number, committee: null, Kind, Type, Words, moment, out _, Key)!;
}

/// <summary>The blocks and the words of blanks that come with the product; they are data (Knowledge/TextBlocks.txt).</summary>
public static class ShippedBlocks
{
    private const string BlankLine = "blank";
    private const string AskedLine = "asked";

    private static readonly string[][] Lines = [.. EmbeddedText.Lines("Knowledge/TextBlocks").Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    private static readonly FrozenDictionary<string, Blank> Words =
        Lines.Where(line => line[0] == BlankLine).ToFrozenDictionary(line => line[1], line => Enum.Parse<Blank>(line[2]));

    private static readonly FrozenDictionary<Blank, string> WordsByBlank = Words.ToFrozenDictionary(word => word.Value, word => word.Key);

    /// <summary>Words of the blanks that the mediator fills, as the shipped blocks use them, each with an example.</summary>
    public static IReadOnlyDictionary<string, string> Asked { get; } = Lines.Where(line => line[0] == AskedLine).ToFrozenDictionary(line => line[1], line => line[2]);

    public static IReadOnlyList<ShippedBlock> All { get; } = [.. Lines.Where(line => line[0] is not (BlankLine or AskedLine)).Select(Read)];

    /// <summary>The blank that a word stands for; null where the mediator fills it.</summary>
    public static Blank? BlankOf(string word) => Words.TryGetValue(word, out var blank) ? blank : null;

    public static string WordOf(Blank blank) => WordsByBlank[blank];

    /// <summary>Those that a district has not taken over yet.</summary>
    public static IEnumerable<ShippedBlock> NotYetIn(IReadOnlyCollection<string> takenOver) => All.Where(shipped => !takenOver.Contains(shipped.Key));

    private static ShippedBlock Read(string[] line) => new(
        line[0], Enum.Parse<TextBlockKind>(line[1]), line[2] == "*" ? null : (DisputeType)int.Parse(line[2], CultureInfo.InvariantCulture),
        new TextBlockWords(line[3], line[4], line.Length > 5 ? line[5] : null));
}
