using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Money;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hejie.Web.Workbench.Cases.Agreement;

/// <summary>One promise as it is typed.</summary>
public sealed class TermForm
{
    /// <summary>Rows that a form takes.</summary>
    public const int Most = 30;

    public TermKind Kind { get; set; }
    public int? Debtor { get; set; }
    public int? Creditor { get; set; }

    [StringLength(2000)]
    public string? Text { get; set; }

    [Yuan]
    public long? AmountFen { get; set; }
    public DateOnly? DueOn { get; set; }

    [StringLength(200)]
    public string? Manner { get; set; }

    [StringLength(200)]
    public string? Place { get; set; }

    /// <summary>Paid or done while the agreement is signed: no day need be typed.</summary>
    public bool DoneAtSigning { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && AmountFen is null && DueOn is null;

    /// <summary>The promise, with the amount, day and place of its fields in the blanks of its text.</summary>
    public TermDraft Draft(DateOnly today)
    {
        var due = Kind == TermKind.StandingPromise ? null : DueOn ?? (DoneAtSigning ? today : null);
        return new TermDraft(Kind, Debtor ?? 0, Creditor, Filled(Text), AmountFen, due, Filled(Manner), Place) { DoneAtSigning = DoneAtSigning };

        string Filled(string? text) => Blanks.Fill(text ?? "", CaseBlanks.Of(AmountFen, due, Place));
    }

    public static TermForm Of(TermDraft term) => new()
    {
        Kind = term.Kind,
        Debtor = term.Debtor,
        Creditor = term.Creditor,
        Text = term.Text,
        AmountFen = term.AmountFen,
        DueOn = term.DueOn,
        Manner = term.Manner,
        Place = term.Place,
        DoneAtSigning = term.DoneAtSigning,
    };

    /// <summary>The terms with a block written as one: into the first empty row, or one more while there are fewer than <see cref="Most"/>. A sum is proposed once.</summary>
    public static List<TermForm> With(OfferedBlocks offered, TextBlock block, List<TermForm> terms, ModelStateDictionary state)
    {
        var (term, row) = (offered.TermOf(block), terms.FindIndex(typed => typed.IsEmpty));
        if (row < 0 && terms.Count == Most)
        {
            return terms;
        }
        if (row < 0)
        {
            (row, terms) = (terms.Count, [.. terms, new TermForm()]);
        }
        terms[row] = Of(terms.Exists(typed => typed.AmountFen is not null) ? term with { AmountFen = null } : term);
        foreach (var key in state.Keys.Where(key => key.StartsWith($"Terms[{row}]", StringComparison.Ordinal)).ToList())
        {
            state.Remove(key);
        }
        return terms;
    }

    /// <summary>A stored term beside the row of the form that stands in the same place.</summary>
    public static IEnumerable<StoredField> StoredIn(AgreementTerm term, int row, MediationCase mediation)
    {
        (string Name, string? Text)[] fields =
        [
            (nameof(Kind), Labels.Of(term.Kind)),
            (nameof(Debtor), mediation.Party(term.Debtor)?.Name),
            (nameof(Creditor), term.Creditor is { } creditor ? mediation.Party(creditor)?.Name : null),
            (nameof(Text), term.Text),
            (nameof(AmountFen), term.AmountFen is { } fen ? FenText.Number(fen) : null),
            (nameof(DueOn), term.DueOn is { } day ? Spoken.Day(day) : null),
            (nameof(Manner), term.Manner),
            (nameof(Place), term.Place),
            (nameof(DoneAtSigning), Labels.Get(term.DoneAtSigning ? "Yes" : "No")),
        ];
        return fields.Select(field => new StoredField($"Terms[{row}].{field.Name}", null, field.Text));
    }
}
