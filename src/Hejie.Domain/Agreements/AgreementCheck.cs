using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;

namespace Hejie.Domain.Agreements;

/// <summary>Judges an agreement by machine before it is signed: what the law wants in it, what can be enforced, who may bind a party (I-13, I-15), what a court refuses (J-5).</summary>
/// <remarks>The mediator's own answers are another thing (<see cref="PreSignCheck"/>): the machine reads what is written, not what is meant.</remarks>
public static partial class AgreementCheck
{
    private const int FewestLettersOfFacts = 10;

    /// <summary>Judges what is about to be written.</summary>
    /// <param name="day">The day of the agreement.</param>
    /// <param name="performed">How many of the first terms were performed under the version before: they count in sums and are judged no more.</param>
    public static IReadOnlyList<AgreementFinding> Of(AgreementDraft draft, MediationCase mediation, DateOnly day, int performed = 0) =>
        [.. OfContents(draft), .. OfCopies(draft, mediation), .. OfParties(mediation, [], day), .. OfTerms(draft, mediation, day, performed)];

    /// <summary>Judges what is written; its day is the one on which it was drafted or, if earlier, from which it binds.</summary>
    public static IReadOnlyList<AgreementFinding> Of(MediationAgreement agreement, MediationCase mediation)
    {
        var (draft, drafted) = (agreement.AsDraft(), ChinaTime.DayOf(agreement.DraftedAt));
        var day = agreement.EffectiveOn < drafted ? agreement.EffectiveOn.Value : drafted;
        return
        [
            .. OfContents(draft),
            .. agreement.Form == AgreementForm.Written ? OfCopies(draft, mediation) : [], // an oral one has no copies (PML 28)
            .. OfParties(mediation, agreement.Signatures, day),
            .. OfTerms(draft, mediation, day, agreement.CarriedTerms),
        ];
    }

    /// <summary>What stands in the way of signing: a block, or a warning for which no reason was given.</summary>
    public static Refusal? WhyNotSigned(IReadOnlyList<AgreementFinding> findings, IReadOnlyList<PreSignAnswer> answers)
    {
        var blocks = findings.Where(finding => finding.Blocks).Select(finding => finding.Detail).Distinct().ToList();
        if (blocks.Count > 0)
        {
            return CaseRefusals.AgreementHasDefects.About(blocks);
        }
        var open = findings.Where(finding => !finding.Kind.IsAskedOfTheSigner && ReasonFor(finding.Kind, answers) is null)
            .Select(finding => finding.Detail).Distinct().ToList();
        return open.Count > 0 ? CaseRefusals.FindingsNeedReasons.About(open) : null;
    }

    /// <summary>Why the agreement is signed in spite of a warning; null where nobody said.</summary>
    public static string? ReasonFor(FindingKind kind, IReadOnlyList<PreSignAnswer> answers) =>
        answers.FirstOrDefault(answer => (answer.Code == kind.Code || (answer.Code == kind.SamePoint && !answer.Holds)) && !string.IsNullOrWhiteSpace(answer.Reason))?.Reason;

    private static IEnumerable<AgreementFinding> OfContents(AgreementDraft draft)
    {
        var facts = new FindingPlace(nameof(AgreementDraft.Facts));
        if (string.IsNullOrWhiteSpace(draft.Facts))
        {
            yield return new AgreementFinding(FindingKinds.FactsMissing, facts);
        }
        else
        {
            if (draft.Facts.Count(char.IsLetterOrDigit) < FewestLettersOfFacts)
            {
                yield return new AgreementFinding(FindingKinds.FactsTooShort, facts);
            }
            if (!Wording.Says("dispute", draft.Facts))
            {
                yield return new AgreementFinding(FindingKinds.DisputeNotNamed, facts);
            }
        }
        var open = new FindingPlace(nameof(AgreementDraft.OpenMatters));
        foreach (var finding in OfDaysIn(draft.Facts, facts, year: null).Concat(OfBlanks(draft.Facts, facts)).Concat(OfBlanks(draft.OpenMatters ?? "", open)))
        {
            yield return finding;
        }
        var namesOpenMatters = !string.IsNullOrWhiteSpace(draft.OpenMatters);
        if (draft.Scope == AgreementScope.Partial && !namesOpenMatters)
        {
            yield return new AgreementFinding(FindingKinds.OpenMattersMissing, open);
        }
        if (draft.Scope == AgreementScope.Full && namesOpenMatters)
        {
            yield return new AgreementFinding(FindingKinds.OpenMattersInFull, open);
        }
        if (draft.Terms.Count == 0)
        {
            yield return new AgreementFinding(FindingKinds.TermsMissing, new FindingPlace(nameof(AgreementDraft.Terms)));
        }
    }

