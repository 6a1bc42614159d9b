using System.Text;
using Hejie.Domain.Forms;
using Hejie.Papers.Layouts;
using Hejie.Papers.Pdf;
using Hejie.Papers.Word;

namespace Hejie.Papers;

/// <summary>One set paper, ready to print alone or to be bound into a volume.</summary>
public sealed class Paper
{
    private readonly WordSource? _word;

    internal Paper(FormCode form, string name, IReadOnlyList<PdfPage> pages, WordSource? word = null)
    {
        _word = word;
        Form = form;
        Name = name;
        Pages = pages;
    }

    public FormCode Form { get; }

    /// <summary>The paper's name as the contents of a volume say it.</summary>
    public string Name { get; }

    public int PageCount => Pages.Count;

    /// <summary>Characters the font does not draw; each stands as a box with its code point, and is copied as it was written.</summary>
    public IReadOnlyList<Rune> CharactersWithoutGlyph => PdfDocument.CharactersWithoutGlyph(Pages);

    internal IReadOnlyList<PdfPage> Pages { get; }

    /// <returns>The paper as a PDF file; the same paper gives the same bytes.</returns>
    public byte[] ToPdf() => PdfDocument.Write(Name, Pages, []);

    /// <returns>The paper as a Word document, DOCX, the same bytes for the same paper; null for what came from outside and is no form.</returns>
    public byte[]? ToWord() => _word is { } word ? WordDocument.Write(Name, word.Blocks, word.Size, word.IsNumbered) : null;

    /// <summary>What a Word document is written from.</summary>
    /// <param name="Size">Type size of the body, as the sheets were set in.</param>
    internal sealed record WordSource(IReadOnlyList<Block> Blocks, double Size, bool IsNumbered);
}
