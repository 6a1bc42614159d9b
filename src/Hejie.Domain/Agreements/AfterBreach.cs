using Hejie.Domain.Cases;

namespace Hejie.Domain.Agreements;

/// <summary>What a party can do when the other does not keep the agreement.</summary>
public enum BreachRoute
{
    /// <summary>The court enforces what it has confirmed.</summary>
    Enforcement,
    JudicialConfirmation,

    /// <summary>A worker asks the court to order the employer to pay (LDA 16).</summary>
    PaymentOrder,

    /// <summary>A worker sues at once where only pay was agreed on (LDI 51).</summary>
    WageSuit,
    LaborArbitration,
    NotarisedInstrument,
    ArbitralConfirmation,
    Suit,
}

/// <summary>A road that is open, with its rule.</summary>
/// <param name="By">Last day, where one is set.</param>
public sealed record BreachAdvice(BreachRoute Route, string RuleId, string Article, DateOnly? By = null);

/// <summary>An urging, or the advice that follows it when nothing was done .</summary>
/// <param name="Routes">The roads that the creditor was told of; empty for an urging.</param>
public sealed record UrgeRecord(int Term, DateOnly On, NoticeWay Way, IReadOnlyList<BreachRoute> Routes, string By)
{
    public bool IsAdvice => Routes.Count > 0;

    public bool Equals(UrgeRecord? other) =>
        other is not null && (Term, On, Way, By) == (other.Term, other.On, other.Way, other.By) && Routes.SequenceEqual(other.Routes);

    public override int GetHashCode() => HashCode.Combine(Term, On, Way, By, Routes.Count);
}

/// <summary>Which roads are open to whoever waits for a term, by the kind of dispute .</summary>
public static class AfterBreach
{
    /// <param name="confirmation">The last asking of the court about this agreement, if there was one; one about another agreement counts for nothing.</param>
    /// <returns>The shortest road first; empty while nothing is late, and of an agreement that does not bind.</returns>
    public static IReadOnlyList<BreachAdvice> Of(
        MediationCase mediation, MediationAgreement agreement, JudicialConfirmation? confirmation, AgreementTerm term, DateOnly today)
    {
        if (agreement.Standing != AgreementStanding.InForce || !term.IsOverdueOn(today))
        {
            return [];
        }
        var asking = confirmation?.AgreementId == agreement.Id ? confirmation : null;
        return asking is { State: ConfirmationState.Confirmed }
            ? [new BreachAdvice(BreachRoute.Enforcement, "J-9", "PML 33; CPL 206")]
            : [.. Confirming(mediation, agreement, asking, today), .. mediation.Type == DisputeType.Labor ? OfLabor(mediation, term) : OfOthers(term)];
    }

    /// <summary>While the parties' days run and no court has the matter or has decided it.</summary>
    private static IEnumerable<BreachAdvice> Confirming(MediationCase mediation, MediationAgreement agreement, JudicialConfirmation? asking, DateOnly today)
    {
        if (asking is null or { State: ConfirmationState.Wished } or { MayBeRepeated: true }
            && JudicialConfirmation.WindowOf(mediation, agreement) is { } window && window.LastDay >= today)
        {
            yield return mediation.Type == DisputeType.Labor
                ? new BreachAdvice(BreachRoute.JudicialConfirmation, "A-14", "LDI 52; PML 33", window.LastDay)
                : new BreachAdvice(BreachRoute.JudicialConfirmation, "J-1", "PML 33; CPL 205", window.LastDay);
        }
    }

    /// <summary>An agreement on labour rights binds like a labour contract; who breaks it is taken to arbitration, over pay alone at once to the court (LDI 51).</summary>
    private static IEnumerable<BreachAdvice> OfLabor(MediationCase mediation, AgreementTerm term)
    {
        var owesWorker = term.Kind == TermKind.Payment
            && mediation.Party(term.Debtor) is { IsPerson: false } && term.Creditor is { } creditor && mediation.Party(creditor) is { IsPerson: true };
        if (owesWorker)
        {
            yield return new BreachAdvice(BreachRoute.PaymentOrder, "A-13", "LDA 16");
            yield return new BreachAdvice(BreachRoute.WageSuit, "A-14", "LDI 51");
        }
        yield return new BreachAdvice(BreachRoute.LaborArbitration, "A-14", "LDA 15");
    }

    /// <summary>A notary makes enforceable what is to be given or paid; an arbitral body may confirm the whole; a suit goes against the other party (CPI 61).</summary>
    private static IEnumerable<BreachAdvice> OfOthers(AgreementTerm term)
    {
        if (term.Kind == TermKind.Payment)
        {
            yield return new BreachAdvice(BreachRoute.NotarisedInstrument, "A-13", "SDM 40");
        }
        yield return new BreachAdvice(BreachRoute.ArbitralConfirmation, "A-13", "SDM 41");
        yield return new BreachAdvice(BreachRoute.Suit, "A-11", "PML 32; CPI 61");
    }
}
