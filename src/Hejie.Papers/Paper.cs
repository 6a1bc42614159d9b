using System.Text;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;

namespace Hejie.Papers;

/// <summary>One set paper, ready to print alone or to be bound into a volume.</summary>
public sealed class Paper
{
    internal Paper(FormCode form, string name, Flow flow)
    {
        Form = form;
        Name = name;
        Pages = flow.Pages;
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
}
