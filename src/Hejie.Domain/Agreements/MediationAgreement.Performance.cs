using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Agreements;

public sealed partial class MediationAgreement
{
    /// <summary>Confirms that a term was performed; with the last one the case is performed (PML 31).</summary>
    /// <param name="on">Day of performance, not in the future and not before the agreement took effect.</param>
    /// <param name="proof">A receipt, a transfer slip, or whose word it is.</param>
    public Refusal? Perform(MediationCase mediation, int termNumber, DateOnly on, string proof, Moment moment)
    {
        if (WhyTermCannotChange(termNumber, out var term) is { } refusal)
        {
            return refusal;
        }
        if (mediation.CheckDay(on, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (on < EffectiveOn)
        {
            return CaseRefusals.DateBeforeAgreement;
        }
        if (string.IsNullOrWhiteSpace(proof))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        var isLast = _terms.Count(owed => owed.IsOwed) == 1;
        var payload = CasePayload.Of(("term", termNumber), ("on", on));
        var unurged = !WasUrged;
        if ((isLast ? mediation.CompletePerformance(on, unurged, moment) : mediation.Move(CaseAct.PerformInPart, moment, payload)) is { } moved)
        {
            return moved;
        }
        if (!isLast)
        {
            mediation.StartDeadline(DeadlineKey.FollowUp, on, moment);
        }
        term.Perform(on, proof);
        mediation.OweBy(NextDueOn);
        mediation.Record(CaseAct.PerformTerm, moment, payload);
        return null;
    }

    /// <summary>Urges whoever is late; the first urging marks the agreement as not performed in time.</summary>
    public Refusal? Urge(MediationCase mediation, int termNumber, NoticeWay way, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (WhyTermCannotChange(termNumber, out var term) is { } refusal)
        {
            return refusal;
        }
        if (!term.IsOverdueOn(moment.Today))
        {
            return CaseRefusals.NothingToUrge;
        }
        if (mediation.WhyNotBy(way, term.Debtor) is { } withdrawn)
        {
            return withdrawn;
        }
        if (mediation.State is CaseState.Performing or CaseState.PartlyPerformed
            && mediation.Move(CaseAct.Breach, moment, CasePayload.Of(("term", termNumber))) is { } moved)
        {
            return moved;
        }
        term.Urge(moment.Today);
        Urges = [.. Urges, new UrgeRecord(termNumber, moment.Today, way, [], moment.By.DisplayName)];
        mediation.Record(CaseAct.Urge, moment, CasePayload.Of(("term", termNumber), ("way", way)));
        return mediation.Tell(NoticeKind.UrgeNotice, term.Debtor, way, moment);
    }

    /// <summary>Tells whoever waits which roads are open, once urging has not helped .</summary>
    /// <param name="confirmation">The last asking of the court about this agreement, if there was one.</param>
    public Refusal? Advise(
        MediationCase mediation, JudicialConfirmation? confirmation, int termNumber, IReadOnlyList<BreachRoute> routes, NoticeWay way, Moment moment)
    {
        if (mediation.IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (WhyTermCannotChange(termNumber, out var term) is { } refusal)
        {
            return refusal;
        }
        if (term.UrgedOn is null)
        {
            return CaseRefusals.UrgeComesFirst;
        }
        if (routes.Count == 0)
        {
            return CaseRefusals.AdviceIsEmpty;
        }
        var told = mediation.Parties.Select(party => party.Number).Where(term.IsOwedTo).ToList();
        if (told.Select(party => mediation.WhyNotBy(way, party)).FirstOrDefault(why => why is not null) is { } withdrawn)
        {
            return withdrawn;
        }
        var open = AfterBreach.Of(mediation, this, confirmation, term, moment.Today).Select(advice => advice.Route).ToList();
        var shut = routes.Where(route => !open.Contains(route)).Select(route => route.ToString()).ToList();
        if (shut.Count > 0)
        {
            return CaseRefusals.RouteIsNotOpen.About(shut);
        }
        Urges = [.. Urges, new UrgeRecord(termNumber, moment.Today, way, [.. routes.Distinct().Order()], moment.By.DisplayName)];
        mediation.Record(CaseAct.AdviseAfterBreach, moment, CasePayload.Of(
            ("term", termNumber), ("parties", told), ("way", way), ("routes", routes.Distinct().Order())));
        return null;
    }

    private Refusal? WhyTermCannotChange(int termNumber, out AgreementTerm term)
    {
        term = _terms.FirstOrDefault(found => found.Number == termNumber)!;
        return !IsEffective ? CaseRefusals.NotYetEffective
            : Standing == AgreementStanding.Superseded ? CaseRefusals.AgreementIsSuperseded
            : term is null ? CaseRefusals.NoSuchTerm
            : !term.IsOwed ? CaseRefusals.TermIsPerformed
            : null;
    }
}
