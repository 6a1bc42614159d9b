using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Security;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;

namespace Hejie.Web.Api.Cases;

/// <summary>The papers of a case: which there are, one of them, the bound volume.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{number}").WithTags("documents").ProducesProblem(StatusCodes.Status404NotFound);
        cases.MapGet("/documents", ListAsync).Produces<IReadOnlyList<DocumentView>>().WithName("listPapers");
        cases.MapGet("/documents/{paper}", PaperAsync).Produces(StatusCodes.Status200OK, contentType: PaperFile.Pdf, additionalContentTypes: PaperFile.Word).LeavesATrace().WithName("readPaper");
        cases.MapGet("/volumes/{volume:int}", BoundVolumeAsync).Produces(StatusCodes.Status200OK, contentType: PaperFile.Pdf).LeavesATrace().WithName("readBoundVolume");
        cases.MapGet("/volume", VolumeAsync).Produces(StatusCodes.Status200OK, contentType: PaperFile.Pdf).LeavesATrace().WithName("readVolume");
    }

    private static async Task<IResult> ListAsync(CaseNumber number, CaseFiles cases, CaseDocuments documents, HttpContext http) =>
        await cases.ReadAsync(number, http.RequestAborted) is { } file
            ? Results.Ok(CasePapers.NumberedOf(await documents.OutlineAsync(file, null, http.RequestAborted))
                .Select(paper => ViewOf(number, paper.Paper.Form, PaperLink.Of(paper))))
            : Results.NotFound();

    private static DocumentView ViewOf(CaseNumber number, FormCode form, PaperLink paper)
    {
        var (name, documents) = (Path.GetFileNameWithoutExtension(paper.Pdf), $"{ApiSetup.Root}/cases/{number}/documents");
        return new(form, name, $"{documents}/{name}", paper.Word is { } word ? $"{documents}/{word}" : null);
    }

    private static async Task<IResult> PaperAsync(CaseNumber number, string paper, CaseFiles cases, CasePrints prints, HttpContext http) =>
        await cases.ReadAsync(number, http.RequestAborted) is { } file
            && await prints.PaperAsync(file, http.User.Actor().DisplayName, paper, http.RequestAborted) is { } found
            ? found
            : Results.NotFound();

    private static async Task<IResult> VolumeAsync(CaseNumber number, CaseFiles cases, CasePrints prints, HttpContext http) =>
        await cases.ReadAsync(number, http.RequestAborted) is { } file
            ? Results.File(await prints.VolumeAsync(file, http.User.Actor().DisplayName, http.RequestAborted), PaperFile.Pdf)
            : Results.NotFound();

    /// <summary>A volume that had been archived before the case was reopened, as it was bound.</summary>
    private static async Task<IResult> BoundVolumeAsync(CaseNumber number, int volume, CaseFiles cases, CaseDocuments documents, HttpContext http) =>
        await cases.ReadAsync(number, http.RequestAborted) is { } file && await documents.BoundAsync(file, volume, http.RequestAborted) is { } bound
            ? Results.File(bound, PaperFile.Pdf)
            : Results.NotFound();
}

/// <summary>A paper that can be printed by now.</summary>
/// <param name="Address">Where it is found as PDF.</param>
/// <param name="WordAddress">Where it is found as Word document; null for what came from outside and is no form.</param>
public sealed record DocumentView(FormCode Form, string Name, string Address, string? WordAddress);
