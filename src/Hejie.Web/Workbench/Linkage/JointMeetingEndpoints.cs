using System.Security.Claims;
using Hejie.Papers;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Workbench.Linkage;

/// <summary>The minutes of a joint meeting to download (F-33).</summary>
internal static class JointMeetingEndpoints
{
    public static void MapJointMeetingSheets(this IEndpointRouteBuilder app) => app.MapGet("/linkage/meetings/{id:guid}/{sheet}", SheetAsync);

    private static async Task<IResult> SheetAsync(Guid id, string sheet, JointMeetingBoard board, JointMeetingSheets sheets, ClaimsPrincipal user, CancellationToken stop) =>
        sheet is "minutes.pdf" or "minutes.docx" && await board.FindAsync(id, user.Actor(), stop) is { } meeting && await sheets.MinutesAsync(meeting, stop) is { } minutes
            ? PaperFile.Of(PaperPrinter.Set(minutes), sheet)
            : Results.NotFound();
}
