using System.Security.Claims;
using Hejie.Data.Files;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Workbench.Linkage;

/// <summary>The kept files of a message to download.</summary>
internal static class IncomingMailEndpoints
{
    public static void MapIncomingMailFiles(this IEndpointRouteBuilder app) => app.MapGet("/linkage/mail/{id:guid}/files/{file:int}", FileAsync);

    public static async Task<IResult> FileAsync(Guid id, int file, IncomingMailBoard board, IFileStore files, ClaimsPrincipal user, CancellationToken stop) =>
        (await board.FindAsync(id, user.Actor(), stop))?.Attachments.FirstOrDefault(kept => kept.Number == file) is { ObjectKey: { } key } found
            ? Results.File(await files.ReadAsync(key, found.Digest!, stop), found.ContentType, found.FileName)
            : Results.NotFound();
}
