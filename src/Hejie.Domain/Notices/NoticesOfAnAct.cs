using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Sessions;

namespace Hejie.Domain.Notices;

/// <summary>Turns one event of a case into the notices that <see cref="NoticePlan"/> asks for.</summary>
public static class NoticesOfAnAct
{
    /// <param name="mediation">The case after the act.</param>
    /// <param name="done">The act as it was written down.</param>
    /// <param name="sessions">Sessions that the same save holds; a planned one tells its place.</param>
    public static IEnumerable<Notice> Write(MediationCase mediation, CaseEvent done, IReadOnlyList<MediationSession> sessions)
    {
        var named = PartiesOf(done, mediation);
        var facts = FactsOf(mediation, done, PartyOf(done, mediation), sessions);
        var notices = new List<Notice>();
        foreach (var line in NoticePlan.Of(done.Act).Where(line => !IsOwnAct(line, done)))
        {
            var occasion = line.About == NoticeOccasion.AgreementEffective && facts.Day is null ? NoticeOccasion.OralAgreementEffective : line.About;
            foreach (var reader in ReadersOf(line.To, mediation, done, named))
            {
                notices.Add(Notice.Write(mediation, $"event{done.Sequence}", reader, occasion, line.By, done.At)
                    .With(facts, facts.At is { } at && line.By == NoticeChannel.StaffList ? ChinaTime.DayOf(at) : null));
            }
        }
        return notices;
    }

    /// <summary>What staff wrote down themselves is no news to staff.</summary>
    private static bool IsOwnAct(NoticeLine line, CaseEvent done) =>
        line.To is NoticeAudience.Committee or NoticeAudience.Handler && done.ActorRole != Role.Party;

    private static IEnumerable<NoticeReader> ReadersOf(NoticeAudience audience, MediationCase mediation, CaseEvent done, IReadOnlyList<int> named)
    {
        var actor = done.ActorReference;
        var host = mediation.HostMediatorId is { } id ? new NoticeReader(null, id.Value) : (NoticeReader?)null;
        return audience switch
        {
            NoticeAudience.Committee or NoticeAudience.HostCommittee => [NoticeReader.Committee],
            NoticeAudience.CommitteeBeside => [new NoticeReader(null, null, CasePayload.IdIn(done.Payload, "committee"))],
            NoticeAudience.Host => host is { } known ? [known] : [],
            NoticeAudience.Handler => [host ?? NoticeReader.Committee],
            _ => mediation.Parties.Where(party => IsAmong(audience, party, named) && actor != $"party:{party.Number}")
                .Select(party => new NoticeReader(party.Number, null)),
        };
    }

    private static bool IsAmong(NoticeAudience audience, CaseParty party, IReadOnlyList<int> named) => audience switch
    {
        NoticeAudience.Invited => party.InvitationCode is not null && party.Willingness != Willingness.Agrees,
        NoticeAudience.Applicants => party.Role == PartyRole.Applicant,
        NoticeAudience.NamedParty => named.Contains(party.Number),
        NoticeAudience.OtherParties => !named.Contains(party.Number),
        _ => true,
    };

    /// <summary>The parties of the event: advice names all who wait for the term.</summary>
    private static IReadOnlyList<int> PartiesOf(CaseEvent done, MediationCase mediation) =>
        done.Act == CaseAct.AdviseAfterBreach ? CasePayload.NumbersIn(done.Payload, "parties")
        : PartyOf(done, mediation) is { } party ? [party]
        : [];

    /// <summary>The party of the event; an urge names the term, and the paper delivered with it names the debtor.</summary>
    private static int? PartyOf(CaseEvent done, MediationCase mediation) =>
        done.PartyNumber ?? (CasePayload.NumberIn(done.Payload, "term") is null ? null
            : mediation.Deliveries.LastOrDefault(paper => paper.Notice == NoticeKind.UrgeNotice)?.Party);

    private static NoticeFacts FactsOf(MediationCase mediation, CaseEvent done, int? named, IReadOnlyList<MediationSession> sessions) => done.Act switch
    {
        CaseAct.Assign or CaseAct.ReplaceHost => new() { Mediator = mediation.Host?.Name },
        CaseAct.PlanSession => SessionFacts(sessions.First(session => session.CaseId == mediation.Id && session.Number == done.SessionNumber)),
        CaseAct.CancelSession => new() { Session = done.SessionNumber },
        CaseAct.Settle or CaseAct.Revise when mediation.OpenConfirmationWindow is { } window =>
            new() { Day = window.LastDay, Rule = window.Rule, Derivation = window.Derivation },
        CaseAct.Resume or CaseAct.Extend when mediation.RunningPeriod is { StoppedOn: null } period =>
            new() { Day = period.LastDay, Rule = period.Rule, Derivation = period.Derivation },
        _ => new() { Party = named },
    };

    private static NoticeFacts SessionFacts(MediationSession session) => new()
    {
        At = session.PlannedAt,
        Session = session.Number,
        Mode = session.Mode,
        Place = session.Mode == MediationMode.OnSite ? session.Place : null,
    };
}
