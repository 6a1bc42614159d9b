using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>What was photographed where a dispute was settled.</summary>
/// <param name="Presence">That the parties were there, or a record of the call; not needed where they sign a paper.</param>
/// <param name="Applicant">Proof of identity, as that of the other side; it may be handed in later.</param>
public sealed record SpotPapers(KeptFile? Presence, KeptFile? Applicant = null, KeptFile? Respondent = null);

/// <summary>Registers what was settled on the spot and takes it through everything that happened there, by the ordinary verbs: one no undoes all.</summary>
public sealed class SpotSettlement(HejieDb db, CaseRegistration registration, CaseAcceptance acceptance)
{
    /// <summary>An active mediator of the committee; null when it has none of this id.</summary>
    public Task<Mediator?> HostAsync(MediationOrganization committee, Guid mediator, CancellationToken stop)
    {
        var id = new MediatorId(mediator);
        return db.Mediators.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.IsActive && m.Posts.Any(p => p.OrganizationId == committee.Id), stop);
    }

    /// <param name="papers">What was photographed there.</param>
    public Task<Registered> SettleAsync(
        CaseId id, SpotCase spot, OrganizationId committee, Mediator host, SpotPapers papers, Actor actor, CancellationToken stop)
    {
        return registration.RegisterAsync(
            number => spot.ToRegistration(id, number, committee, actor.DisplayName), actor,
            (mediation, moment) => GoOnAsync(mediation, spot, host, papers, moment, stop), stop);
    }

    private async Task<Refusal?> GoOnAsync(MediationCase mediation, SpotCase spot, Mediator host, SpotPapers papers, Moment moment, CancellationToken stop)
    {
        if (TakeUp(mediation, moment) is { } early)
        {
            return early;
        }
        var volume = await acceptance.NextVolumeAsync(mediation, moment.Today.Year, stop);
        return mediation.Accept(volume, moment, spot.On)
            ?? mediation.Assign(Named(host, mediation), [], AssignmentMode.NamedByCommittee, moment)
            ?? TellRights(mediation, moment)
            ?? Meet(mediation, spot, moment)
            ?? (papers.Presence is { } presence ? mediation.Attach(presence.AsAttachment(null, moment, AttachmentKind.PresenceProof), moment) : null)
            ?? Identify(mediation, SpotCase.First, papers.Applicant, moment)
            ?? Identify(mediation, SpotCase.Second, papers.Respondent, moment)
            ?? (spot.IsWritten ? null : Agree(mediation, spot, moment));
    }

    /// <summary>The person said that nothing stands in the way: each question of the review has its good answer.</summary>
    private static Refusal? TakeUp(MediationCase mediation, Moment moment) =>
        mediation.Review([.. mediation.ReviewQuestions.Select(asked => new ReviewAnswer(asked.Code, asked.GoodAnswer, null))], moment)
        ?? mediation.RecordAnswer(mediation.Respondents.First().Number, Willingness.Agrees, ContactChannel.Counter, null, moment);

    private static AssignedMediator Named(Mediator host, MediationCase mediation) =>
        AssignedMediator.Of(host, Candidates.ConflictsOf(host, mediation), disclosure: null, partiesAccept: false) with { WithoutCertificate = Labels.Get("WithoutCertificate.OnTheSpot") };

    private static Refusal? TellRights(MediationCase mediation, Moment moment) =>
        mediation.Parties.Select(party => mediation.Acknowledge(party.Number, NoticeWay.Oral, wantsClosedSession: false, moment)).FirstOrDefault(no => no is not null);

    private Refusal? Meet(MediationCase mediation, SpotCase spot, Moment moment)
    {
        var plan = new SessionPlan(moment.Now, MediationMode.OnSite, spot.Place, SessionOpenness.Closed, []);
        if (MediationSession.Plan(SessionId.New(moment.Now), mediation, 0, plan, moment, out var refusal) is not { } session)
        {
            return refusal;
        }
        db.Add(session);
        return session.Open(mediation, moment);
    }

    /// <summary>Keeps a proof of identity, with the consent to it that the person gave there (PIPL 29).</summary>
    private static Refusal? Identify(MediationCase mediation, int party, KeptFile? proof, Moment moment)
    {
        if (proof is null)
        {
            return null;
        }
        var consent = mediation.Party(party)!.IsPerson
            ? mediation.GiveConsent(new ConsentGiven(party, ConsentKind.SensitiveInformation, PrivacyNotice.Version, ContactChannel.Counter), moment)
            : null;
        return consent ?? mediation.Attach(proof.AsAttachment(party, moment, AttachmentKind.IdentityProof), moment);
    }

    private Refusal? Agree(MediationCase mediation, SpotCase spot, Moment moment)
    {
        var term = spot.ToTerm(Labels.Get("OnTheSpot.Manner"));
        if (MediationAgreement.AgreeOrally(
            AgreementId.New(moment.Now), mediation, spot.Statement, [term], writtenWanted: false, performedNow: true, reason: null, spot.On, moment, out var refusal) is { } agreement)
        {
            db.Add(agreement);
        }
        return refusal;
    }
}
