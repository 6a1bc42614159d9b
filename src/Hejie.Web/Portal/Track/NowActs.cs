using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;

namespace Hejie.Web.Portal.Track;

/// <summary>Who must do something now, as a party is told it.</summary>
public enum WhoActs
{
    Committee,
    CommitteeOnMediator,
    CommitteeOnEnd,
    OtherSide,
    YouAnswer,
    YouAcknowledge,
    YouSign,
    YouSignRecord,
    YouSignRevision,
    OthersSign,
    YouPerform,
    OthersPerform,
    Mediator,
    Session,
    Paused,
    Nobody,
}

/// <param name="By">Last day, where one is set.</param>
/// <param name="Meeting">The session that is spoken of: the record to sign, or the meeting to come to.</param>
public sealed record NowActs(WhoActs Who, CaseDeadline? Deadline, DateOnly? By, MediationSession? Meeting = null)
{
    public static NowActs Of(MediationCase mediation, CaseParty party, IReadOnlyList<MediationAgreement> versions, IReadOnlyList<MediationSession> sessions, DateTime now)
    {
        var agreement = versions.InHand(mediation.Round);
        if (versions.OpenRevision() is { } revision && CaseLifecycle.Next(mediation.State, CaseAct.Revise) is not null && !HasSigned(revision, party))
        {
            return new(WhoActs.YouSignRevision, null, null);
        }
        var who = WhoOf(mediation, party, agreement);
        if (who is WhoActs.Mediator && mediation.State.IsUnderMediation() && Waiting(mediation, party, sessions, now) is { } meeting)
        {
            who = meeting.Record is null ? WhoActs.Session : WhoActs.YouSignRecord;
            return new(who, mediation.NextDeadline, mediation.NextDeadline?.LastDay, meeting);
        }
        if (who is WhoActs.YouPerform or WhoActs.OthersPerform)
        {
            return new(who, null, Owed(agreement, party, who == WhoActs.YouPerform).Min(term => term.DueOn));
        }
        var deadline = who == WhoActs.Nobody ? null : mediation.NextDeadline;
        return new(who, deadline, deadline?.LastDay);
    }

    /// <summary>A record that the party has still to sign, or else the next meeting.</summary>
    private static MediationSession? Waiting(MediationCase mediation, CaseParty party, IReadOnlyList<MediationSession> sessions, DateTime now) =>
        sessions.FirstOrDefault(held => held.Record is { } record && record.Attended.Contains(party.Number) && !RecordModel.HasBeenSigned(held, party))
        ?? sessions.Where(planned => planned.IsToBeHeld(mediation) && planned.PlannedAt > now).MinBy(planned => planned.PlannedAt);

    private static WhoActs WhoOf(MediationCase mediation, CaseParty party, MediationAgreement? agreement) => mediation.State switch
    {
        CaseState.Registered or CaseState.UnderReview => WhoActs.Committee,
        CaseState.AwaitingRespondentConsent => WhileInvited(mediation, party),
        _ when mediation.State.IsUnderMediation() && mediation.IsRefused => WhoActs.CommitteeOnEnd,
        _ when mediation.State.IsUnderMediation() && party.RightsNoticeAcknowledgedAt is null => WhoActs.YouAcknowledge,
        CaseState.Accepted => WhoActs.Committee,
        _ when mediation.State.IsUnderMediation() && mediation.HasOpenRecusal => WhoActs.CommitteeOnMediator,
        CaseState.InMediation when agreement is { IsEffective: false } => HasSigned(agreement, party) ? WhoActs.OthersSign : WhoActs.YouSign,
        CaseState.Suspended => WhoActs.Paused,
        CaseState.Assigned or CaseState.Preparing or CaseState.InMediation => WhoActs.Mediator,
        CaseState.Settled or CaseState.Performing or CaseState.PartlyPerformed or CaseState.Breached =>
            Owed(agreement, party, own: true).Any() ? WhoActs.YouPerform : Owed(agreement, party, own: false).Any() ? WhoActs.OthersPerform : WhoActs.Mediator,
        _ => WhoActs.Nobody,
    };

    /// <summary>Who has only asked a question has still to answer; once somebody has refused, the committee has.</summary>
    private static WhoActs WhileInvited(MediationCase mediation, CaseParty party) =>
        mediation.IsRefused ? WhoActs.Committee
        : party.Willingness is Willingness.Unasked or Willingness.Asks ? WhoActs.YouAnswer
        : mediation.StillToAgree.Any() ? WhoActs.OtherSide
        : WhoActs.Committee;

    public static bool HasSigned(MediationAgreement agreement, CaseParty party) =>
        agreement.Signatures.Any(signature => signature.Role == SignerRole.Party && signature.Party == party.Number);

    private static IEnumerable<AgreementTerm> Owed(MediationAgreement? agreement, CaseParty party, bool own) =>
        agreement?.Terms.Where(term => term.IsOwed && term.Debtor == party.Number == own) ?? [];
}
