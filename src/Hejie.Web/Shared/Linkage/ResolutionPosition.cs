using System.Globalization;

namespace Hejie.Web.Shared.Linkage;

/// <summary>Where a page of the list of resolutions ended: they stand by their day, then by meeting and number.</summary>
public sealed record ResolutionPosition(DateOnly DueOn, Guid Meeting, int Number)
{
    public const int LongestText = 60;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"{DueOn:yyyyMMdd}-{Meeting:N}-{Number}");

    /// <summary>Null where nobody says, or what is said is none.</summary>
    public static ResolutionPosition? Read(string? text) =>
        text?.Split('-') is [var day, var meeting, var number] && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
        && Guid.TryParseExact(meeting, "N", out var id) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new ResolutionPosition(due, id, last)
            : null;
}
