using System.Globalization;
using System.Security.Claims;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Money;
using Hejie.Papers;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Files;
using Hejie.Web.Shared.Subsidies;

namespace Hejie.Web.Workbench.Subsidies;

/// <summary>The form of a claim to download (F-34), and the list of payments as rows for a spreadsheet.</summary>
internal static class SubsidyEndpoints
{
    private static readonly string[] Columns = ["Number", "Committee", "Mediator", "Granted", "Reclaimed", "ApprovedOn", "RevokedOn"];

    public static void MapSubsidySheets(this IEndpointRouteBuilder app)
    {
        app.MapGet("/subsidies/{id:guid}/{sheet}", SheetAsync);
        app.MapGet("/subsidies/payments.csv", PaymentsAsync);
    }

    private static async Task<IResult> SheetAsync(Guid id, string sheet, SubsidyBoard board, SubsidySheets sheets, ClaimsPrincipal user, CancellationToken stop)
    {
        var actor = user.Actor();
        return sheet is "claim.pdf" or "claim.docx"
            && await board.FindAsync(id, actor, stop) is { } claim
            && await sheets.SheetAsync(claim, Permissions.Allows(actor, Permission.SeeNames), stop) is { } paper
            ? PaperFile.Of(PaperPrinter.Set(paper), sheet)
            : Results.NotFound();
    }

    private static async Task<IResult> PaymentsAsync(HejieDb db, CommitteeNames committees, DateOnly from, DateOnly until, Guid? committee, CancellationToken stop)
    {
        var lines = await new PaymentList(from, until, committee).LinesAsync(db, null, null, stop);
        await committees.ReadAsync(lines.Select(line => line.OrganizationId), stop);
        IEnumerable<IEnumerable<string>> rows =
        [
            Columns.Select(column => FieldTexts.Get("PaymentList." + column)),
            .. lines.Select(line => (string[])
            [
                line.Number.Text, committees.Of(line.OrganizationId), line.MediatorName, FenText.Number(line.GrantedFen), FenText.Number(line.ReclaimedFen), Written(line.ApprovedOn), Written(line.RevokedOn),
            ]),
        ];
        return Results.File(CsvFile.Write(rows), "text/csv; charset=utf-8", $"payments-{Written(from)}-{Written(until)}.csv");
    }

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
