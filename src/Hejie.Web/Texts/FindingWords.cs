using System.Globalization;
using Hejie.Domain.Agreements;
using Hejie.Web.Shared;

namespace Hejie.Web.Texts;

/// <summary>What the machine found in an agreement, in plain Chinese, from Texts/Findings.resx. Pages, the API and the command say the same.</summary>
public static class FindingWords
{
    private static readonly TextFile Words = new("Findings");

    /// <summary>The defect in a few words: 说法含糊.</summary>
    public static string Name(FindingKind kind) => Words.Get($"Name.{kind.Code}");

    public static string? FindName(string code) => Words.Find($"Name.{code}");

    public static string Severity(AgreementFinding finding) => Words.Get($"Severity.{finding.Severity}");

    /// <summary>第2条 内容，第5字起.</summary>
    public static string Place(AgreementFinding finding)
    {
        var field = Words.Get($"Field.{finding.Place.Field}");
        var place = finding.Place.Term is { } term ? Filled("Place.Term", term, field) : field;
        return finding.Place.Span is { } span ? place + Filled("Place.Words", span.Start + 1) : place;
    }

    /// <summary>What is wrong.</summary>
    public static string Sentence(AgreementFinding finding) => Fill($"Text.{finding.Kind.Code}", finding);

    /// <summary>What would be right.</summary>
    public static string Expected(AgreementFinding finding) => Fill($"Expected.{finding.Kind.Code}", finding);

    /// <summary>All of it in one line, with the reason that was given for it.</summary>
    public static string Line(AgreementFinding finding, IReadOnlyList<PreSignAnswer> answers) =>
        Filled("Line", Severity(finding), Place(finding), Sentence(finding), Expected(finding), Articles.Name(finding.Kind.Article))
        + (finding.Blocks ? "" : AgreementCheck.ReasonFor(finding.Kind, answers) is { } reason ? Filled("Line.Reason", reason)
            : finding.Kind.IsAskedOfTheSigner ? Words.Get("Line.Signer") : "");

    /// <summary>What is told where the machine found nothing.</summary>
    public static string Nothing => Words.Get("None");

    private static string Fill(string key, AgreementFinding finding) => Filled(
        key, Spell(finding.Found), Spell(finding.Expected), finding.Place.Party is { } party ? string.Format(CultureInfo.CurrentCulture, Labels.Get("Detail.Party"), party) : "");

    /// <summary>A day reads as people say it.</summary>
    private static string? Spell(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Spoken.Day(day) : value;

    private static string Filled(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, Words.Get(key), values);
}
