using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Layouts;
using Hejie.Papers.Pdf;

namespace Hejie.Papers;

/// <summary>Binds the papers of a case into one file: cover, contents, every paper in the order of the law's index, back cover.</summary>
/// <remarks>Pages are numbered from the first paper to the last; cover, contents and back are not counted (domain/02 section 6).</remarks>
public static class CaseVolume
{
    private const double NumberSize = 12;
    private const double NumberHeight = PdfPage.Height - (14 * Margins.Millimetre);
    private const double NumberFromEdge = 16 * Margins.Millimetre;

    /// <summary>The volume of a case as it stands now; where an earlier one is bound already, the supplement to it.</summary>
    public static byte[] Bind(CaseFile file) => Bind(CasePapers.CoverOf(file), CasePapers.UnboundOf(file), CasePapers.BackCoverOf(file));

    /// <param name="papers">The papers between cover and back, in any order; those of one form keep theirs.</param>
    /// <param name="back">Its count of pages and carried files is filled in here; things kept beside the volume nobody counts but the keeper.</param>
    public static byte[] Bind(VolumeCoverPaper cover, IEnumerable<CasePaper> papers, VolumeBackCoverPaper back)
    {
        var bound = WithStatement(cover, [.. papers]).Select(p => new BoundPaper(p)).ToList();
        var next = 1;
        foreach (var paper in bound)
        {
            next = paper.NumberFrom(next);
        }
        var front = VolumeLayouts.Cover.Set(cover);
        var index = VolumeLayouts.IndexLeadingTo([.. bound.Select(b => b.Pages[0])])
            .Set(new VolumeIndexPaper { Lines = [.. bound.Select(b => new VolumeIndexLine(b.Name, b.First))] });
        var end = VolumeLayouts.BackCover.Set(back with { Pages = next - 1, Files = Carried(bound) });
        Bookmark[] bookmarks =
        [
            new(front.Name, front.Pages[0]),
            new(index.Name, index.Pages[0]),
            .. bound.Select(b => new Bookmark(b.Name, b.Pages[0])),
            new(end.Name, end.Pages[0]),
        ];
        var title = string.Join(' ', new[] { cover.VolumeNumber, Words.DisputeName(cover.Applicants, cover.Respondents, cover.Type) }.OfType<string>());
        return PdfDocument.Write(title, [.. front.Pages, .. index.Pages, .. bound.SelectMany(b => b.Pages), .. end.Pages], bookmarks);
    }

    /// <summary>Sets the papers in binding order; what a reader must know of them stands in the statement, F-18.</summary>
    private static IEnumerable<Paper> WithStatement(VolumeCoverPaper cover, List<CasePaper> papers)
    {
        var statement = papers.OfType<VolumeStatementPaper>().FirstOrDefault();
        papers.RemoveAll(p => p is VolumeStatementPaper);
        var set = papers.Select(p => (p.Round, Paper: PaperPrinter.Set(p))).ToList();
        string[] carried = [.. set.SelectMany(p => p.Paper.Pages).SelectMany(p => p.Marks).OfType<AttachmentMark>().Select(m => m.File.Name)];
        string[] boxed = [.. PdfDocument.CharactersWithoutGlyph(set.SelectMany(p => p.Paper.Pages)).Select(c => $"U+{c.Value:X4}")];
        if (statement is not null || carried.Length > 0 || boxed.Length > 0)
        {
            statement ??= new VolumeStatementPaper { VolumeNumber = cover.VolumeNumber, Compiler = cover.Compiler, On = cover.CompiledOn };
            set.Add((set.Select(p => p.Round).DefaultIfEmpty(1).Max(), PaperPrinter.Set(statement with { CarriedFiles = carried, BoxedCharacters = boxed })));
        }
        return set.OrderBy(p => p.Round).ThenBy(p => VolumeOrder.RankOf(p.Paper.Form)).Select(p => p.Paper);
    }

    private static int Carried(IEnumerable<BoundPaper> papers) =>
        papers.SelectMany(p => p.Pages).SelectMany(p => p.Marks).OfType<AttachmentMark>().Count();

    /// <summary>A paper whose sheets carry the volume's numbers beside its own.</summary>
    private sealed class BoundPaper(Paper paper)
    {
        private readonly List<PdfPage> _pages = [];

        public string Name => paper.Name;

        public int First { get; private set; }

        public List<PdfPage> Pages => _pages;

        /// <returns>The number of the sheet after the last.</returns>
        public int NumberFrom(int number)
        {
            First = number;
            foreach (var page in paper.Pages)
            {
                _pages.Add(Numbered(page, number));
                number++;
            }
            return number;
        }

        /// <summary>At the outer corner: odd pages at the right, even ones at the left.</summary>
        private static PdfPage Numbered(PdfPage page, int number)
        {
            var text = $"{number}";
            var x = number % 2 == 1 ? PdfPage.Width - NumberFromEdge - (TextMeasure.WidthOf(text) * NumberSize) : NumberFromEdge;
            var numbered = new PdfPage();
            numbered.Marks.AddRange(page.Marks);
            numbered.Marks.Add(new TextMark(x, NumberHeight, NumberSize, text));
            return numbered;
        }
    }
}
