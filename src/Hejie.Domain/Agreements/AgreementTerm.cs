namespace Hejie.Domain.Agreements;

public enum TermKind
{
    /// <summary>One party pays another.</summary>
    Payment,

    /// <summary>Something is done once: a repair, an apology, a hand-over.</summary>
    Act,

    /// <summary>Something is kept to from now on; it has no day on which it is done.</summary>
    StandingPromise,
}

/// <summary>One promise as it is written into the agreement: who does or pays what, how much, when, how, where .</summary>
/// <param name="Debtor">Number of the party who performs.</param>
/// <param name="Creditor">Number of the party to whom; null where it is owed to all.</param>
/// <param name="AmountFen">Fen, for payments.</param>
/// <param name="DueOn">Last day of performance; null only for a standing promise.</param>
public sealed record TermDraft(
    TermKind Kind, int Debtor, int? Creditor, string Text, long? AmountFen, DateOnly? DueOn, string Manner, string? Place)
{
    /// <summary>Paid or done while the agreement is signed: the creditor's name under the paper is the receipt.</summary>
    public bool DoneAtSigning { get; init; }

    /// <summary>Codes of what the term lacks to be clear and enforceable .</summary>
    public IEnumerable<string> Gaps()
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            yield return nameof(Text);
        }
        if (Kind == TermKind.Payment && AmountFen is not > 0)
        {
            yield return nameof(AmountFen);
        }
        if (Kind == TermKind.Payment && (Creditor is null || Creditor == Debtor))
        {
            yield return nameof(Creditor);
        }
        if (Kind != TermKind.StandingPromise && DueOn is null)
        {
            yield return nameof(DueOn);
        }
        if (string.IsNullOrWhiteSpace(Manner))
        {
            yield return nameof(Manner);
        }
    }
}

/// <summary>A term in force or about to be, with its performance .</summary>
public sealed class AgreementTerm
{
    /// <summary>The proof of what was done while the agreement was made: a code, for which papers and pages have the word.</summary>
    public const string OnTheSpot = "OnTheSpot";

    private AgreementTerm()
    {
    }

    public int Number { get; private set; }
    public TermKind Kind { get; private set; }
    public int Debtor { get; private set; }
    public int? Creditor { get; private set; }
    public string Text { get; private set; } = "";
    public long? AmountFen { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public string Manner { get; private set; } = "";
    public string? Place { get; private set; }

    /// <summary>Paid or done while the agreement is signed; it is performed when the agreement takes effect.</summary>
    public bool DoneAtSigning { get; private set; }
    public DateOnly? PerformedOn { get; private set; }

    /// <summary>How it is known that it was performed: a receipt, the creditor's word.</summary>
    public string? PerformanceProof { get; private set; }
    public DateOnly? UrgedOn { get; private set; }

    /// <summary>Whether something has still to be done; a standing promise is watched, not done.</summary>
    public bool IsOwed => Kind != TermKind.StandingPromise && PerformedOn is null;

    /// <summary>Whether the party waits for it: the creditor, or where it is owed to all everybody but the one who owes.</summary>
    public bool IsOwedTo(int party) => Debtor != party && (Creditor is null || Creditor == party);

    public bool IsOverdueOn(DateOnly day) => IsOwed && day > DueOn;

    internal static AgreementTerm From(int number, TermDraft draft) => new()
    {
        Number = number,
        Kind = draft.Kind,
        Debtor = draft.Debtor,
        Creditor = draft.Creditor,
        Text = draft.Text,
        AmountFen = draft.Kind == TermKind.Payment ? draft.AmountFen : null,
        DueOn = draft.DueOn,
        Manner = draft.Manner,
        Place = draft.Place,
        DoneAtSigning = draft.DoneAtSigning && draft.Kind != TermKind.StandingPromise,
    };

    public TermDraft AsDraft() => new(Kind, Debtor, Creditor, Text, AmountFen, DueOn, Manner, Place) { DoneAtSigning = DoneAtSigning };

    internal void Perform(DateOnly on, string proof)
    {
        PerformedOn = on;
        PerformanceProof = proof;
    }

    internal void Urge(DateOnly on) => UrgedOn = on;
}
