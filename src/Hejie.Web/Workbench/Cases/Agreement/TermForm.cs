using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Money;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;

namespace Hejie.Web.Workbench.Cases.Agreement;

/// <summary>One promise as it is typed.</summary>
public sealed class TermForm
{
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

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && AmountFen is null && DueOn is null;

    /// <summary>The promise, with the amount, day and place of its fields in the blanks of its text.</summary>
    public TermDraft Draft() => new(Kind, Debtor ?? 0, Creditor, Filled(Text), AmountFen, Kind == TermKind.StandingPromise ? null : DueOn, Filled(Manner), Place);

    private string Filled(string? text) => Blanks.Fill(text ?? "", CaseBlanks.Of(AmountFen, DueOn, Place));

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
    };

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
        ];
        return fields.Select(field => new StoredField($"Terms[{row}].{field.Name}", null, field.Text));
    }
}
