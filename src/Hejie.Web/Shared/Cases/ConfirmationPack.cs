using System.IO.Compression;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers;
using Hejie.Web.Security.Sessions;

namespace Hejie.Web.Shared.Cases;

/// <summary>The papers for the court (J-4): as one file to print, or as single files to upload.</summary>
public sealed class ConfirmationPack(CaseFiles cases, CaseDocuments documents, IHttpContextAccessor accessor)
{
    public async Task<IResult> PdfAsync(CaseNumber number, CancellationToken stop) => await PapersAsync(number, stop) is { Count: > 0 } papers
        ? Results.File(PaperPrinter.Print([.. papers.Select(one => one.Paper)]), "application/pdf", $"{number}-confirmation.pdf")
        : Results.NotFound();

    public async Task<IResult> ZipAsync(CaseNumber number, CancellationToken stop) => await PapersAsync(number, stop) is { Count: > 0 } papers
        ? Results.File(Zipped(papers), "application/zip", $"{number}-confirmation.zip")
        : Results.NotFound();

    private async Task<IReadOnlyList<NumberedPaper>> PapersAsync(CaseNumber number, CancellationToken stop) =>
        await cases.ReadAsync(number, stop) is { } open ? await documents.ConfirmationPackAsync(open, accessor.HttpContext!.User.Actor().DisplayName, stop) : [];

    /// <summary>Each paper as a PDF, what was handed in as it came; the names tell the order.</summary>
    private static byte[] Zipped(IReadOnlyList<NumberedPaper> papers)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (place, one) in papers.Index())
            {
                var kept = one.Paper as AttachedPaper;
                var name = $"{place + 1:00}-{Path.GetFileNameWithoutExtension(CaseDocuments.NameOf(one))}{(kept is null ? ".pdf" : ExtensionOf(kept))}";
                using var content = zip.CreateEntry(name).Open();
                content.Write(kept is null ? PaperPrinter.Print(one.Paper) : kept.Content.Span);
            }
        }
        return packed.ToArray();
    }

    /// <summary>By what the file is, not by what it was called.</summary>
    private static string ExtensionOf(AttachedPaper kept) => kept.MediaType switch
    {
        "application/pdf" => ".pdf",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        _ => Path.GetExtension(kept.FileName),
    };
}
