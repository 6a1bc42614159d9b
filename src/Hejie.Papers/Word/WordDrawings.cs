using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Hejie.Papers.Word;

/// <summary>The drawn signatures and the seal of a document. A picture that stands twice is kept once.</summary>
internal sealed class WordDrawings(MainDocumentPart main)
{
    private const double SealSize = 2 * SealDrawing.Radius;
    private const string Red = "C8141E";

    private readonly Dictionary<string, string> _pictures = [];
    private int _count;

    /// <summary>A picture in the line, without its empty margins.</summary>
    /// <param name="file">The bytes as they came in, PNG or JPEG.</param>
    public W.Run Picture(ReadOnlyMemory<byte> file, RasterImage image, double width, double height)
    {
        var number = ++_count;
        return new W.Run(new W.Drawing($"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{Twips.Emu(width)}" cy="{Twips.Emu(height)}"/><wp:docPr id="{number}" name="signature {number}"/>{PictureGraphic(file, image.EmptyMargin, number, width, height)}</wp:inline></w:drawing>
            """));
    }

    /// <summary>The seal over the lines around it: its picture where the committee has handed one in, drawn as outlines otherwise.</summary>
    /// <param name="middle">Points from the left margin to its centre.</param>
    /// <param name="above">Points that the upper edge of a drawn one lies above the paragraph.</param>
    public W.Run SealOver(SealMark seal, double middle, double above)
    {
        var number = ++_count;
        var ink = SealPicture.Of(seal.Picture);
        var (width, height) = ink?.SizeAs(SealSize) ?? (SealSize, SealSize);
        var graphic = ink is null ? OutlineGraphic(seal.Committee) : PictureGraphic(seal.Picture, ink.Margin, number, width, height);
        return new W.Run(new W.Drawing($"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>{Twips.Emu(middle - (width / 2))}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{Twips.Emu(((SealSize - height) / 2) - above)}</wp:posOffset></wp:positionV><wp:extent cx="{Twips.Emu(width)}" cy="{Twips.Emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{number}" name="seal {number}"/><wp:cNvGraphicFramePr/>{graphic}</wp:anchor></w:drawing>
            """));
    }

    private string PictureGraphic(
        ReadOnlyMemory<byte> file, (double Left, double Top, double Right, double Bottom) margin, int number, double width, double height) => $"""
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><pic:nvPicPr><pic:cNvPr id="{number}" name="picture {number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{PartOf(file)}"/><a:srcRect l="{Share(margin.Left)}" t="{Share(margin.Top)}" r="{Share(margin.Right)}" b="{Share(margin.Bottom)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Twips.Emu(width)}" cy="{Twips.Emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>
        """;

    private static string OutlineGraphic(string committee)
    {
        var paths = SealDrawing.Draw(committee, SealDrawing.Radius, SealDrawing.Radius).OfType<PathMark>().ToList();
        return $"""
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Twips.Emu(SealSize)}" cy="{Twips.Emu(SealSize)}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{string.Concat(paths.Select(PathOf))}</a:pathLst></a:custGeom><a:solidFill><a:srgbClr val="{Red}"/></a:solidFill><a:ln w="{Twips.Emu(paths[0].Thickness)}"><a:solidFill><a:srgbClr val="{Red}"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>
            """;
    }

    private string PartOf(ReadOnlyMemory<byte> file)
    {
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Span));
        if (_pictures.TryGetValue(digest, out var known))
        {
            return known;
        }
        var id = $"rIdPicture{_pictures.Count + 1}";
        var part = main.AddImagePart(file.Span[0] == 0xFF ? ImagePartType.Jpeg : ImagePartType.Png, id);
        using var content = new MemoryStream(file.ToArray());
        part.FeedData(content);
        return _pictures[digest] = id;
    }

    private static string PathOf(PathMark mark)
    {
        var path = new StringBuilder($"<a:path w=\"{Twips.Emu(SealSize)}\" h=\"{Twips.Emu(SealSize)}\"{(mark.Filled ? " stroke=\"0\"" : " fill=\"none\"")}>");
        foreach (var step in mark.Steps)
        {
            path.Append(step.Verb switch
            {
                PathVerb.Move => $"<a:moveTo>{Point(step.X, step.Y)}</a:moveTo>",
                PathVerb.Line => $"<a:lnTo>{Point(step.X, step.Y)}</a:lnTo>",
                PathVerb.Curve => $"<a:cubicBezTo>{Point(step.X1, step.Y1)}{Point(step.X2, step.Y2)}{Point(step.X, step.Y)}</a:cubicBezTo>",
                _ => "<a:close/>",
            });
        }
        return path.Append("</a:path>").ToString();
    }

    /// <summary>Shapes are measured from above, sheets from below.</summary>
    private static string Point(double x, double y) => $"<a:pt x=\"{Twips.Emu(x)}\" y=\"{Twips.Emu(SealSize - y)}\"/>";

    /// <summary>In thousandths of a percent.</summary>
    private static string Share(double part) => ((int)Math.Round(part * 100_000)).ToString(CultureInfo.InvariantCulture);
}
