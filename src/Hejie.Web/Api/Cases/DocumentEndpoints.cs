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
    private const string Pdf = "application/pdf";

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{number}").WithTags("documents").ProducesProblem(StatusCodes.Status404NotFound);
        cases.MapGet("/documents", ListAsync).Produces<IReadOnlyList<DocumentView>>().WithName("listPapers");
        cases.MapGet("/documents/{paper}", PaperAsync).Produces(StatusCodes.Status200OK, contentType: Pdf).LeavesATrace().WithName("readPaper");
        cases.MapGet("/volume", VolumeAsync).Produces(StatusCodes.Status200OK, contentType: Pdf).LeavesATrace().WithName("readVolume");
    }

    private static async Task<IResult> ListAsync(CaseNumber number, CaseFiles cases, CaseDocuments documents, HttpContext http) =>
        await cases.ReadAsync(number, http.RequestAborted) is { } file
            ? Results.Ok(CasePapers.NumberedOf(await documents.OutlineAsync(file, null, http.RequestAborted))
                .Select(paper => (paper.Paper.Form, Name: Path.GetFileNameWithoutExtension(CaseDocuments.NameOf(paper))))
                .Select(paper => new DocumentView(paper.Form, paper.Name, $"{ApiSetup.Root}/cases/{number}/documents/{paper.Name}")))
            : Results.NotFound();

    private static async Task<IResult> PaperAsync(CaseNumber number, string paper, CaseFiles cases, CasePrints prints, HttpContext http) =>
        await cases.ReadAsync(number, http.RequestAborted) is { } file
            && await prints.PaperAsync(file, http.User.Actor().DisplayName, paper, http.RequestAborted) is { } found
            ? Results.File(found, Pdf)
            : Results.NotFound();

    private static async Task<IResult> VolumeAsync(CaseNumber number, CaseFiles cases, CasePrints prints, HttpContext http) =>
        await cases.ReadAsync(number, http.RequestAborted) is { } file
            ? Results.File(await prints.VolumeAsync(file, http.User.Actor().DisplayName, http.RequestAborted), Pdf)
            : Results.NotFound();
}

/// <summary>A paper that can be printed by now.</summary>
public sealed record DocumentView(FormCode Form, string Name, string Address);
