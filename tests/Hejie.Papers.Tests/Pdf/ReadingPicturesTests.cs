using Hejie.Domain.Forms;
using Hejie.Papers.Pdf;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Pdf;

public sealed class ReadingPicturesTests
{
    [Fact]
    public void A_png_made_elsewhere_gives_the_pixels_its_maker_meant()
    {
        var pdf = PaperPrinter.Print(SamplePapers.Agreement("楼上漏水，墙面受损。"));
        var expected = PixelsOf(Draw(pdf));

        var image = RasterImage.Read(Draw(pdf, "-png")).ShouldNotBeNull();

        image.Data.ToArray().ShouldBe(expected);
        image.Alpha.ShouldBeNull();
    }

    [Fact]
    public void A_transparent_picture_keeps_its_transparency_apart()
    {
        var image = RasterImage.Read(SamplePapers.Png(2, 1, (x, _) => ((byte)(x * 9), 2, 3, (byte)(x * 255)))).ShouldNotBeNull();

        image.Data.ToArray().ShouldBe([0, 2, 3, 9, 2, 3]);
        image.Alpha!.Value.ToArray().ShouldBe([0, 255]);
    }

    [Fact]
    public void A_drawing_loses_the_empty_margins_of_its_pad_and_nothing_else()
    {
        var pad = RasterImage.Read(SamplePapers.Png(5, 4, (x, y) => ((byte)x, (byte)y, 7, (byte)(x is 2 or 3 && y == 1 ? 255 : 0)))).ShouldNotBeNull();

        var ink = pad.Trimmed();

        (ink.Width, ink.Height).ShouldBe((2, 1));
        ink.Data.ToArray().ShouldBe([2, 1, 7, 3, 1, 7]);
        ink.Alpha!.Value.ToArray().ShouldBe([255, 255]);
    }

    [Fact]
    public void An_empty_pad_and_an_opaque_picture_stay_as_they_are()
    {
        var empty = RasterImage.Read(SamplePapers.Png(2, 2, (_, _) => (0, 0, 0, 0))).ShouldNotBeNull();
        var opaque = RasterImage.Read(SamplePapers.PngOf([0, 0, 0, 4, 0, 0, 0, 1, 2, 0, 0, 0, 0], [0, 0b00_01_10_11])).ShouldNotBeNull();

        empty.Trimmed().ShouldBe(empty);
        opaque.Trimmed().ShouldBe(opaque);
    }

    [Fact]
    public void Small_samples_are_spread_over_the_whole_scale()
    {
        var image = RasterImage.Read(SamplePapers.PngOf([0, 0, 0, 4, 0, 0, 0, 1, 2, 0, 0, 0, 0], [0, 0b00_01_10_11])).ShouldNotBeNull();

        image.Data.ToArray().ShouldBe([0, 85, 170, 255]);
    }

    [Fact]
    public void A_palette_gives_its_colours_and_an_index_outside_it_is_black()
    {
        var image = RasterImage.Read(SamplePapers.PngOf([0, 0, 0, 3, 0, 0, 0, 1, 8, 3, 0, 0, 0], [0, 1, 0, 9], [1, 2, 3, 4, 5, 6], [128])).ShouldNotBeNull();

        image.Data.ToArray().ShouldBe([4, 5, 6, 1, 2, 3, 0, 0, 0]);
        image.Alpha!.Value.ToArray().ShouldBe([255, 128, 255]);
    }

    [Fact]
    public void An_interlaced_picture_is_put_together_from_its_passes()
    {
        byte[] passes = [0, 1, 0, 2, 0, 3]; // two by two, grey: pixel 0, then 1, then the row below

        var image = RasterImage.Read(SamplePapers.PngOf([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 1], [.. passes, 4])).ShouldNotBeNull();

        image.Data.ToArray().ShouldBe([1, 2, 3, 4]);
    }

    [Theory]
    [InlineData(1, 4000, 3000)]
    [InlineData(3, 4000, 3000)]
    [InlineData(6, 3000, 4000)]
    [InlineData(8, 3000, 4000)]
    public void A_photo_stands_as_the_camera_was_held(int orientation, double width, double height)
    {
        var image = RasterImage.Read(Jpeg(orientation)).ShouldNotBeNull();

        (image.ShownWidth, image.ShownHeight).ShouldBe((width, height));
    }

    [Fact]
    public void A_file_that_is_no_whole_picture_is_carried_and_not_drawn()
    {
        var png = SamplePapers.Png(50, 50, (_, _) => (1, 2, 3, 255));
        byte[][] broken = [[], [1, 2, 3], png[..^30], png[..20], Jpeg(1)[..12], [.. "GIF89a"u8]];

        foreach (var file in broken)
        {
            RasterImage.Read(file).ShouldBeNull();
            PdfReading.ShouldBeSound(PaperPrinter.Print(SamplePapers.Attached(FormCode.Evidence, "照片.png", "image/png", file)));
        }
    }

    [Fact]
    public void A_picture_that_claims_a_monstrous_size_is_not_unpacked()
    {
        var png = SamplePapers.Png(4, 4, (_, _) => (1, 2, 3, 255));
        png[16] = 0x7F; // the width's highest byte

        RasterImage.Read(png).ShouldBeNull();
    }

    /// <summary>The head of a photo of 4000 × 3000 pixels, which is all we read of one.</summary>
    private static byte[] Jpeg(int orientation) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        0xFF, 0xC0, 0, 17, 8, 0x0B, 0xB8, 0x0F, 0xA0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
        0xFF, 0xDA, 0, 2,
    ];

    private static byte[] Draw(byte[] pdf, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("hejie-picture-");
        try
        {
            PdfReading.Run("pdftoppm", pdf, [.. options, "-r", "40", "-f", "1", "-l", "1", "{file}", Path.Combine(folder.FullName, "p")]).Status.ShouldBe(0);
            return File.ReadAllBytes(folder.GetFiles().ShouldHaveSingleItem().FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What follows the head of a PPM.</summary>
    private static byte[] PixelsOf(byte[] netpbm)
    {
        var size = System.Text.Encoding.ASCII.GetString(netpbm, 0, 30).Split((char[])[' ', '\n'], 4);
        return netpbm[^(int.Parse(size[1]) * int.Parse(size[2]) * 3)..];
    }
}
