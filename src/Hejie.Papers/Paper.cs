using System.Text;
using Hejie.Domain.Forms;
using Hejie.Papers.Layouts;
using Hejie.Papers.Pdf;

namespace Hejie.Papers;

/// <summary>One set paper, ready to print alone or to be bound into a volume.</summary>
public sealed class Paper
{
    internal Paper(FormCode form, string name, IReadOnlyList<PdfPage> pages, IReadOnlyList<Block>? blocks = null)
    {
        Form = form;
        Name = name;
        Pages = pages;
        Blocks = blocks;
    }

    public FormCode Form { get; }

    /// <summary>The paper's name as the contents of a volume say it.</summary>
    public string Name { get; }

    public int PageCount => Pages.Count;

    /// <summary>Characters the font does not draw; each stands as a box with its code point, and is copied as it was written.</summary>
    public IReadOnlyList<Rune> CharactersWithoutGlyph => PdfDocument.CharactersWithoutGlyph(Pages);

    internal IReadOnlyList<PdfPage> Pages { get; }

    /// <summary>Null for what came from outside and is no form.</summary>
    internal IReadOnlyList<Block>? Blocks { get; }

    /// <returns>The paper as a PDF file; the same paper gives the same bytes.</returns>
    public byte[] ToPdf() => PdfDocument.Write(Name, Pages, []);
}
