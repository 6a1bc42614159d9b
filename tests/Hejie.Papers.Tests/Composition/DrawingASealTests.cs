using Hejie.Papers.Composition;
using Hejie.Papers.Pdf;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Composition;

public sealed class DrawingASealTests
{
    [Theory]
    [InlineData("调委会")]
    [InlineData("青岛市市南区八大峡街道西陵峡路社区居民委员会人民调解委员会")]
    public void A_seal_stays_in_its_circle_and_does_not_enter_the_text(string name)
    {
        var flow = new Flow();
        flow.Page.Marks.AddRange(SealDrawing.Draw(name, 300, 400));

        var steps = flow.Page.Marks.Cast<PathMark>().SelectMany(m => m.Steps).Where(s => s.Verb != PathVerb.Close);
        steps.ShouldAllBe(s => Math.Pow(s.X - 300, 2) + Math.Pow(s.Y - 400, 2) <= Math.Pow(SealDrawing.Radius + 0.01, 2));
        var pdf = PdfDocument.Write("t", flow.Pages, []);
        PdfReading.ShouldBeSound(pdf);
        PdfReading.Characters(pdf).ShouldBeEmpty();
    }
}
