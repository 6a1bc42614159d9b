using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Html;

namespace Hejie.Web.Workbench.Cases.Agreement;

/// <summary>What the machine found in an agreement or in one place of it, with the texts in which words are marked.</summary>
public sealed record FoundHere(IReadOnlyList<AgreementFinding> Findings, AgreementDraft Draft)
{
    public static FoundHere In(MediationAgreement agreement, MediationCase mediation) => new(AgreementCheck.Of(agreement, mediation), agreement.AsDraft());

    public static FoundHere In(AgreementDraft draft, MediationCase mediation, DateOnly today) => new(AgreementCheck.Of(draft, mediation, today), draft);

    /// <summary>What is found in the part of a revision that is still open, its terms counted from there.</summary>
    public static FoundHere InOpenPart(MediationAgreement inForce, AgreementDraft open, MediationCase mediation, DateOnly today)
    {
        var performed = inForce.Terms.Count(term => term.PerformedOn is not null);
        var findings = AgreementCheck.Of(inForce.WithPerformed(open), mediation, today, performed)
            .Select(finding => finding with { Place = finding.Place with { Term = finding.Place.Term - performed } });
        return new([.. findings], open);
    }

    public FoundHere OfTerm(int number) => this with { Findings = [.. Findings.Where(finding => finding.Place.Term == number)] };

    /// <summary>What is about no single term: facts, copies, parties.</summary>
    public FoundHere OfTheWhole => this with { Findings = [.. Findings.Where(finding => finding.Place.Term is null)] };

    /// <summary>Warnings for which the mediator gives reasons here, each kind once.</summary>
    public IEnumerable<FindingKind> AsksReasonsFor =>
        Findings.Where(finding => !finding.Blocks && !finding.Kind.IsAskedOfTheSigner).Select(finding => finding.Kind).Distinct();

    /// <summary>Each text in which something is marked, with its marks.</summary>
    public IEnumerable<(string Field, IHtmlContent Text)> MarkedTexts =>
        from finding in Findings
        where finding.Place.Span is not null
        group finding by finding.Place with { Span = null, Party = null } into place
        select (FindingWords.Place(place.First() with { Place = place.Key }), Mark(TextAt(place.Key), place.Select(finding => finding.Place.Span!.Value)));

    private string TextAt(FindingPlace place) => place.Term is not { } number ? place.Field == nameof(AgreementDraft.OpenMatters) ? Draft.OpenMatters ?? "" : Draft.Facts : place.Field switch
    {
        nameof(TermDraft.Manner) => Draft.Terms[number - 1].Manner,
        nameof(TermDraft.Place) => Draft.Terms[number - 1].Place ?? "",
        _ => Draft.Terms[number - 1].Text,
    };

    /// <summary>Built without Razor, whose white space would stand between the pieces.</summary>
    private static IHtmlContent Mark(string text, IEnumerable<TextSpan> marks)
    {
        var marked = new HtmlContentBuilder();
        var from = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length).Where(mark => mark.End <= text.Length))
        {
            if (mark.Start >= from)
            {
                marked.Append(text[from..mark.Start]).AppendHtml("<mark>").Append(text[mark.Start..mark.End]).AppendHtml("</mark>");
                from = mark.End;
            }
        }
        return marked.Append(text[from..]);
    }
}
