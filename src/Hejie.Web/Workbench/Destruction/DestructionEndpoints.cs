using System.Security.Claims;
using Hejie.Papers;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Destruction;

namespace Hejie.Web.Workbench.Destruction;

/// <summary>A list of files to be destroyed, to download.</summary>
internal static class DestructionEndpoints
{
    public static void MapDestructionSheets(this IEndpointRouteBuilder app) => app.MapGet("/destruction/{id:guid}/{sheet}", SheetAsync);

    private static async Task<IResult> SheetAsync(Guid id, string sheet, DestructionBoard board, ClaimsPrincipal user, CancellationToken stop) =>
        sheet is "sheet.pdf" or "sheet.docx" && await board.ListAsync(id, user.Actor(), stop) is { } list
            ? PaperFile.Of(PaperPrinter.Set(await board.SheetAsync(list, stop)), sheet)
            : Results.NotFound();
}
