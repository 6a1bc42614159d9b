using System.Globalization;

namespace Hejie.Web.Shared;

/// <summary>Where a page of a list ended whose order is a day.</summary>
/// <param name="Id">Tells those of one day apart; it says nothing of their order in time.</param>
public sealed record DayPosition(DateOnly On, Guid Id)
{
    public const int LongestText = 50;

    /// <summary>As it stands in an address: the day and the id.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{On:yyyyMMdd}-{Id:N}");

    /// <summary>Null where nobody says, or what is said is none.</summary>
    public static DayPosition? Read(string? text) =>
        text?.Split('-') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && Guid.TryParseExact(id, "N", out var last)
            ? new DayPosition(on, last)
            : null;
}
