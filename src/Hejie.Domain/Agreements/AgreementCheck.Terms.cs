using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

public static partial class AgreementCheck
{
    /// <summary>Signs behind a name at the head of a sentence that make it something else than who performs.</summary>
    private const string NotTheDoer = "、和与及的同";

    private static readonly (string List, FindingKind Kind)[] Words =
    [
        ("status", FindingKinds.StatusInText),
        ("title", FindingKinds.TitleInText),
        ("intellectual", FindingKinds.IntellectualRightInText),
        ("bankruptcy", FindingKinds.BankruptcyInText),
        ("vague", FindingKinds.VagueWording),
    ];

    private static IEnumerable<AgreementFinding> OfWho(JudgedTerm judged)
    {
        var (term, mediation) = (judged.Term, judged.Case);
        if (term.Debtor == 0)
        {
            yield return judged.Finding(FindingKinds.DebtorMissing, nameof(TermDraft.Debtor));
        }
        else if (mediation.Party(term.Debtor) is null)
        {
            yield return judged.Finding(FindingKinds.DebtorIsNoParty, nameof(TermDraft.Debtor), found: $"{term.Debtor}");
        }
        else if (DoerIn(term.Text, mediation) is { } doer && doer.Numbers.All(number => number != term.Debtor))
        {
            yield return judged.Finding(
                FindingKinds.DebtorDiffersFromText, nameof(TermDraft.Text), new TextSpan(0, doer.Word.Length), doer.Word, mediation.Party(term.Debtor)!.Name);
        }
        if (term.Creditor is null && term.Kind == TermKind.Payment)
        {
            yield return judged.Finding(FindingKinds.CreditorMissing, nameof(TermDraft.Creditor));
        }
        else if (term.Creditor is { } creditor && mediation.Party(creditor) is null)
        {
            yield return judged.Finding(FindingKinds.CreditorIsNoParty, nameof(TermDraft.Creditor), found: $"{creditor}");
        }
        else if (term.Creditor == term.Debtor)
        {
            yield return judged.Finding(FindingKinds.SameOnBothSides, nameof(TermDraft.Creditor));
        }
    }

    /// <summary>Who performs by the first word of the text: a party's name, or the word for its side; null where the text begins otherwise.</summary>
    private static (string Word, IReadOnlyList<int> Numbers)? DoerIn(string text, MediationCase mediation)
    {
        var words = mediation.Parties.Select(party => (Word: party.Name, Numbers: (IReadOnlyList<int>)[party.Number]))
            .Concat(Sides.Select(side => (side.Word, (IReadOnlyList<int>)[.. mediation.Parties.Where(party => party.Role == side.Role).Select(party => party.Number)])));
        foreach (var (word, numbers) in words.OrderByDescending(named => named.Word.Length))
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length && !NotTheDoer.Contains(text[word.Length]))
            {
                return (word, numbers);
            }
        }
        return null;
    }

    private static readonly (string Word, PartyRole Role)[] Sides = [("申请人", PartyRole.Applicant), ("被申请人", PartyRole.Respondent)];

    private static IEnumerable<AgreementFinding> OfWhat(JudgedTerm judged)
    {
        var term = judged.Term;
        if (string.IsNullOrWhiteSpace(term.Text))
        {
            yield return judged.Finding(FindingKinds.TextMissing, nameof(TermDraft.Text));
        }
        if (string.IsNullOrWhiteSpace(term.Manner))
        {
            yield return judged.Finding(FindingKinds.MannerMissing, nameof(TermDraft.Manner));
        }
        if (term.Kind == TermKind.Act && string.IsNullOrWhiteSpace(term.Place))
        {
            yield return judged.Finding(FindingKinds.PlaceMissing, nameof(TermDraft.Place));
        }
    }

    private static IEnumerable<AgreementFinding> OfWords(JudgedTerm judged) =>
        from field in OperativeTexts(judged.Term)
        from words in Words
        from span in Wording.Find(words.List, field.Text)
        select judged.Finding(words.Kind, field.Name, span, field.Text.Substring(span.Start, span.Length));

    private static IEnumerable<AgreementFinding> OfBlanks(JudgedTerm judged) =>
        OperativeTexts(judged.Term).SelectMany(field => OfBlanks(field.Text, new FindingPlace(field.Name, judged.Number)));

    private static IEnumerable<(string Name, string Text)> OperativeTexts(TermDraft term) =>
        [(nameof(TermDraft.Text), term.Text), (nameof(TermDraft.Manner), term.Manner), (nameof(TermDraft.Place), term.Place ?? "")];
}
