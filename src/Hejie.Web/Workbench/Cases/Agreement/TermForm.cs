using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Web.Shared;

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

    public TermDraft Draft() => new(Kind, Debtor ?? 0, Creditor, Text ?? "", AmountFen, Kind == TermKind.StandingPromise ? null : DueOn, Manner ?? "", Place);

    public static TermForm Of(AgreementTerm term) => new()
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
}
