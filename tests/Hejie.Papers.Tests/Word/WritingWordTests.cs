using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers.Composition;
using Hejie.Papers.Layouts;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Word;

public sealed partial class WritingWordTests
{
    private static readonly XNamespace Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Forms => [.. FormLayouts.All.Select(layout => layout.PaperType.Name)];

    public static TheoryData<string> Examples => [.. SamplePapers.Examples.Select(paper => paper.GetType().Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_blank_form_says_in_word_what_it_says_on_the_sheet(string name) =>
        ShouldSayTheSame(FormLayouts.All.Single(layout => layout.PaperType.Name == name).Blank);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_filled_form_says_in_word_what_it_says_on_the_sheet(string name) =>
        ShouldSayTheSame(SamplePapers.Examples.Single(paper => paper.GetType().Name == name));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_document_is_sound_and_the_same_twice(string name)
    {
        var paper = SamplePapers.Examples.Single(paper => paper.GetType().Name == name);

        var bytes = PaperPrinter.Set(paper).ToWord()!;

        PaperPrinter.Set(paper).ToWord().ShouldBe(bytes);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Each_sheet_has_its_number_as_a_field_and_a_cover_has_none()
    {
        PartsOf(SamplePapers.Agreement(null)).Single(part => part.Name.Contains("footer", StringComparison.Ordinal)).Text
            .ShouldSatisfyAllConditions(footer => footer.ShouldContain("PAGE"), footer => footer.ShouldContain("NUMPAGES"));
        PartsOf(SamplePapers.Cover).ShouldNotContain(part => part.Name.Contains("footer", StringComparison.Ordinal));
    }

    [Fact]
    public void The_picture_of_a_seal_takes_the_place_of_the_drawing()
    {
        var drawn = SamplePapers.Agreement(null);
        var picture = SamplePapers.Png(320, 320, (x, y) => x is > 9 and < 310 && y is > 9 and < 310 ? ((byte)200, (byte)20, (byte)20, (byte)255) : ((byte)255, (byte)255, (byte)255, (byte)255));

        var stamped = PartsOf(drawn with { Seal = drawn.Seal! with { Picture = picture } });

        stamped.Count(part => part.Name.EndsWith(".png", StringComparison.Ordinal)).ShouldBe(2); // the drawn signature and the seal
        Body(stamped).ShouldNotContain("custGeom");
        Body(stamped).ShouldContain("<a:srcRect l=\"3125\" t=\"3125\" r=\"3125\" b=\"3125\"");
    }

    [Fact]
    public void A_drawn_signature_is_kept_once_and_a_seal_is_drawn_only_where_it_was_put()
    {
        var sealedOne = PartsOf(SamplePapers.Agreement(null));
        var open = PartsOf(SamplePapers.Agreement(null) with { Seal = null });

        sealedOne.Count(part => part.Name.EndsWith(".png", StringComparison.Ordinal)).ShouldBe(1);
        Body(sealedOne).ShouldContain("custGeom");
        Body(open).ShouldNotContain("custGeom");
    }

    [Fact]
    public void What_cannot_stand_in_a_text_is_left_out()
    {
        var paper = SamplePapers.Record("甲\u0001乙\u202E丙\uFFFE丁");

        TextOf(PaperPrinter.Set(paper).ToWord()!).ShouldContain("甲乙丙丁");
    }

    [Fact]
    public void What_came_from_outside_has_no_document() =>
        PaperPrinter.Set(SamplePapers.Attached(FormCode.Evidence, "照片.txt", "text/plain", [1, 2, 3])).ToWord().ShouldBeNull();

    [Fact]
    public void An_organisation_s_group_label_spans_its_rows()
    {
        var paper = new IdentityPaper { Parties = [SamplePapers.Person(PartyRole.Applicant, SamplePapers.Applicant), SamplePapers.Company] };

        var text = TextOf(PaperPrinter.Set(paper).ToWord()!);

        text.Split("申请人姓名").Length.ShouldBe(2);
        text.ShouldContain("被申请人名称" + SamplePapers.Company.Name);
    }

    private static void ShouldSayTheSame(CasePaper paper)
    {
        var set = PaperPrinter.Set(paper);

        Once(paper, TextOf(set.ToWord()!)).ShouldBe(Once(paper, PageNumber().Replace(PdfReading.Characters(set.ToPdf()), string.Empty)));
    }

    /// <summary>Without the heading rows of tables: on sheets they are repeated.</summary>
    private static string Once(CasePaper paper, string text) => FormLayouts.Of(paper).BlocksOf(paper).OfType<TableBlock>()
        .Select(table => table.Heading).OfType<Row>()
        .Select(row => PdfReading.Squeezed(string.Concat(row.Cells.SelectMany(cell => cell.Content).Select(run => run.Text))))
        .Aggregate(text, (rest, heading) => rest.Replace(heading, string.Empty, StringComparison.Ordinal));

    private static string TextOf(byte[] document) => PdfReading.Squeezed(string.Concat(
        XDocument.Parse(Body(PartsOf(document))).Descendants(Words + "t").Select(text => text.Value)));

    private static string Body(IEnumerable<(string Name, string Text)> parts) => parts.Single(part => part.Name == "word/document.xml").Text;

    private static IReadOnlyList<(string Name, string Text)> PartsOf(CasePaper paper) => PartsOf(PaperPrinter.Set(paper).ToWord()!);

    private static List<(string Name, string Text)> PartsOf(byte[] document)
    {
        using var package = new ZipArchive(new MemoryStream(document));
        return [.. package.Entries.Select(part => (part.FullName, new StreamReader(part.Open()).ReadToEnd()))];
    }

    [GeneratedRegex("第[0-9]+页共[0-9]+页")]
    private static partial Regex PageNumber();
}
