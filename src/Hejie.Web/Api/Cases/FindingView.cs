using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Texts;

namespace Hejie.Web.Api.Cases;

/// <summary>A defect of the agreement at its place.</summary>
/// <param name="Term">Number of the term; null where it is about the agreement as a whole.</param>
/// <param name="Start">Where in the text of the field the words begin, counted from 0; with <paramref name="Length"/>.</param>
/// <param name="Found">What stands there; days as 2026-03-05.</param>
/// <param name="Says">What is wrong, in words.</param>
/// <param name="Mend">What would be right, in words.</param>
/// <param name="Reason">Why it stands in spite of the warning, as it was given.</param>
public sealed record FindingView(
    string Code, Severity Severity, string RuleId, string Article, int? Term, string Field, int? Party, int? Start, int? Length,
    string? Found, string? Expected, string Says, string Mend, string? Reason)
{
    public static FindingView Of(AgreementFinding finding, IReadOnlyList<PreSignAnswer> answers) => new(
        finding.Kind.Code, finding.Severity, finding.Kind.RuleId, finding.Kind.Article,
        finding.Place.Term, finding.Place.Field, finding.Place.Party, finding.Place.Span?.Start, finding.Place.Span?.Length,
        finding.Found, finding.Expected, FindingWords.Sentence(finding), FindingWords.Expected(finding),
        AgreementCheck.ReasonFor(finding.Kind, answers));
}
