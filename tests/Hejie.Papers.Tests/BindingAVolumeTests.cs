using System.Diagnostics;
using System.Text.RegularExpressions;
using Hejie.Domain.Forms;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests;

public sealed partial class BindingAVolumeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(0.5);

    private static readonly byte[] Picture = SamplePapers.Png(400, 300, (x, y) => ((byte)x, (byte)y, 90, 255));

    private static readonly IReadOnlyList<CasePaper> Papers =
    [
        .. SamplePapers.All(string.Concat(Enumerable.Repeat("楼上漏水，墙面和地板受损，双方协商未果。", 30)))
            .Where(paper => VolumeOrder.Of(paper.Form).Need != FormNeed.NotInVolume),
        SamplePapers.Attached(FormCode.Evidence, "照片.png", "image/png", Picture),
        SamplePapers.Attached(FormCode.Evidence, "合同.pdf", "application/pdf", [1, 2, 3]),
        SamplePapers.Attached(FormCode.IdentityProof, "身份证.png", "image/png", Picture),
    ];

    private static readonly byte[] Volume = CaseVolume.Bind(SamplePapers.Cover, Papers, SamplePapers.Back);

    [Fact]
    public void The_volume_is_sound_and_the_same_twice()
    {
        PdfReading.ShouldBeSound(Volume);
        CaseVolume.Bind(SamplePapers.Cover, Papers, SamplePapers.Back).ShouldBe(Volume);
    }

    [Fact]
    public void Each_page_number_of_the_contents_is_the_page_where_the_paper_begins()
    {
        var pages = PdfReading.Text(Volume).Split('\f');
        var front = FrontOf(pages);
        var lines = pages[1..front].SelectMany(page => IndexLine().Matches(page)).Where(line => line.Groups["page"].Success).ToArray();

        lines.Length.ShouldBe(Papers.Count);
        foreach (var line in lines)
        {
            var number = int.Parse(line.Groups["page"].Value);
            var page = pages[front + number - 1];
            page.ShouldContain(line.Groups["name"].Value.Split('（')[0]);
            page.TrimEnd().ShouldEndWith($"\n{number}"); // the volume's number, after the form's own
            page.ShouldContain("第 1 页");
        }
    }

    /// <summary>Cover and contents: so many sheets stand before the first paper.</summary>
    private static int FrontOf(string[] pages) => Array.FindIndex(pages, 2, page => !page.Contains("文书名称 页号", StringComparison.Ordinal));

    [Fact]
    public void Papers_are_bound_in_the_order_of_the_index_of_2010()
    {
        var pages = PdfReading.Text(Volume).Split('\f');
        var text = PdfReading.Squeezed(string.Concat(pages[1..FrontOf(pages)]));

        string[] order = ["人民调解申请书", "人民调解受理登记表", "人民调解当事人权利义务告知书", "当事人身份证明", "证据材料", "人民调解记录", "人民调解协议书", "履行完毕确认书", "人民调解回访记录", "卷宗情况说明"];
        order.Select(name => text.IndexOf(name, StringComparison.Ordinal)).ShouldBeInOrder();
        order.ShouldAllBe(name => text.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_back_cover_counts_the_pages_and_the_carried_files()
    {
        var pages = PdfReading.Text(Volume).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        var index = pages.Count(page => page.Contains("文书名称 页号", StringComparison.Ordinal));

        PdfReading.Squeezed(pages[^1]).ShouldContain($"本卷共{pages.Length - index - 2}页（含附件），附证物件（袋）。随卷保存的电子文件1件。");
        PdfReading.Run("pdfdetach", Volume, "-list", "{file}").Said.ShouldContain("合同.pdf");
    }

    [Fact]
    public void The_statement_names_carried_files_and_characters_without_a_glyph()
    {
        var papers = Papers.Where(paper => paper is AttachedPaper).Append(SamplePapers.Record("高兴😀了"));

        var text = PdfReading.Characters(CaseVolume.Bind(SamplePapers.Cover, papers, SamplePapers.Back));

        text.ShouldContain("卷宗情况说明");
        text.ShouldContain("下列电子文件1件随本电子卷宗保存");
        text.ShouldContain("U+1F600");
    }

    [Fact]
    public void A_volume_of_twenty_pages_is_bound_in_half_a_second()
    {
        var papers = SamplePapers.All("楼上漏水，墙面和地板受损，双方协商未果。").Take(18).ToList();
        var best = TimeSpan.MaxValue;

        for (var i = 0; i < 40 && best > Limit; i++) // the machine may be busy, and the first one unpacks the font
        {
            var watch = Stopwatch.StartNew();
            CaseVolume.Bind(SamplePapers.Cover, papers, SamplePapers.Back);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        papers.Sum(paper => PaperPrinter.Set(paper).PageCount).ShouldBeGreaterThanOrEqualTo(20);
        best.ShouldBeLessThan(Limit);
    }

    [Fact]
    public void A_sheet_says_when_the_file_is_not_the_one_that_came_in()
    {
        var changed = SamplePapers.Attached(FormCode.Evidence, "照片.png", "image/png", Picture) with { Digest = new string('0', 64) };
        var lost = SamplePapers.Attached(FormCode.Evidence, "照片.png", "image/png", []);

        PdfReading.Characters(PaperPrinter.Print(changed)).ShouldContain("校验值不一致");
        PdfReading.Characters(PaperPrinter.Print(lost)).ShouldContain("文件内容未能读取");
    }

    [GeneratedRegex(@"^[0-9]+ (?<name>\S+)(?: (?<page>[0-9]+))?\s*$", RegexOptions.Multiline)]
    private static partial Regex IndexLine();
}
