using System.Security.Claims;
using Hejie.Papers;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Workbench.Linkage;

/// <summary>The register of a round to download (F-36).</summary>
internal static class ScreeningEndpoints
{
    public static void MapScreeningSheets(this IEndpointRouteBuilder app) => app.MapGet("/screenings/{id:guid}/{sheet}", SheetAsync);

    private static async Task<IResult> SheetAsync(Guid id, string sheet, ScreeningBoard board, ScreeningSheets sheets, ClaimsPrincipal user, CancellationToken stop) =>
        sheet is "sheet.pdf" or "sheet.docx" && await board.RoundAsync(id, user.Actor(), stop) is { } screening
            ? PaperFile.Of(PaperPrinter.Set(await sheets.SheetAsync(screening, stop)), sheet)
            : Results.NotFound();
}
