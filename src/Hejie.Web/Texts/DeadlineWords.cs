using System.Globalization;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Web.Shared;

namespace Hejie.Web.Texts;

/// <summary>A date and its derivation in plain Chinese, from Texts/Deadlines.resx: what it is for, how it came about, how long is left.</summary>
public static class DeadlineWords
{
    private static readonly TextFile Words = new("Deadlines");

    /// <summary>The name of a period: 调解期限, 申请司法确认的期限.</summary>
    public static string Name(DeadlineKey key) => Get($"Key.{key}");

    /// <summary>还有 3 天, 今天到期, 已超过 2 天; by <see cref="Deadline.DaysLeft"/>.</summary>
    public static string Left(int days) => days switch
    {
        > 0 => Get("Left.Days", days),
        0 => Get("Left.Today"),
        _ => Get("Left.Over", -days),
    };

    /// <summary>Why this date: the articles, what starts it, each step of counting, and which calendar was used.</summary>
    public static IReadOnlyList<string> Explain(Derivation derivation)
    {
        var bareEnd = derivation.Steps.Single(step => step.Code == DerivationStepCode.LengthCounted).Day;
        return
        [
            .. derivation.Articles.SelectMany(LawBook.Cited).Select(InWords),
            .. MarkOf(derivation.Mark),
            .. derivation.Steps
                .Where(step => step.Code != DerivationStepCode.PeriodEnds || step.Day != bareEnd)
                .Select(step => Step(step, derivation)),
            Get("Calendar", string.Join('、', derivation.CalendarVersions)),
        ];
    }

    private static string InWords(Article article) => Get(article.Says is null ? "Article.Named" : "Article.Says", article.Name, article.Says);

    private static IEnumerable<string> MarkOf(SourceMark mark) => mark == SourceMark.Law ? [] : [Get($"Mark.{mark}")];

    private static string Step(DerivationStep step, Derivation derivation) => step.Code switch
    {
        DerivationStepCode.StartNotCounted => Get("StartNotCounted", Spoken.Day(step.Day), Get($"Start.{derivation.StartsOn}")),
        DerivationStepCode.LengthCounted => Get("LengthCounted", Length(derivation.Length, derivation.Unit), Spoken.Day(step.Day)),
        DerivationStepCode.Suspended when step.Until is { } until =>
            Get("Suspended", Spoken.Day(step.Day), Spoken.Day(until), Get($"Suspension.{step.Detail}"), step.Count),
        DerivationStepCode.Suspended => Get("Stopped", Spoken.Day(step.Day), Get($"Suspension.{step.Detail}")),
        DerivationStepCode.Extended => Get("Extended", Spoken.Day(step.Day), Length(step.Count ?? 0, Enum.Parse<PeriodUnit>(step.Detail ?? ""))),
        DerivationStepCode.PeriodEnds => Get("PeriodEnds", Spoken.Day(step.Day)),
        DerivationStepCode.RolledForward => Get(
            "RolledForward", Spoken.Day(step.Day), step.Detail is null ? Get("Weekend") : Get("Holiday", step.Detail), Spoken.Day(step.Until!.Value)),
        DerivationStepCode.ProvisionalYear => Get("ProvisionalYear", step.Day.Year),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Code, message: null),
    };

    /// <summary>10 天, 5 个工作日.</summary>
    public static string Length(int length, PeriodUnit unit) => Get($"Unit.{unit}", length);

    private static string Get(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Words.Get(key), values);
}
