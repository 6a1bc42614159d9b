using System.Globalization;
using System.Security.Cryptography.Pkcs;
using System.Text;
using System.Text.RegularExpressions;
using Hejie.Domain.Forms;
using Hejie.Papers.Signing;
using Shouldly;
using Xunit;

namespace Hejie.Papers.Tests.Signing;

public sealed partial class SigningAPaperTests(SigningCommittee committee) : IClassFixture<SigningCommittee>
{
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    private const string SigningTime = "1.2.840.113549.1.9.5";
    private static readonly DateTime At = new(2026, 3, 5, 6, 7, 8, DateTimeKind.Utc);
    private static readonly byte[] Agreement = PaperPrinter.Print(SamplePapers.Agreement("楼上漏水，墙面受损。"));

    [Fact]
    public void A_reader_finds_the_signature_valid_and_the_whole_document_signed()
    {
        var signed = Sign(Agreement);

        PdfReading.ShouldBeSound(signed);
        var said = Judge(signed);
        said.ShouldContain("Signature is Valid.");
        said.ShouldContain("Total document signed");
        said.ShouldContain("ETSI.CAdES.detached");
        said.ShouldContain("SHA-256");
        said.ShouldContain("Certificate issuer isn't Trusted"); // its own authority, which nobody knows
        PdfReading.Characters(signed).ShouldBe(PdfReading.Characters(Agreement));
    }

    [Fact]
    public void The_paper_itself_stays_as_it_was_and_the_same_act_gives_the_same_bytes()
    {
        var signed = Sign(Agreement);

        signed.AsSpan(0, Agreement.Length).SequenceEqual(Agreement).ShouldBeTrue();
        Sign(Agreement).ShouldBe(signed);
        SignedPdf.Sign(Agreement, committee.Identity, SamplePapers.Committee, "盖章", At.AddSeconds(1)).ShouldNotBe(signed);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.98)]
    public void One_changed_byte_makes_it_invalid(double where)
    {
        var signed = Sign(Agreement);
        signed[(int)(Agreement.Length * where)] ^= 1;

        Judge(signed).ShouldNotContain("Signature is Valid.");
    }

    [Fact]
    public void What_comes_behind_the_signature_is_covered_too()
    {
        var signed = Sign(Agreement);
        signed[^2] ^= 1; // in the end mark, behind the signature value

        Judge(signed).ShouldNotContain("Signature is Valid.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(5_000_000)]
    public void It_holds_for_papers_of_every_size(int bytes)
    {
        var content = new byte[bytes];
        new Random(7).NextBytes(content);
        var paper = PaperPrinter.Print(SamplePapers.Attached(FormCode.Evidence, "录音.bin", "application/octet-stream", content));

        var signed = Sign(paper);

        PdfReading.ShouldBeSound(signed);
        Judge(signed).ShouldContain("Signature is Valid.");
        Judge(signed).ShouldContain("Total document signed");
    }

    [Fact]
    public void A_bound_volume_whose_first_page_carries_links_is_signed_like_any_paper()
    {
        var volume = CaseVolume.Bind(SamplePapers.Cover, SamplePapers.All("楼上漏水。"), SamplePapers.Back);

        var signed = Sign(volume);

        PdfReading.ShouldBeSound(signed);
        Judge(signed).ShouldContain("Signature is Valid.");
        PdfReading.Run("pdfinfo", signed, "{file}").Said.ShouldContain(PdfReading.Run("pdfinfo", volume, "{file}").Said.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_signature_names_its_certificate_and_leaves_the_time_to_the_pdf()
    {
        var signed = Sign(Agreement);
        var cms = new SignedCms(new ContentInfo(Covered(signed)), detached: true);
        cms.Decode(Value(signed));

        cms.CheckSignature(verifySignatureOnly: true);
        var signer = cms.SignerInfos[0];
        var attributes = signer.SignedAttributes.Cast<System.Security.Cryptography.CryptographicAttributeObject>().Select(attribute => attribute.Oid.Value).ToList();
        attributes.ShouldContain(SigningCertificateV2);
        attributes.ShouldNotContain(SigningTime);
        cms.Certificates.Count.ShouldBe(2);
        Encoding.Latin1.GetString(signed).ShouldContain("/M (D:20260305060708Z)");
    }

    [Fact]
    public void What_is_signed_already_or_is_not_ours_is_not_signed()
    {
        Should.Throw<InvalidDataException>(() => Sign(Sign(Agreement)));
        Should.Throw<InvalidDataException>(() => Sign("%PDF-1.4\n%%EOF\n"u8.ToArray()));
    }

    private byte[] Sign(byte[] pdf) => SignedPdf.Sign(pdf, committee.Identity, SamplePapers.Committee, "盖章", At);

    private static string Judge(byte[] pdf) => PdfReading.Run("pdfsig", pdf, "{file}").Said;

    private static int[] Range(byte[] signed) =>
        [.. ByteRange().Match(Encoding.Latin1.GetString(signed)).Groups[1].Value.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    private static byte[] Covered(byte[] signed) => Range(signed) is [var a, var b, var c, var d] ? [.. signed[a..(a + b)], .. signed[c..(c + d)]] : [];

    private static byte[] Value(byte[] signed) => Convert.FromHexString(Encoding.ASCII.GetString(signed.AsSpan((Range(signed)[1] + 1)..(Range(signed)[2] - 1))));

    [GeneratedRegex(@"/ByteRange \[(\d+ \d+ \d+ \d+)\]")]
    private static partial Regex ByteRange();
}

/// <summary>A committee with a certificate of a demonstration authority; keys take a moment to make.</summary>
public sealed class SigningCommittee : IDisposable
{
    public static readonly DateTime From = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public SigningCommittee()
    {
        using var authority = new DemonstrationAuthority("演示签发机构（不可信）", From);
        File = authority.Issue(SamplePapers.Committee);
        Identity = SigningIdentity.Read(File, null)!;
    }

    public byte[] File { get; }

    public SigningIdentity Identity { get; }

    public void Dispose() => Identity.Dispose();
}
