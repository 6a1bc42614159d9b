using System.Security.Cryptography;
using System.Text;
using static Hejie.Papers.Pdf.PdfFile;

namespace Hejie.Papers.Pdf;

/// <summary>An entry of the reader's side panel.</summary>
internal sealed record Bookmark(string Title, PdfPage Page);

/// <summary>Pages, their one font and the files they carry, written as one PDF.</summary>
internal sealed class PdfDocument
{
    private readonly PdfFile _file = new();
    private readonly FontSubset _subset = new(SerifFont.Shared);
    private readonly Dictionary<RasterImage, int> _images = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfPage, int> _pageNumbers = [];
    private readonly Dictionary<CarriedFile, int> _carried = [];
    private readonly int _font;
    private readonly int _ink;
    private readonly int _resources;
    private readonly int _tree;

    private PdfDocument()
    {
        _tree = _file.Reserve();
        _font = _file.Reserve();
        _ink = _file.Add("<< /Type /ExtGState /BM /Multiply /ca 0.9 /CA 0.9 >>");
        _resources = _file.Reserve();
    }

    /// <summary>The characters of these pages that the font does not draw and that stand as boxes with their code point.</summary>
    public static IReadOnlyList<Rune> CharactersWithoutGlyph(IEnumerable<PdfPage> pages) =>
        [.. pages.SelectMany(p => p.Marks).OfType<TextMark>().SelectMany(m => m.Text.EnumerateRunes())
            .Where(c => !SerifFont.Draws(c)).Distinct().Order()];

    public static byte[] Write(string title, IReadOnlyList<PdfPage> pages, IReadOnlyList<Bookmark> bookmarks) =>
        new PdfDocument().WriteAll(title, pages, bookmarks);

    private byte[] WriteAll(string title, IReadOnlyList<PdfPage> pages, IReadOnlyList<Bookmark> bookmarks)
    {
        foreach (var page in pages)
        {
            _pageNumbers[page] = _file.Reserve();
        }
        foreach (var page in pages)
        {
            WritePage(page);
        }
        _file.Set(_tree, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(p => Ref(_pageNumbers[p])))}] >>");
        WriteFont();
        var pictures = string.Join(' ', _images.Values.Select(n => $"/I{n} {Ref(n)}"));
        _file.Set(_resources, $"<< /Font << /F1 {Ref(_font)} >> /ExtGState << /Ink {Ref(_ink)} >> /XObject << {pictures} >> >>");
        var outlines = bookmarks.Count == 0 ? string.Empty : $" /Outlines {Ref(WriteOutlines(bookmarks))} /PageMode /UseOutlines";
        var catalog = _file.Add($"<< /Type /Catalog /Pages {Ref(_tree)} /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >>{outlines} >>");
        var info = _file.Add($"<< /Title {Text(title)} >>");
        return _file.Finish(catalog, info);
    }

    private void WritePage(PdfPage page)
    {
        var content = _file.AddStream(string.Empty, ContentWriter.Write(page, _subset, NameOf));
        var notes = string.Join(' ', page.Marks.Select(NoteOf).Where(n => n.Length > 0));
        var annotations = notes.Length == 0 ? string.Empty : $" /Annots [{notes}]";
        _file.Set(
            _pageNumbers[page],
            $"<< /Type /Page /Parent {Ref(_tree)} /MediaBox [0 0 {Number(PdfPage.Width)} {Number(PdfPage.Height)}] "
            + $"/Resources {Ref(_resources)} /Contents {Ref(content)}{annotations} >>");
    }

    private string NoteOf(Mark mark) => mark switch
    {
        LinkMark link => $"<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /Rect {Box(link.X, link.Y, link.Width, link.Height)} "
            + $"/Dest [{Ref(_pageNumbers[link.Target])} /Fit] >>",
        AttachmentMark attached => $"<< /Type /Annot /Subtype /FileAttachment /Name /Paperclip /F 4 /Contents {Text(attached.File.Name)} "
            + $"/Rect {Box(attached.X, attached.Y, attached.Width, attached.Height)} /FS {Ref(Carry(attached.File))} >>",
        _ => string.Empty,
    };

    private int Carry(CarriedFile file)
    {
        if (_carried.TryGetValue(file, out var known))
        {
            return known;
        }
        var digest = Convert.ToHexString(MD5Of(file.Content.Span));
        var stream = _file.AddStream(
            $"/Type /EmbeddedFile /Subtype /{file.MediaType.Replace("/", "#2F", StringComparison.Ordinal)} "
            + $"/Params << /Size {file.Content.Length} /CheckSum <{digest}> >>",
            file.Content);
        var number = _file.Add($"<< /Type /Filespec /F ({stream}.bin) /UF {Text(file.Name)} /EF << /F {Ref(stream)} /UF {Ref(stream)} >> >>");
        _carried[file] = number;
        return number;
    }

    /// <summary>The format asks for MD5 here, as a check against damage and not against forgery; the sheet prints the SHA-256.</summary>
