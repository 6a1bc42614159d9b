using Hejie.Domain.Forms;
using Hejie.Papers.Pdf;

namespace Hejie.Papers.Layouts;

/// <summary>One form as it is declared: its name, when it arises, how many copies, and its parts in print order.</summary>
internal abstract record FormLayout(FormCode Form, string Title)
{
    private static readonly double[] NoticeSizes = [16, 15, 14, 13];

    /// <summary>When the form arises, in words for the list of forms.</summary>
    public required string Arises { get; init; }
    public required string Copies { get; init; }

    /// <summary>What tells it from another layout of the same form.</summary>
    public string? Variant { get; init; }

    /// <summary>Type size of the body; a form for one sheet takes the largest in which it stays on one.</summary>
    public double Size { get; init; } = 14;
    public bool OnOneSheet { get; init; }

    /// <summary>Whether each sheet says which of how many it is; cover, contents and back do not.</summary>
    public bool IsNumbered { get; init; } = true;

    public abstract Type PaperType { get; }

    /// <summary>The form with nothing filled in.</summary>
    public abstract CasePaper Blank { get; }

    /// <summary>Everything that is printed, the title first.</summary>
    public abstract IReadOnlyList<Block> BlocksOf(CasePaper paper);

    /// <summary>The paper's name as the contents of a volume say it.</summary>
    public abstract string NameOf(CasePaper paper);

    /// <summary>Who signs inside a table or on a blank; null where the places to sign say it.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Who signs and seals it.</summary>
    public string Signers => SignedBy ?? OnTheBlank;

    private string OnTheBlank => string.Join('、', SignersIn(BlocksOf(Blank)).Distinct()) is { Length: > 0 } signers ? signers : "不签名";

    private static IEnumerable<string> SignersIn(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        SignBlock sign => [sign.Label.TrimEnd('：').Trim()],
        SealBlock => ["盖章"],
        TogetherBlock together => SignersIn(together.Blocks),
        _ => Enumerable.Empty<string>(),
    });

    public Paper Set(CasePaper paper)
    {
        var blocks = BlocksOf(paper);
        var (size, pages) = OnOneSheet ? Fitted(blocks) : (Size, Set(blocks, Size));
        return new Paper(Form, NameOf(paper), pages, new(blocks, size, IsNumbered));
    }

    /// <summary>What is too long for one sheet in any type keeps the large type.</summary>
    private (double Size, IReadOnlyList<PdfPage> Pages) Fitted(IReadOnlyList<Block> blocks)
    {
        foreach (var size in NoticeSizes)
        {
            var pages = Set(blocks, size);
            if (pages.Count == 1)
            {
                return (size, pages);
            }
        }
        return (NoticeSizes[0], Set(blocks, NoticeSizes[0]));
    }

    private IReadOnlyList<PdfPage> Set(IReadOnlyList<Block> blocks, double size)
    {
        var sheet = new FormSheet(size);
        sheet.Set(blocks);
        return sheet.Finish(IsNumbered);
    }
}

/// <inheritdoc cref="FormLayout"/>
internal sealed record FormLayout<TPaper>(FormCode Form, string Title) : FormLayout(Form, Title)
    where TPaper : CasePaper, new()
{
    public required Func<TPaper, IEnumerable<Block>> Parts { get; init; }

    /// <summary>What stands on top, where the content decides it; null prints the form's name, an empty text nothing.</summary>
    public Func<TPaper, string>? Heading { get; init; }

    /// <summary>How the contents name it, where the form's name alone does not tell which it is.</summary>
    public Func<TPaper, string>? Name { get; init; }

    public override Type PaperType => typeof(TPaper);

    public override CasePaper Blank => new TPaper();

    public override IReadOnlyList<Block> BlocksOf(CasePaper paper)
    {
        var typed = (TPaper)paper;
        var title = Heading?.Invoke(typed) ?? Title;
        return title.Length == 0 ? [.. Parts(typed)] : [new TextBlock(TextStyle.Title, [Composition.Run.Strong(title)]), .. Parts(typed)];
    }

    public override string NameOf(CasePaper paper) => Name?.Invoke((TPaper)paper) ?? Heading?.Invoke((TPaper)paper) ?? Title;
}