    /// <summary>A blank of a text block that nobody filled.</summary>
    private static IEnumerable<AgreementFinding> OfBlanks(string text, FindingPlace place) =>
        Blanks.In(text).Select(blank => new AgreementFinding(FindingKinds.BlankNotFilled, place with { Span = blank.Span }, text.Substring(blank.Span.Start, blank.Span.Length)));

    private static IEnumerable<AgreementFinding> OfCopies(AgreementDraft draft, MediationCase mediation)
    {
        var needed = mediation.Parties.Count + 1;
        if (draft.Copies < needed)
        {
            yield return new AgreementFinding(FindingKinds.TooFewCopies, new FindingPlace(nameof(AgreementDraft.Copies)), $"{draft.Copies}", $"{needed}");
        }
    }

    private static IEnumerable<AgreementFinding> OfParties(MediationCase mediation, IReadOnlyList<Signature> signatures, DateOnly day)
    {
        foreach (var party in mediation.Parties)
        {
            var place = new FindingPlace("Parties", Party: party.Number);
            if (party is { IdNumber: null, BirthDate: null, Phone: null, Address: null, CreditCode: null, HeadName: null })
            {
                yield return new AgreementFinding(FindingKinds.PartyUnknown, place);
            }
            if (!party.CanSettle(day))
            {
                yield return new AgreementFinding(FindingKinds.CapacityMissing, place);
            }
            foreach (var kind in WhatTheAgentLacks(mediation, party))
            {
                var signed = signatures.FirstOrDefault(signature => signature.Role == SignerRole.Party && signature.Party == party.Number);
                if (signed is null || signed.SignerName == party.Representative!.Name)
                {
                    yield return new AgreementFinding(kind, place) { Severity = signed is null ? kind.Severity : Severity.Block };
                }
            }
        }
    }

    private static IEnumerable<FindingKind> WhatTheAgentLacks(MediationCase mediation, CaseParty party)
    {
        if (party.Representative is not { Kind: RepresentativeKind.Entrusted } agent)
        {
            yield break;
        }
        if (!mediation.HoldsLetterOf(party))
        {
            yield return FindingKinds.AgentWithoutLetter;
        }
        if (!agent.MaySettle)
        {
            yield return FindingKinds.AgentMayNotSettle;
        }
    }

    private static IEnumerable<AgreementFinding> OfTerms(AgreementDraft draft, MediationCase mediation, DateOnly day, int performed)
    {
        for (var i = performed; i < draft.Terms.Count; i++)
        {
            var judged = new JudgedTerm(i + 1, draft.Terms[i], draft.Terms, mediation, day);
            foreach (var finding in OfWho(judged).Concat(OfWhat(judged)).Concat(OfAmount(judged)).Concat(OfDays(judged)).Concat(OfWords(judged)).Concat(OfBlanks(judged)))
            {
                yield return finding;
            }
        }
    }

    /// <summary>A term among the others of its agreement.</summary>
    private sealed record JudgedTerm(int Number, TermDraft Term, IReadOnlyList<TermDraft> All, MediationCase Case, DateOnly Day)
    {
        public AgreementFinding Finding(FindingKind kind, string field, TextSpan? span = null, string? found = null, string? expected = null) =>
            new(kind, new FindingPlace(field, Number, null, span), found, expected);

        public IEnumerable<TermDraft> Payments => All.Where(term => term.Kind == TermKind.Payment);
    }
}
