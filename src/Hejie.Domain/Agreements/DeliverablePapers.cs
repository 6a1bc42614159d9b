using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Agreements;

/// <summary>What a case has to serve on whom: the agreement on every party, a notice of non-acceptance on who applied (I-11), one of the end on every party (T-1).</summary>
public static class DeliverablePapers
{
    public static IReadOnlyList<DeliverablePaper> Of(MediationCase mediation, IEnumerable<MediationAgreement> versions)
    {
        var agreement = versions.InHand(mediation.Round);
        return
        [
            .. NoticesOf(mediation),
            .. agreement is { Form: AgreementForm.Written, EffectiveOn: { } effective } ? ForAll(mediation, NoticeKind.MediationAgreement, effective, isOwed: true, agreement.InForceAt) : [],
            .. agreement is null ? [] : UrgedUnder(agreement),
            .. ForAll(mediation, NoticeKind.OtherPaper, mediation.ApplicationDate, isOwed: false),
        ];
    }

    /// <summary>The notices of the committee that there are at this point of the case; those of an urged term are the agreement's.</summary>
    public static IReadOnlyList<DeliverablePaper> NoticesOf(MediationCase mediation) => [.. OfTheCourse(mediation), .. OfTheEnd(mediation)];

    /// <summary>What a party must have and of which no record says that it came in.</summary>
    public static IReadOnlyList<DeliverablePaper> OwedBy(MediationCase mediation, IEnumerable<MediationAgreement> versions) =>
        [.. Of(mediation, versions).Where(paper => paper.IsOwed && !mediation.IsServed(paper))];

    private static IEnumerable<DeliverablePaper> OfTheCourse(MediationCase mediation) => mediation.AcceptedOn is not { } accepted ? [] :
    [
        .. ForAll(mediation, NoticeKind.AcceptanceNotice, accepted, isOwed: false),
        .. mediation.State.IsUnderMediation() ? ForAll(mediation, NoticeKind.SessionNotice, mediation.RoundStartedOn ?? accepted, isOwed: false) : [],
    ];

    private static IEnumerable<DeliverablePaper> OfTheEnd(MediationCase mediation)
    {
        var isOver = mediation.Outcome is CaseOutcome.Failed or CaseOutcome.Terminated;
        if (mediation.AcceptedOn is { } accepted && (isOver || mediation.Outcome == CaseOutcome.Withdrawn || mediation.State.IsUnderMediation()))
        {
            var turn = mediation.LastTurnAt; // it goes out before the end
            return ForAll(mediation, NoticeKind.TerminationNotice, turn is { } at ? ChinaTime.DayOf(at) : accepted, isOver, turn);
        }
        return mediation.OutcomeOn is not { } on ? []
            : mediation.Outcome == CaseOutcome.NotAccepted ? mediation.Applicants.Select(party => new DeliverablePaper(NoticeKind.NonAcceptanceNotice, party.Number, on, ChinaTime.StartOf(on), IsOwed: true))
            : mediation.Outcome == CaseOutcome.Settled ? ForAll(mediation, NoticeKind.ConfirmationWindow, on, isOwed: false)
            : [];
    }

    private static IEnumerable<DeliverablePaper> UrgedUnder(MediationAgreement agreement) => agreement.Urges.Where(urge => !urge.IsAdvice)
        .GroupBy(urge => agreement.Terms.First(term => term.Number == urge.Term).Debtor)
        .Select(urges => (Debtor: urges.Key, On: urges.Min(urge => urge.On)))
        .Select(first => new DeliverablePaper(NoticeKind.UrgeNotice, first.Debtor, first.On, ChinaTime.StartOf(first.On), IsOwed: false));

    private static IEnumerable<DeliverablePaper> ForAll(MediationCase mediation, NoticeKind kind, DateOnly since, bool isOwed, DateTime? knownAt = null) =>
        mediation.Parties.Select(party => new DeliverablePaper(kind, party.Number, since, knownAt ?? ChinaTime.StartOf(since), isOwed));
}
