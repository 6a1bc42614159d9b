using System.Text;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Layouts;

public sealed class StampingTheSealTests
{
    [Fact]
    public void A_picture_of_the_seal_takes_the_place_of_the_drawing_and_stands_once_in_the_file()
    {
        var drawn = SamplePapers.Agreement("漏水。");
        var picture = Seal(300, 20, opaque: true);
        var stamped = drawn with { Seal = drawn.Seal! with { Picture = picture } };

        PaperPrinter.Print(drawn).ShouldBe(PaperPrinter.Print(drawn with { Seal = drawn.Seal! with { Picture = default } }));
        var pdf = PaperPrinter.Print([stamped, stamped]);

        PdfReading.ShouldBeSound(pdf);
        PicturesIn(pdf).ShouldBe(1); // shown on two papers, kept once
        PicturesIn(PaperPrinter.Print(drawn)).ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Empty_margins_are_trimmed_white_or_clear(bool opaque)
    {
        var picture = SealPicture.Of(Seal(300, 50, opaque))!.Picture;

        (picture.Width, picture.Height).ShouldBe((300, 300));
    }

    [Fact]
    public void What_is_no_seal_is_refused_and_a_seal_just_large_enough_is_not()
    {
        SealPicture.Judge(Seal(200, 10, opaque: true)).ShouldBeNull();
        SealPicture.Judge(Seal(199, 100, opaque: true)).ShouldBe(SealPictureFault.TooSmall);
        SealPicture.Judge(Seal(1990, 5, opaque: true)).ShouldBeNull();
        SealPicture.Judge(Seal(1991, 5, opaque: true)).ShouldBe(SealPictureFault.TooManyPixels);
        SealPicture.Judge(Seal(0, 150, opaque: true)).ShouldBe(SealPictureFault.Blank);
        SealPicture.Judge("不是图片"u8.ToArray()).ShouldBe(SealPictureFault.NotPng);
        SealPicture.Judge(Seal(300, 5, opaque: true)[..200]).ShouldBe(SealPictureFault.NotPng);
        SealPicture.Judge(new byte[SealPicture.MostBytes + 1]).ShouldBe(SealPictureFault.TooLarge);
    }

    private static int PicturesIn(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Width 300 /Height 300 /ColorSpace /DeviceRGB").Length - 1;

    /// <summary>A red square on white or on nothing.</summary>
    private static byte[] Seal(int side, int margin, bool opaque)
    {
        var size = side + (2 * margin);
        return SamplePapers.Png(size, size, (x, y) =>
            x >= margin && x < margin + side && y >= margin && y < margin + side ? ((byte)200, (byte)20, (byte)20, (byte)255)
            : opaque ? ((byte)255, (byte)255, (byte)255, (byte)255) : ((byte)0, (byte)0, (byte)0, (byte)0));
    }
}