#pragma warning disable CA5351
    private static byte[] MD5Of(ReadOnlySpan<byte> content) => MD5.HashData(content);
#pragma warning restore CA5351

    private string NameOf(RasterImage image)
    {
        if (!_images.TryGetValue(image, out var number))
        {
            var mask = image.Alpha is { } alpha
                ? $" /SMask {Ref(_file.AddStream($"{ImageEntries(image)} /ColorSpace /DeviceGray /BitsPerComponent 8", alpha))}"
                : string.Empty;
            number = _file.AddStream($"{ImageEntries(image)} {image.Entries}{mask}", image.Data, pack: !image.Packed);
            _images[image] = number;
        }
        return $"I{number}";
    }

    private static string ImageEntries(RasterImage image) =>
        $"/Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height}";

    private int WriteOutlines(IReadOnlyList<Bookmark> bookmarks)
    {
        var root = _file.Reserve();
        var entries = bookmarks.Select(_ => _file.Reserve()).ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            var previous = i == 0 ? string.Empty : $" /Prev {Ref(entries[i - 1])}";
            var next = i == entries.Length - 1 ? string.Empty : $" /Next {Ref(entries[i + 1])}";
            _file.Set(entries[i], $"<< /Title {Text(bookmarks[i].Title)} /Parent {Ref(root)}{previous}{next} /Dest [{Ref(_pageNumbers[bookmarks[i].Page])} /Fit] >>");
        }
        _file.Set(root, $"<< /Type /Outlines /First {Ref(entries[0])} /Last {Ref(entries[^1])} /Count {entries.Length} >>");
        return root;
    }

    private void WriteFont()
    {
        var font = SerifFont.Shared;
        var name = $"{SubsetTag()}+NotoSerifSC-Regular";
        var program = _subset.ToTrueType();
        var file = _file.AddStream($"/Length1 {program.Length}", program);
        var unicode = _file.AddStream(string.Empty, Encoding.ASCII.GetBytes(_subset.ToUnicodeMap()));
        var (left, bottom, right, top) = font.Box;
        var descriptor = _file.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{left} {bottom} {right} {top}] /ItalicAngle 0 "
            + $"/Ascent {font.Ascent} /Descent {font.Descent} /CapHeight 730 /StemV 80 /FontFile2 {Ref(file)} >>");
        var descendant = _file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {Ref(descriptor)} /DW 1000 /W [1 [{string.Join(' ', _subset.Widths())}]] /CIDToGIDMap /Identity >>");
        _file.Set(
            _font,
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{Ref(descendant)}] /ToUnicode {Ref(unicode)} >>");
    }

    /// <summary>Six letters that differ when the characters differ, as the format asks of a subset.</summary>
    private string SubsetTag()
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(_subset.Characters)));
        return string.Concat(digest.Take(6).Select(b => (char)('A' + (b % 26))));
    }

    private static string Box(double x, double y, double width, double height) =>
        $"[{Number(x)} {Number(y)} {Number(x + width)} {Number(y + height)}]";

    private static string Ref(int number) => $"{number} 0 R";
}
