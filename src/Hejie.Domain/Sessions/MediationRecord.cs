using Hejie.Domain.Knowledge;

namespace Hejie.Domain.Sessions;

/// <summary>The seven points a record must hold (S-R2), with who was there.</summary>
/// <param name="Attended">Numbers of the parties who came or were represented.</param>
/// <param name="Result">What the session led to, and on failure which remedies were told.</param>
public sealed record MediationRecord(
    DateTime From,
    DateTime To,
    string Recorder,
    IReadOnlyList<int> Attended,
    MediationTactic Tactic,
    string RightsTold,
    string Principles,
    string Statements,
    string FactsChecked,
    string RisksTold,
    string Result,
    string? LawTaught)
{
    /// <summary>Codes of the points that are still empty.</summary>
    public IReadOnlyList<string> MissingPoints()
    {
        (string Code, string Text)[] points =
        [
            (nameof(RightsTold), RightsTold), (nameof(Principles), Principles), (nameof(Statements), Statements),
            (nameof(FactsChecked), FactsChecked), (nameof(RisksTold), RisksTold), (nameof(Result), Result), (nameof(Recorder), Recorder),
        ];
        return [.. points.Where(point => string.IsNullOrWhiteSpace(point.Text)).Select(point => point.Code)];
    }

    /// <summary>Words of the blanks of text blocks that nobody filled.</summary>
    public IReadOnlyList<string> OpenBlanks() =>
        Blanks.LeftIn([RightsTold, Principles, Statements, FactsChecked, RisksTold, Result, LawTaught]);
}
