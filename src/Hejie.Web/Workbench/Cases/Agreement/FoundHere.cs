using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Cases.Agreement;

/// <summary>What the machine found in an agreement or in one place of it, with the texts in which words are marked.</summary>
public sealed record FoundHere(IReadOnlyList<AgreementFinding> Findings, AgreementDraft Draft)
{
    public static FoundHere In(MediationAgreement agreement, MediationCase mediation) => new(AgreementCheck.Of(agreement, mediation), agreement.AsDraft());

    public static FoundHere In(AgreementDraft draft, MediationCase mediation, DateOnly today) => new(AgreementCheck.Of(draft, mediation, today), draft);

    public FoundHere OfTerm(int number) => this with { Findings = [.. Findings.Where(finding => finding.Place.Term == number)] };

    /// <summary>What is about no single term: facts, copies, parties.</summary>
    public FoundHere OfTheWhole => this with { Findings = [.. Findings.Where(finding => finding.Place.Term is null)] };

    /// <summary>Warnings for which the mediator gives reasons here, each kind once.</summary>
    public IEnumerable<FindingKind> AsksReasonsFor =>
        Findings.Where(finding => !finding.Blocks && !finding.Kind.IsAskedOfTheSigner).Select(finding => finding.Kind).Distinct();

    /// <summary>Each text in which something is marked, cut into marked and unmarked pieces.</summary>
    public IEnumerable<(string Field, IReadOnlyList<(string Text, bool IsMarked)> Pieces)> MarkedTexts =>
        from finding in Findings
        where finding.Place.Span is not null
        group finding by finding.Place with { Span = null, Party = null } into place
        select (FindingWords.Place(place.First() with { Place = place.Key }), (IReadOnlyList<(string, bool)>)Cut(TextAt(place.Key), [.. place.Select(finding => finding.Place.Span!.Value)]));

    private string TextAt(FindingPlace place) => place.Term is not { } number ? Draft.Facts : place.Field switch
    {
        nameof(TermDraft.Manner) => Draft.Terms[number - 1].Manner,
        nameof(TermDraft.Place) => Draft.Terms[number - 1].Place ?? "",
        _ => Draft.Terms[number - 1].Text,
    };

    private static List<(string Text, bool IsMarked)> Cut(string text, IReadOnlyList<TextSpan> marks)
    {
        List<(string, bool)> pieces = [];
        var from = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length).Where(mark => mark.End <= text.Length))
        {
            if (mark.Start >= from)
            {
                pieces.Add((text[from..mark.Start], false));
                pieces.Add((text[mark.Start..mark.End], true));
                from = mark.End;
            }
        }
        pieces.Add((text[from..], false));
        return pieces;
    }
}
