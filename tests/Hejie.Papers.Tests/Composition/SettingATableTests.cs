using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Composition;

public sealed class SettingATableTests
{
    [Fact]
    public void A_long_cell_goes_on_on_the_next_sheets_and_the_heading_is_repeated()
    {
        var story = string.Concat(Enumerable.Range(1, 400).Select(i => $"第{i}句陈述事实。"));
        var flow = new Flow();

        Table.Set(
            flow,
            [new RowGroup("陈述", 0.1, [Row.Of(Cell.Label("甲", 0.2), Cell.Body(story, 0.8))])],
            heading: Row.Of(Cell.Label("表头", 1)));

        flow.Pages.Count.ShouldBeGreaterThan(2);
        var pdf = PdfDocument.Write("t", flow.Pages, []);
        PdfReading.ShouldBeSound(pdf);
        for (var page = 1; page <= flow.Pages.Count; page++)
        {
            PdfReading.Characters(pdf, page).ShouldContain("表头");
        }
        TextOf(flow).ShouldContain(story);
    }

    [Fact]
    public void A_blank_cell_higher_than_a_sheet_takes_one_sheet_and_no_more()
    {
        var flow = new Flow();
        flow.Text(["前文"], 16, 28);

        Table.Set(flow, [RowGroup.Plain(Row.Tall(5000, Cell.Body(null, 1)))], heading: Row.Of(Cell.Label("表头", 1)));

        flow.Pages.Count.ShouldBe(2);
    }

    private static string TextOf(Flow flow) =>
        string.Concat(flow.Pages.SelectMany(p => p.Marks).OfType<TextMark>().Select(m => m.Text).Where(t => t is not ("表头" or "甲" or "陈述")));
}
