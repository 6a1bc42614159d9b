using System.Globalization;
using Hejie.Domain.Cases;

namespace Hejie.Web.Texts;

/// <summary>How risks are spoken of.</summary>
public static class RiskWords
{
    /// <summary>The level with its colour, as 紧急（红）.</summary>
    public static string Level(RiskLevel level) => level == RiskLevel.Low
        ? Labels.Of(level)
        : string.Format(CultureInfo.CurrentCulture, Labels.Get("Risk.Level"), Labels.Of(level), Labels.Get($"RiskColour.{level}"));

    /// <summary>How long something has been waiting: minutes, hours, then days.</summary>
    public static string Age(DateTime since, DateTime now)
    {
        var waited = now - since;
        return waited.TotalHours < 1 ? Say("Minutes", (int)waited.TotalMinutes)
            : waited.TotalDays < 2 ? Say("Hours", (int)waited.TotalHours)
            : Say("Days", (int)waited.TotalDays);
    }

    private static string Say(string unit, int count) => string.Format(CultureInfo.CurrentCulture, Labels.Get($"Risk.{unit}"), count);
}
