using Hejie.Web.Shared.Files;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Portal;

public sealed class JudgingAFileTests
{
    private static readonly byte[] PngHead = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_not_taken()
    {
        byte[] bomb = [.. PngHead, 0, 1, 0, 0, 0, 1, 0, 0, 8, 6];

        FileContent.Judge(bomb, "a.png", out _).ShouldBe(FileProblem.TooManyPixels);
    }

    [Fact]
    public void A_small_picture_is_taken_by_its_bytes()
    {
        byte[] small = [.. PngHead, 0, 0, 4, 0, 0, 0, 4, 0, 8, 6];

        FileContent.Judge(small, "A.PNG", out var kind).ShouldBe(FileProblem.None);
        kind.ShouldBe(FileKind.Png);
    }

    [Fact]
    public void Twenty_megabytes_are_taken_and_one_byte_more_is_not()
    {
        var pdf = new byte[FileContent.MostBytes + 1];
        "%PDF-"u8.CopyTo(pdf);

        FileContent.Judge(pdf.AsSpan(0, (int)FileContent.MostBytes), "a.pdf", out _).ShouldBe(FileProblem.None);
        FileContent.Judge(pdf, "a.pdf", out _).ShouldBe(FileProblem.TooLarge);
    }

    [Fact]
    public void An_apple_photo_is_known_by_its_box()
    {
        FileContent.Judge("\0\0\0\u0018ftypheic\0\0\0\0"u8, "IMG_1.HEIC", out var kind).ShouldBe(FileProblem.None);
        kind.ShouldBe(FileKind.Heic);
    }

    [Theory]
    [InlineData("../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("C:\\演示\\照片.jpg", "照片.jpg")]
    [InlineData("gpj.\u202Efdp.pdf", "gpj.fdp.pdf")]
    public void A_name_keeps_no_path_and_no_tricks(string given, string kept) => FileContent.PlainName(given).ShouldBe(kept);
}
