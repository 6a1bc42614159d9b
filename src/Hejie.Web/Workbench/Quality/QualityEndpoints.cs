using System.Security.Claims;
using Hejie.Domain.Access;
using Hejie.Papers;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Quality;

namespace Hejie.Web.Workbench.Quality;

/// <summary>The sheet of a review to download (F-35); its names are masked for whoever sees none on the case.</summary>
internal static class QualityEndpoints
{
    public static void MapQualitySheets(this IEndpointRouteBuilder app) => app.MapGet("/quality/files/{id:guid}/{sheet}", SheetAsync);

    private static async Task<IResult> SheetAsync(Guid id, string sheet, ReviewBoard board, ReviewSheets sheets, ClaimsPrincipal user, CancellationToken stop)
    {
        var actor = user.Actor();
        return sheet is "sheet.pdf" or "sheet.docx"
            && await board.FileAsync(id, actor, stop) is { } review
            && await sheets.SheetAsync(review, actor.Role == Role.CommitteeClerk, stop) is { } paper
            ? PaperFile.Of(PaperPrinter.Set(paper), sheet)
            : Results.NotFound();
    }
}
