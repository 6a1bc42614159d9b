using System.Globalization;
using System.Security.Claims;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Files;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Linkage;

/// <summary>A day of a body's journal as rows for a spreadsheet, for those who compare by eye.</summary>
internal static class ExchangeEndpoints
{
    private static readonly string[] Columns = ["Sequence", "At", "LetterNumber", "Act", "State", "Version", "Digest"];

    public static void MapExchangeSheets(this IEndpointRouteBuilder app) => app.MapGet("/linkage/partners/{id:guid}/exchange/journal.csv", JournalAsync);

    private static async Task<IResult> JournalAsync(Guid id, DateOnly? day, ExchangeBoard board, ClaimsPrincipal user, CancellationToken stop)
    {
        var actor = user.Actor();
        var asked = day ?? board.TodayFor(actor);
        if (asked.Year is < HolidayCalendar.FirstYear or > HolidayCalendar.LastYear || await board.BodyAsync(id, actor, stop) is not { } body)
        {
            return Results.NotFound();
        }
        IEnumerable<IEnumerable<string>> rows =
        [
            Columns.Select(column => FieldTexts.Get("Journal." + column)),
            .. (await board.OfDayAsync(body, asked, stop)).Select(Cells),
        ];
        return Results.File(CsvFile.Write(rows), "text/csv; charset=utf-8", $"journal-{asked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");
    }

    private static string[] Cells(ExchangeEvent told) =>
    [
        told.Sequence.ToString(CultureInfo.InvariantCulture), ChinaTime.ClockOf(told.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), told.LetterNumber,
        Labels.Of(told.Act), Labels.Of(told.State), told.Version.ToString(CultureInfo.InvariantCulture), told.Digest,
    ];
}
