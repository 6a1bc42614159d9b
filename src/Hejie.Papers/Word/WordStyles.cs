using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>The faces of our papers and the styles by which a word processor lists their headings.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";

    private const string Latin = "Times New Roman";
    private const string Body = "FangSong"; // the face of official papers in China
    private const string Display = "SimSun";

    public static W.Styles All => new(
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = Latin, HighAnsi = Latin, EastAsia = Body, ComplexScript = Latin },
                new W.Languages { Val = "en-US", EastAsia = "zh-CN" }))),
        Style("Normal", "Normal", isDefault: true),
        Style(Title, "Title", new W.RunFonts { Ascii = Latin, HighAnsi = Latin, EastAsia = Display }),
        Style(Heading, "heading 1"));

    private static W.Style Style(string id, string name, W.RunFonts? fonts = null, bool isDefault = false)
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = id, Default = isDefault ? OnOffValue.FromBoolean(true) : null };
        style.Append(new W.StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new W.BasedOn { Val = "Normal" }, new W.NextParagraphStyle { Val = "Normal" });
        }
        style.Append(new W.PrimaryStyle());
        if (fonts is not null)
        {
            style.Append(new W.StyleRunProperties(fonts));
        }
        return style;
    }
}
