using Hejie.Data.Files;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hejie.Web.Api.Cases;

/// <summary>Files of a case: handed in, listed, read. They are judged by their bytes, as on the pages.</summary>
internal static class AttachmentEndpoints
{
    public static void MapAttachments(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{number}").WithTags("documents");
#pragma warning disable RDG002 // read at run time: the generated reader breaks on a request without a body (.NET 10.0)
        cases.MapPost("/attachments", Adding).DisableAntiforgery().Produces<CaseSummary>().ProducesRefusals().WithName("attachFile"); // a token is no cookie
#pragma warning restore RDG002
        cases.MapGet("/attachments", ListAsync).Produces<IReadOnlyList<AttachmentView>>().WithName("listFiles");
        cases.MapGet("/attachments/{file:int}", ReadAsync).LeavesATrace().WithName("readFile");
    }

    private static Delegate Adding => AddAsync;

    private static async Task<IResult> AddAsync(
        IFormFile file, [FromForm] AttachmentKind kind, [FromForm] int? party, [FromForm] string? description,
        CaseActing act, CaseUploads uploads, CaseNumber number, CancellationToken stop)
    {
        var state = new ModelStateDictionary();
        if (await CaseUploads.ReadAsync(file, nameof(file), state, stop) is not { } judged)
        {
            return Problems.Of("FileNotTaken", StatusCodes.Status400BadRequest, state[nameof(file)]?.Errors[0].ErrorMessage);
        }
        if (kind == AttachmentKind.SignatureImage || !Enum.IsDefined(kind) || description?.Length > 200 || description?.Contains('\0') == true)
        {
            return Problems.Of("BodyIncomplete", StatusCodes.Status400BadRequest);
        }
        var kept = await uploads.KeepAsync(number.DistrictCode, judged, stop);
        return await act.DoAsync((f, m) => party is { } owner && f.Case.Party(owner) is null
            ? CaseRefusals.NoSuchParty
            : f.Case.Attach(kept.AsAttachment(party, m, kind, description), m));
    }

    private static async Task<IResult> ListAsync(CaseNumber number, CaseFiles cases, CancellationToken stop) =>
        await cases.ReadAsync(number, stop) is { } open
            ? Results.Ok(open.Case.Attachments.Select(AttachmentView.Of))
            : Results.NotFound();

    private static async Task<IResult> ReadAsync(CaseNumber number, int file, CaseFiles cases, IFileStore files, CancellationToken stop) =>
        (await cases.ReadAsync(number, stop))?.Case.Attachments.FirstOrDefault(kept => kept.Number == file) is { } found
            ? Results.File(await files.ReadAsync(found.ObjectKey, found.Digest, stop), found.ContentType, found.FileName)
            : Results.NotFound();
}
