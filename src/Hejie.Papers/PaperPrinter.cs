using Hejie.Domain.Forms;
using Hejie.Papers.Layouts;
using Hejie.Papers.Pdf;

namespace Hejie.Papers;

/// <summary>Sets any paper by its form.</summary>
public static class PaperPrinter
{
    /// <exception cref="KeyNotFoundException">No layout was declared for this kind of paper.</exception>
    public static Paper Set(CasePaper paper) => paper is AttachedPaper attached ? AttachedLayout.Set(attached) : FormLayouts.Of(paper).Set(paper);

    /// <returns>The paper as a PDF file.</returns>
    public static byte[] Print(CasePaper paper) => Set(paper).ToPdf();

    /// <summary>Several papers as one file, as they come; each keeps its own page numbers.</summary>
    /// <exception cref="ArgumentException">There is no paper.</exception>
    public static byte[] Print(IReadOnlyList<CasePaper> papers)
    {
        if (papers.Count == 0)
        {
            throw new ArgumentException("Nothing to print.", nameof(papers));
        }
        var set = papers.Select(Set).ToList();
        return PdfDocument.Write(set[0].Name, [.. set.SelectMany(p => p.Pages)], []);
    }
}
