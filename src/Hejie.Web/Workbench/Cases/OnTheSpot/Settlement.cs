using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Hejie.Web.Workbench.Cases.Acceptance;

namespace Hejie.Web.Workbench.Cases.OnTheSpot;

/// <summary>Takes a case that was just registered through everything that happened on the spot, by the ordinary verbs: one no undoes all.</summary>
internal sealed class Settlement(HejieDb db, CaseAcceptance acceptance, OnTheSpotForm form, AssignedMediator host, KeptFile proof)
{
    public async Task<Refusal?> GoOnAsync(MediationCase mediation, Moment moment, CancellationToken stop)
    {
        if (TakeUp(mediation, moment) is { } early)
        {
            return early;
        }
        var volume = await acceptance.NextVolumeAsync(mediation, moment.Today.Year, stop);
        return mediation.Accept(volume, moment, form.On)
            ?? mediation.Assign(host, [], AssignmentMode.NamedByCommittee, moment)
            ?? TellRights(mediation, moment)
            ?? Meet(mediation, moment)
            ?? mediation.Attach(proof.AsAttachment(null, moment, AttachmentKind.PresenceProof), moment)
            ?? Agree(mediation, moment);
    }

    /// <summary>The person ticked that nothing stands in the way: each question of the review has its good answer.</summary>
    private static Refusal? TakeUp(MediationCase mediation, Moment moment) =>
        mediation.Review([.. IntakeReview.QuestionsFor(mediation.Type, mediation.Source).Select(asked => new ReviewAnswer(asked.Code, asked.GoodAnswer, null))], moment)
        ?? mediation.RecordAnswer(mediation.Respondents.First().Number, Willingness.Agrees, ContactChannel.Counter, null, moment);

    private static Refusal? TellRights(MediationCase mediation, Moment moment) =>
        mediation.Parties.Select(party => mediation.Acknowledge(party.Number, NoticeWay.Oral, wantsClosedSession: false, moment)).FirstOrDefault(no => no is not null);

    private Refusal? Meet(MediationCase mediation, Moment moment)
    {
        var plan = new SessionPlan(moment.Now, MediationMode.OnSite, form.Place!, SessionOpenness.Closed, []);
        if (MediationSession.Plan(SessionId.New(moment.Now), mediation, 0, plan, moment, out var refusal) is not { } session)
        {
            return refusal;
        }
        db.Add(session);
        return session.Open(mediation, moment);
    }

    private Refusal? Agree(MediationCase mediation, Moment moment)
    {
        var term = form.ToTerm(Labels.Get("OnTheSpot.Manner"));
        if (MediationAgreement.AgreeOrally(
            AgreementId.New(moment.Now), mediation, form.Statement!, [term], writtenWanted: false, performedNow: true, reason: null, form.On!.Value, moment, out var refusal) is { } agreement)
        {
            db.Add(agreement);
        }
        return refusal;
    }
}
