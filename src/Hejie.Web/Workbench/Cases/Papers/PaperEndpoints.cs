using System.Security.Claims;
using Hejie.Data.Files;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;

namespace Hejie.Web.Workbench.Cases.Papers;

/// <summary>Papers, volume and kept files to download; whose they are was asked at the gate.</summary>
internal static class PaperEndpoints
{
    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cases/{number}/papers/{paper}", PaperAsync).LeavesATrace();
        app.MapGet("/cases/{number}/volume.pdf", VolumeAsync).LeavesATrace();
        app.MapGet("/cases/{number}/confirmation/pack.pdf", (CaseNumber number, ConfirmationPack pack, CancellationToken stop) => pack.PdfAsync(number, stop)).LeavesATrace();
        app.MapGet("/cases/{number}/confirmation/pack.zip", (CaseNumber number, ConfirmationPack pack, CancellationToken stop) => pack.ZipAsync(number, stop)).LeavesATrace();
        app.MapGet("/cases/{number}/volumes/{volume:int}", BoundVolumeAsync).LeavesATrace();
        app.MapGet("/cases/{number}/attachments/{file:int}", AttachmentAsync).LeavesATrace();
    }

    private static async Task<IResult> PaperAsync(
        CaseNumber number, string paper, CaseFiles cases, CasePrints prints, ClaimsPrincipal user, CancellationToken stop) =>
        await cases.ReadAsync(number, stop) is { } open && await prints.PaperAsync(open, user.Actor().DisplayName, paper, stop) is { } found
            ? found
            : Results.NotFound();

    private static async Task<IResult> VolumeAsync(
        CaseNumber number, CaseFiles cases, CasePrints prints, ClaimsPrincipal user, CancellationToken stop) =>
        await cases.ReadAsync(number, stop) is { } open
            ? Results.File(await prints.VolumeAsync(open, user.Actor().DisplayName, stop), PaperFile.Pdf, $"{number}.pdf")
            : Results.NotFound();

    private static async Task<IResult> BoundVolumeAsync(
        CaseNumber number, int volume, CaseFiles cases, CaseDocuments documents, CancellationToken stop) =>
        await cases.ReadAsync(number, stop) is { } open && await documents.BoundAsync(open, volume, stop) is { } bound
            ? Results.File(bound, PaperFile.Pdf, $"{number}-{volume}.pdf")
            : Results.NotFound();

    private static async Task<IResult> AttachmentAsync(
        CaseNumber number, int file, CaseFiles cases, IFileStore files, CancellationToken stop) =>
        (await cases.ReadAsync(number, stop))?.Case.Attachments.FirstOrDefault(kept => kept.Number == file) is { } found
            ? Results.File(await files.ReadAsync(found.ObjectKey, found.Digest, stop), found.ContentType, found.FileName)
            : Results.NotFound();
}
