using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using Hejie.Domain.Agreements;
using Hejie.Data.Signing;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Hejie.Papers.Signing;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Workbench;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Signing;

/// <summary>Certificates, papers and archived cases as the tests of sealing need them.</summary>
internal static class SigningStage
{
    private static readonly Lazy<DemonstrationAuthority> Authority = new(() => new DemonstrationAuthority("演示签发机构（不可信）", new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

    public static byte[] CertificateOf(string holder) => Authority.Value.Issue(holder);

    public static Task<Page> InstallAsync(this Browser clerk, byte[] file, params (string Name, object Value)[] more) => clerk.SendAsync(
        "/seal", "[data-testid=certificate-form]", [("KeyFile", new UploadedFile("证书.p12", "application/x-pkcs12", file)), .. more]);

    /// <summary>The same without a page.</summary>
    public static async Task InstallAsync(this Committee committee, TestDatabase database)
    {
        await using var db = database.Open();
        using var identity = SigningIdentity.Read(CertificateOf(committee.Body.Name), null)!;
        var file = CommitteeCipher.Add(db, committee.Body.Id).Encrypt(identity.ToPkcs12());
        db.Add(CommitteeCertificate.Install(CertificateId.New(committee.Moment.Now), committee.Body, identity.Facts, file, committee.Moment, out _)!);
        await db.SaveChangesAsync(Stop);
    }

    public static async Task<Page> SendAsync(this Browser browser, string address, string form, params (string Name, object Value)[] answers) =>
        await (await browser.OpenAsync(address)).SubmitFormAsync(form, answers);

    /// <summary>Everybody has signed but the committee's clerk.</summary>
    public static Task SignAllButSealAsync(this HejieApp app, Committee committee, CaseNumber number) => app.LeadAsync(number, (mediation, agreement, sessions) =>
    {
        var moment = committee.Moment;
        Signature Of(SignerRole role, int? party, Guid? mediator, string name) => new(role, party, mediator, name, SignatureKind.Fingerprint, moment.Now, null);
        foreach (var signature in new[] { Of(SignerRole.Party, 1, null, "赵演示"), Of(SignerRole.Party, 2, null, "钱演示"), Of(SignerRole.Mediator, null, committee.Host.Id.Value, committee.Host.Name) })
        {
            sessions[0].Sign(mediation, signature, moment).ShouldBeNull();
            agreement!.Sign(mediation, signature, byRepresentative: false, sessions, moment).ShouldBeNull();
        }
        sessions[0].Sign(mediation, Of(SignerRole.Recorder, null, null, "记录员"), moment).ShouldBeNull();
    });

    /// <summary>Registered, refused by the other side, not accepted, closed and archived.</summary>
    public static async Task<List<CaseNumber>> ArchivedAsync(this Committee committee, int count)
    {
        var numbers = new List<CaseNumber>();
        for (var i = 0; i < count; i++)
        {
            numbers.Add(await committee.RegisterAsync(mediation =>
            {
                var moment = committee.Moment;
                _ = mediation.Review([.. IntakeReview.QuestionsFor(mediation.Type, mediation.Source).Select(q => new ReviewAnswer(q.Code, q.GoodAnswer, null))], moment);
                mediation.RecordAnswer(2, Willingness.Refuses, ContactChannel.Telephone, null, moment).ShouldBeNull();
                mediation.Decline(NonAcceptanceReason.RespondentRefused, "对方不同意调解", moment).ShouldBeNull();
                mediation.Close(null, moment).ShouldBeNull();
                mediation.Archive([], null, moment).ShouldBeNull();
            }));
        }
        return numbers;
    }

    public static async Task LeadAsync(this HejieApp app, CaseNumber number, Action<MediationCase, MediationAgreement?, List<MediationSession>> lead)
    {
        await using var db = app.Database.Open();
        var mediation = await db.Set<MediationCase>().SingleAsync(known => known.Number == number, Stop);
        var agreement = await db.Set<MediationAgreement>().SingleOrDefaultAsync(known => known.CaseId == mediation.Id, Stop);
        lead(mediation, agreement, await db.Set<MediationSession>().Where(session => session.CaseId == mediation.Id).ToListAsync(Stop));
        await db.SaveChangesAsync(Stop);
    }

    public static Task<byte[]> DownloadAsync(this Browser browser, string address) => browser.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), Stop);

    /// <summary>A PNG that is red all over.</summary>
    public static byte[] RedSquare(int side)
    {
        using var rows = new MemoryStream();
        using (var zip = new ZLibStream(rows, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < side; y++)
            {
                zip.WriteByte(0);
                for (var x = 0; x < side; x++)
                {
                    zip.Write([200, 20, 20]);
                }
            }
        }
        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, side);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, [.. size, .. size, 8, 2, 0, 0, 0]), .. Chunk("IDAT"u8, rows.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> kind, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. kind, .. body, 0, 0, 0, 0];
    }

    /// <summary>What pdfsig says of a file.</summary>
    public static async Task<string> JudgeAsync(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf, Stop);
        using var process = Process.Start(new ProcessStartInfo("pdfsig", [file]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        File.Delete(file);
        return said;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
