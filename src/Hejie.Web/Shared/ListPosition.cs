using System.Globalization;

namespace Hejie.Web.Shared;

/// <summary>Where a page of a list ended whose order is a time.</summary>
/// <param name="Id">Tells those of one instant apart; it says nothing of their order in time.</param>
public sealed record ListPosition(DateTime At, Guid Id)
{
    public const int LongestText = 60;

    /// <summary>As it stands in an address: the ticks and the id.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}-{Id:N}");

    /// <summary>Null where nobody says, or what is said is none.</summary>
    public static ListPosition? Read(string? text) =>
        text?.Split('-') is [var ticks, var id] && InstantIn(ticks) is { } at && Guid.TryParseExact(id, "N", out var last) ? new ListPosition(at, last) : null;

    private static DateTime? InstantIn(string ticks) =>
        long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known <= DateTime.MaxValue.Ticks ? new DateTime(known, DateTimeKind.Utc) : null;
}
