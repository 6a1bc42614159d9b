using System.Buffers.Binary;
using System.Text;
using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Pdf;

public sealed class WritingAPdfTests
{
    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        var first = Print("调解协议书 2026");

        Print("调解协议书 2026").ShouldBe(first);
        PdfReading.ShouldBeSound(first);
    }

    [Fact]
    public void Rare_characters_are_drawn_and_copied_as_they_were_written()
    {
        var pages = Set(PdfReading.RareNames);

        PdfDocument.CharactersWithoutGlyph(pages).ShouldBeEmpty();
        PdfReading.Characters(PdfDocument.Write("t", pages, [])).ShouldBe(PdfReading.RareNames);
    }

    [Fact]
    public void A_radical_is_not_copied_as_the_character_it_looks_like()
    {
        PdfReading.Characters(Print("一⼀人⼈")).ShouldBe("一⼀人⼈");
    }

    [Fact]
    public void A_character_without_glyph_is_named_and_copied_and_does_not_stop_the_paper()
    {
        var pages = Set("高兴😀了👍🏽");
        var pdf = PdfDocument.Write("t", pages, []);

        PdfDocument.CharactersWithoutGlyph(pages).Select(c => c.Value).ShouldBe([0x1F3FD, 0x1F44D, 0x1F600]);
        PdfReading.ShouldBeSound(pdf);
        PdfReading.Characters(pdf).ShouldBe("高兴😀了👍🏽");
    }

    [Fact]
    public void Control_characters_and_direction_marks_are_left_out_and_half_a_pair_is_replaced()
    {
        PdfReading.Characters(Print("甲\u0000\u202E乙\u2066\uD842丙")).ShouldBe("甲乙\uFFFD丙");
    }

    [Fact]
    public void The_font_inside_holds_the_characters_used_and_no_others()
    {
        var subset = new FontSubset(SerifFont.Shared);
        foreach (var character in "中国中国人".EnumerateRunes())
        {
            subset.NumberOf(character);
        }

        var font = subset.ToTrueType();

        subset.Characters.ShouldBe("中国人".EnumerateRunes());
        GlyphCountOf(font).ShouldBe(4); // the three and the one for nothing
        font.Length.ShouldBeLessThan(6000);
    }

    [Fact]
    public void A_title_with_brackets_and_rare_characters_does_not_break_the_file()
    {
        PdfReading.ShouldBeSound(PdfDocument.Write("(𠮷)\\ 卷 >>", Set("文"), []));
    }

    [Fact]
    public void A_carried_file_comes_out_as_it_went_in()
    {
        var content = Enumerable.Range(0, 5000).Select(i => (byte)(i * 7)).ToArray();
        var pages = Set("附件");
        pages[0].Marks.Add(new AttachmentMark(100, 100, 20, 20, new CarriedFile("欠条 (一).pdf", "application/pdf", content)));

        var pdf = PdfDocument.Write("t", pages, []);

        PdfReading.ShouldBeSound(pdf);
        PdfReading.Run("pdfdetach", pdf, "-list", "{file}").Said.ShouldBe("1 embedded files\n1: 欠条 (一).pdf\n");
        var saved = Path.GetTempFileName();
        PdfReading.Run("pdfdetach", pdf, "-save", "1", "-o", saved, "{file}").Status.ShouldBe(0);
        File.ReadAllBytes(saved).ShouldBe(content);
        File.Delete(saved);
    }

    private static byte[] Print(string text) => PdfDocument.Write("试", Set(text), []);

    private static IReadOnlyList<PdfPage> Set(string text)
    {
        var flow = new Flow();
        flow.Text([text], 16, 28);
        return flow.Pages;
    }

    private static int GlyphCountOf(byte[] font)
    {
        for (var entry = 12; ; entry += 16)
        {
            if (Encoding.ASCII.GetString(font, entry, 4) == "maxp")
            {
                return BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 8)) + 4));
            }
        }
    }
}
