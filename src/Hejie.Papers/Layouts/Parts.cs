using Hejie.Domain.Forms;
using Hejie.Papers.Composition;

namespace Hejie.Papers.Layouts;

/// <summary>The words in which forms are declared.</summary>
internal static class Parts
{
    /// <summary>The number of volume and agreement, at the right below the title.</summary>
    public static Block VolumeNumber(CasePaper paper) => Numbered("编号：", paper.VolumeNumber);

    /// <summary>The number of an agreement: that of the volume, and what tells it from the others of the case. Null before there is a volume.</summary>
    public static string? AgreementNumber(CasePaper paper, CitedAgreement? agreement) => paper.VolumeNumber is not { } number ? null : agreement switch
    {
        { Revision: { } kind, Version: var version } => $"{number}之{Words.Of(kind)}{version}",
        { Round: > 1, Version: var version } => $"{number}之再调{version}",
        _ => number,
    };

    /// <summary>The number a case has from its registration on.</summary>
    public static Block CaseNumber(CasePaper paper) => Numbered("案件登记号：", paper.CaseNumber);

    public static Block Numbered(string label, string? number) =>
        new TextBlock(TextStyle.Number, [label, string.IsNullOrEmpty(number) ? Run.Blank(150) : number]);

    public static Block Heading(string text) => new TextBlock(TextStyle.Heading, [Run.Strong(text)]);

    /// <summary>A heading inside the running text.</summary>
    public static Block Lead(string text) => new TextBlock(TextStyle.Lead, [Run.Strong(text)]);

    public static Block Body(params Run[] runs) => new TextBlock(TextStyle.Body, runs);

    /// <summary>Without an indent: an address, a label.</summary>
    public static Block Plain(params Run[] runs) => new TextBlock(TextStyle.Plain, runs);

    /// <summary>To whom a letter goes.</summary>
    public static Block Addressee(string? name) => Plain(Run.Filled(name, 200), "：");

    public static Block Addressee(IReadOnlyCollection<string> names) => Addressee(Words.JoinOrNull(names));

    public static Block Small(params Run[] runs) => new TextBlock(TextStyle.Small, runs);

    /// <summary>The day of the paper, at the right.</summary>
    public static Block Day(DateOnly? day) => new TextBlock(TextStyle.Right, [Words.Day(day)]);

    /// <summary>What was told, or so many ruled lines to write it on.</summary>
    public static Block Story(string? text, int lines) => string.IsNullOrWhiteSpace(text) ? new LinesBlock(lines) : Body(text);

    /// <summary>A heading and what was told under it.</summary>
    public static IEnumerable<Block> Told(string heading, string? text, int lines) => [Heading(heading), Story(text, lines)];

    /// <summary>What was listed, numbered; or so many numbered lines.</summary>
    public static IEnumerable<Block> Listed(IReadOnlyList<string> items, int lines) => items.Count == 0
        ? Enumerable.Range(1, lines).Select(i => Fields(($"{i}．", null, 1)))
        : items.Select((item, i) => Body($"{i + 1}．{item}"));

    public static Block Fields(params ReadOnlySpan<(string Label, string? Value, double Weight)> fields)
    {
        var all = new Field[fields.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new Field(fields[i].Label, fields[i].Value, fields[i].Weight);
        }
        return new FieldsBlock(all);
    }

    /// <summary>One blank that takes the whole line.</summary>
    public static Block Line(string label, string? value) => Fields((label, value, 1));

    public static Block Grid(params Row[] rows) => new TableBlock([RowGroup.Plain(rows)]);

    public static Block Grid(IEnumerable<Row> rows, Row heading) => new TableBlock([RowGroup.Plain([.. rows])], heading, 12, 20);

    /// <summary>A row of one label and its value.</summary>
    public static Row Entry(string label, string? value, double height = 30) =>
        Row.Tall(height, Cell.Label(label, 0.2), Cell.Value(value, 0.8));

    /// <summary>A row of two labels and their values.</summary>
    public static Row Entries(string first, string? one, string second, string? two) =>
        Row.Tall(30, Cell.Label(first, 0.2), Cell.Value(one, 0.32), Cell.Label(second, 0.2), Cell.Value(two, 0.28));

    /// <summary>A row for what is told freely.</summary>
    public static Row Tale(string label, string? text, double height) =>
        Row.Tall(height, Cell.Label(label, 0.2), Cell.Body(text, 0.8));

    public static Block Sign(string label, IReadOnlyList<PaperSignature> signatures) => new SignBlock(label, signatures);

    public static Block Sign(string label, PaperSignature? signature) => new SignBlock(label, signature is null ? [] : [signature]);

    public static Block Seal(CasePaper paper, DateOnly? on, SealMark? seal) => new SealBlock(paper.Committee, on, seal);

    /// <summary>The place to seal of a body that is not the committee.</summary>
    public static Block SealOf(string? body, DateOnly? on) => new SealBlock(body, on, null, "（印章）");

    /// <summary>The last sentence and the seal, on one sheet: no seal stands on a page without text.</summary>
    public static Block Sealed(string sentence, CasePaper paper, DateOnly? on, SealMark? seal) =>
        Together(Body(sentence), Seal(paper, on, seal));

    public static Block Together(params IEnumerable<Block> blocks) => new TogetherBlock([.. blocks]);

    public static Block Skip(double height) => new SkipBlock(height);

    /// <summary>Parts that stand only in this case.</summary>
    public static IEnumerable<Block> When(bool stands, params IEnumerable<Block> blocks) => stands ? blocks : [];

    /// <summary>A choice with its box.</summary>
    public static string Box(bool ticked, string words) => (ticked ? "■" : "□") + words;

    /// <summary>All choices in a row, those taken with a full box.</summary>
    public static string Boxes<T>(IEnumerable<T> all, Func<T, string> words, Func<T, bool> taken) =>
        string.Join('　', all.Select(one => Box(taken(one), words(one))));

    public static string? YesNo(bool? answer, string yes = "是", string no = "否") => answer is { } known ? (known ? yes : no) : null;

    /// <summary>What is filled in on a blank inside a sentence.</summary>
    public static Run Filled(string? value, double least) => Run.Filled(value, least);

    /// <summary>The name of the dispute on its blank.</summary>
    public static Run Dispute(IDisputePaper paper, double least = 180) => Run.Filled(Words.DisputeName(paper), least);
}
