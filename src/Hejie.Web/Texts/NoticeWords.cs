using System.Globalization;
using Hejie.Domain.Notices;
using Hejie.Web.Shared;

namespace Hejie.Web.Texts;

/// <summary>A notice in plain Chinese, from Texts/Notices.resx.</summary>
public static class NoticeWords
{
    private static readonly TextFile Words = new("Notices");

    public static string Title(NoticeOccasion occasion) => Words.Get($"Title.{occasion}");

    /// <param name="occasion">What is told.</param>
    /// <param name="facts">What the sentence is filled with.</param>
    /// <param name="caseNumber">The number as a portal shows it.</param>
    /// <param name="committee">Whom the reader may ask.</param>
    /// <param name="phone">The committee's telephone.</param>
    /// <param name="party">The party that a notice to staff speaks of, by role.</param>
    public static string TextOf(NoticeOccasion occasion, NoticeFacts facts, string caseNumber, string committee, string phone, string? party) =>
        string.Format(
            CultureInfo.CurrentCulture,
            Words.Get($"Text.{occasion}"),
            caseNumber,
            committee,
            phone,
            facts.Day is { } day ? Spoken.Day(day) : "",
            facts.At is { } at ? Spoken.Instant(at) : "",
            string.Join('，', new[] { Labels.Of(facts.Mode), facts.Place }.Where(word => !string.IsNullOrEmpty(word))),
            facts.Mediator,
            facts.Session,
            party,
            facts.Rule is { } rule ? DeadlineWords.Name(rule) : "");
}
