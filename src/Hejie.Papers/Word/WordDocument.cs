using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Hejie.Papers.Composition;
using Hejie.Papers.Layouts;
using Hejie.Papers.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>Writes a paper as a document of a word processor, to be edited or filled in on a screen.</summary>
internal static class WordDocument
{
    private const double FooterFromEdge = 15 * Margins.Millimetre;
    private const double FooterSize = 10.5;
    private const string FooterId = "rIdFooter";

    /// <param name="size">Type size of the body.</param>
    /// <param name="isNumbered">Whether each sheet says which of how many it is.</param>
    /// <returns>The same blocks give the same bytes.</returns>
    public static byte[] Write(string title, IReadOnlyList<Block> blocks, double size, bool isNumbered)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.All;
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
            if (isNumbered)
            {
                main.AddNewPart<FooterPart>(FooterId).Footer = new W.Footer(PageNumbers());
            }
            main.Document = new W.Document(new W.Body(
                [.. new WordBody(size, new WordDrawings(main)).Of(blocks), Section(isNumbered)]));
            Name(document, title);
        }
        stream.Position = 0;
        return SteadyPackage.Repack(stream);
    }

    private static W.SectionProperties Section(bool isNumbered) => new(
    [
        .. isNumbered ? [new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = FooterId }] : Array.Empty<OpenXmlElement>(),
        new W.PageSize { Width = (uint)Twips.Of(PdfPage.Width), Height = (uint)Twips.Of(PdfPage.Height) },
        new W.PageMargin
        {
            Left = (uint)Twips.Of(Margins.Left),
            Right = (uint)Twips.Of(Margins.Right),
            Top = Twips.Of(Margins.Top),
            Bottom = Twips.Of(Margins.Bottom),
            Header = (uint)Twips.Of(FooterFromEdge),
            Footer = (uint)Twips.Of(FooterFromEdge),
            Gutter = 0,
        },
    ]);

    private static W.Paragraph PageNumbers() => new WordParagraph(FooterSize + 4) { Align = Align.Center }.Of(
        WordRuns.Text("第 ", FooterSize), Field("PAGE"), WordRuns.Text(" 页  共 ", FooterSize), Field("NUMPAGES"), WordRuns.Text(" 页", FooterSize));

    private static W.SimpleField Field(string instruction) => new(WordRuns.Text("1", FooterSize)) { Instruction = instruction };

    /// <summary>Without a level of its own a document is laid out as by the programs of 2007.</summary>
    private static W.Settings Settings() => new(new W.Compatibility(new W.CompatibilitySetting
    {
        Name = W.CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    private static void Name(WordprocessingDocument document, string title)
    {
        var xml = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(PlainText.Clean(title))}</dc:title></cp:coreProperties>
            """;
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2").FeedData(content);
    }
}
