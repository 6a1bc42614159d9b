using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Hejie.Domain.Sessions;
using Hejie.Web.Api.Linkage;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;

namespace Hejie.Web.Api.Cases;

/// <summary>Acts on one case, as nouns below it. Each asks the version that was read, in <c>If-Match</c>, and answers with the case as it is then.</summary>
internal static class CaseActs
{
    public static void MapCaseActs(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{number}").WithTags("acts").ProducesRefusals()
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(CaseSummary), ["application/json"]));
        cases.MapPost("/review", (ReviewRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.Review([.. r.Answers.Select(answer => answer.Answer())], m))).WithName("reviewCase");
        cases.MapPost("/invitation", (CaseActing a) => a.DoAsync((f, m) => f.Case.Invite(InvitationCode.New, m))).WithName("inviteParties");
        cases.MapPost("/answers", (AnswerRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.RecordAnswer(r.Party, r.Answer, r.Channel, r.Text, m))).WithName("recordAnswer");
        cases.MapPost("/contacts", (ContactRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.LogContact(
            new ContactAttempt(r.Party, m.Now, r.Channel, r.Outcome, m.By.DisplayName, r.Note), m))).WithName("logContact");
        cases.MapPost("/questions", (QuestionRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Ask(r.Party, r.Text, m))).WithName("askQuestion");
        cases.MapPost("/acceptance", (CaseActing a, CaseAcceptance acceptance) => a.DoAsync(acceptance)).WithName("acceptCase");
        cases.MapPost("/non-acceptance", (NonAcceptanceRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Decline(r.Reason, r.Text, m))).WithName("declineCase");
        cases.MapPost("/notices", (NoticeRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Deliver(r.Notice, r.Party, r.Way, m))).WithName("deliverNotice");
        cases.MapPost("/deliveries", (DeliveryRequest r, CaseActing a) => a.DoAsync((f, m) => DeliveryActs.Record(f, r.Details(), m))).WithName("recordDelivery");
        cases.MapPost("/deliveries/{delivery:int}/arrival", (int delivery, ArrivalRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.ConfirmArrival(delivery, r.Arrival(), r.Proofs ?? [], m))).WithName("confirmArrival");
        cases.MapPost("/deliveries/{delivery:int}/cancellation", (int delivery, CancellationRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.StrikeDelivery(delivery, r.Reason, m))).WithName("strikeDelivery");
        cases.MapPut("/deliveries/addresses/{party:int}", (int party, DeliveryAddressRequest r, CaseActing a) =>
            a.DoAsync((f, m) => DeliveryActs.ConfirmAddress(f.Case, party, r.Address(m), m))).WithName("confirmDeliveryAddress");
        cases.MapPost("/acknowledgements", (AcknowledgementRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.Acknowledge(r.Party, r.Way, r.WantsClosedSession, m))).WithName("acknowledgeRights");
        cases.MapPost("/elections", (ElectionRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Elect(r.Details(), m))).WithName("electRepresentatives");
        cases.MapPost("/elections/withdrawals", (ElectionWithdrawalRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.WithdrawElection(r.Party, r.On, m))).WithName("withdrawElection");
        cases.MapParties();
        cases.MapMediators();
        MapSessions(cases);
        MapFacts(cases);
        MapAgreement(cases);
        cases.MapConfirmationActs();
        MapClock(cases);
        MapAppraisals(cases);
        MapEndings(cases);
        cases.MapJointActs();
        cases.MapLadder();
        cases.MapMechanism();
        cases.MapPut("/labor-points", (LaborPointsRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.JudgeLabor(new LaborPoints(r.Scope, r.KnownOn, r.LeftOn), m))).WithName("judgeLabor");
        cases.MapPut("/estate", (EstateOfCaseRequest r, CaseActing a, CaseEstates estates, CancellationToken stop) => a.DoAsync(async f =>
        {
            var chosen = r.Estate is { } id ? await estates.FindAsync(id, stop) : null;
            return m => r.Estate is not null && chosen is null ? EstateRefusals.EstateIsElsewhere : f.Case.PlaceInEstate(chosen, m);
        })).WithName("placeInEstate");
        cases.MapRisk();
        cases.MapDataRequestActs();
    }

    private static void MapSessions(RouteGroupBuilder cases)
    {
        cases.MapPost("/sessions", (SessionRequest r, CaseActing a, SessionPlanning planning) => a.DoAsync((f, seen, actor, stop) =>
            planning.PlanAsync(f, seen, actor, r.Plan(), r.Room, r.AcceptsClashes, stop))).WithName("planSession");
        cases.MapPost("/invitees", (InviteeRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.ProposeInvitee(r.Details(), m))).WithName("proposeInvitee");
        cases.MapPost("/invitees/{invitee:int}/answers", (int invitee, InviteeAnswerRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.AnswerInvitee(invitee, r.Answer(), m))).WithName("answerInvitee");
        cases.MapPut("/sessions/{session:int}/invitees", (int session, AdmissionRequest r, CaseActing a) =>
            a.DoAsync(session, (f, s, m) => s.Admit(f.Case, r.Invitees, m))).WithName("admitInvitees");
        cases.MapPost("/sessions/{session:int}/opening", (int session, OpeningRequest? r, CaseActing a) =>
            a.DoAsync(session, (f, s, m) => s.Open(f.Case, m, r?.UncheckedReason))).WithName("openSession");
        cases.MapPost("/sessions/{session:int}/online-checks", (int session, OnlineCheckRequest r, CaseActing a) =>
            a.DoAsync(session, (f, s, m) => s.CheckOnline(f.Case, r.Check(), m))).WithName("checkOnline");
        cases.MapPost("/sessions/{session:int}/on-site", (int session, OnSiteRequest r, CaseActing a, SessionPlanning planning) => a.DoAsync((f, seen, actor, stop) =>
            planning.MoveOnSiteAsync(f, session, seen, actor, r.Place, r.Room, stop))).WithName("moveOnSite");
        cases.MapPost("/sessions/{session:int}/cancellation", (int session, CancellationRequest r, CaseActing a) =>
            a.DoAsync(session, (f, s, m) => s.Cancel(f.Case, r.Reason, m))).WithName("cancelSession");
        cases.MapPut("/sessions/{session:int}/record", (int session, RecordRequest r, CaseActing a) =>
            a.DoAsync(session, (f, s, m) => s.WriteRecord(f.Case, r.Record(), m))).WithName("recordSession");
        cases.MapPost("/sessions/{session:int}/signatures", (int session, SignatureRequest r, CaseActing a) => a.SignAsync(
            r, f => f.Sessions.Find(s => s.Number == session)?.Record?.Recorder,
            (f, _, signature, m) => f.Sessions.Find(s => s.Number == session) is { } found
                ? found.Sign(f.Case, signature, m)
                : CaseRefusals.SessionHasNotBegun)).WithName("signRecord");
    }

    private static void MapFacts(RouteGroupBuilder cases)
    {
        cases.MapPut("/facts", (FactsRequest r, CaseActing a) => a.DoAsync((f, m) =>
        {
            if (f.Facts is { } existing)
            {
                return existing.Rewrite(f.Case, r.Facts, m);
            }
            a.Add(UndisputedFactSheet.Write(FactSheetId.New(m.Now), f.Case, r.Facts, m, out var refusal));
            return refusal;
        })).WithName("writeUndisputedFacts");
        cases.MapPost("/facts/consents", (FactConsentRequest r, CaseActing a) => a.DoAsync((f, m) =>
            f.Facts is { } sheet ? sheet.Consent(f.Case, r.Party, m) : CaseRefusals.FactsAreMissing)).WithName("consentToFacts");
        cases.MapPost("/facts/signatures", (SignatureRequest r, CaseActing a) => a.SignAsync(
            r, _ => null,
            (f, signer, signature, m) => f.Facts is { } sheet
                ? sheet.Sign(f.Case, signature, signer.ByRepresentative, m)
                : CaseRefusals.FactsAreMissing)).WithName("signFacts");
    }

    private static void MapAgreement(RouteGroupBuilder cases)
    {
        cases.MapPut("/agreement", (AgreementRequest r, CaseActing a) => a.DoAsync((f, m) =>
        {
            if (f.Agreement is { } existing)
            {
                return existing.Redraft(f.Case, r.Draft(), m);
            }
            a.Add(MediationAgreement.Draft(AgreementId.New(m.Now), f.Case, r.Draft(), m, out var refusal, f.Versions));
            return refusal;
        })).WithName("draftAgreement");
        cases.MapPost("/agreement/oral", (OralAgreementRequest r, CaseActing a) => a.DoAsync((f, m) =>
        {
            a.Add(MediationAgreement.AgreeOrally(
                AgreementId.New(m.Now), f.Case, r.Facts, [.. r.Terms.Select(term => term.Draft())], r.WrittenWanted, r.PerformedNow, r.Reason, r.AgreedOn ?? m.Today, m, out var refusal, f.Versions));
            return refusal;
        })).WithName("agreeOrally");
        cases.MapPut("/agreement/revision", (RevisionRequest r, CaseActing a) => a.DoAsync((f, m) =>
        {
            if (f.Revision is { } written)
            {
                return written.Redraft(f.Case, r.Wish(), r.Text.Draft(), m);
            }
            if (f.Agreement is not { } inForce)
            {
                return CaseRefusals.NotAtThisStage;
            }
            a.Add(inForce.Revise(AgreementId.New(m.Now), f.Case, r.Wish(), r.Text.Draft(), m, out var refusal));
            return refusal;
        })).WithName("reviseAgreement");
        cases.MapPost("/agreement/revision/cancellation", (CancellationRequest r, CaseActing a) => a.DoAsync((f, m) =>
            f.Revision is { } written ? written.Drop(f.Case, r.Reason, m) : CaseRefusals.NoRevision)).WithName("dropRevision");
        cases.MapPost("/agreement/signatures", (SignatureRequest r, CaseActing a) => a.SignAsync(
            r, _ => null,
            (f, signer, signature, m) => f.ToSign is { } agreement
                ? agreement.Sign(f.Case, signature, signer.ByRepresentative, f.Sessions, m)
                : CaseRefusals.NotAtThisStage)).WithName("signAgreement");
        cases.MapPost("/agreement/seal", (CaseActing a, CommitteeSeals seals, CancellationToken stop) => a.DoAsync(async Task<Func<Moment, Refusal?>> (f) =>
        {
            var seal = await seals.LatestAsync(f.Case.OrganizationId, stop);
            return m => f.ToSign is not { } agreement ? CaseRefusals.NotAtThisStage
                : CommitteeSeal.Stamp(seal, f.Case, null, m, out var refusal) is { } stamped ? agreement.Sign(f.Case, stamped, false, f.Sessions, m)
                : refusal;
        })).WithName("sealAgreement");
        cases.MapPost("/performance", (PerformanceRequest r, CaseActing a) => a.DoAsync((f, m) =>
            f.Agreement is { } agreement ? agreement.Perform(f.Case, r.Term, r.On, r.Proof, m) : CaseRefusals.NotAtThisStage)).WithName("confirmPerformance");
        cases.MapPost("/urges", (UrgeRequest r, CaseActing a) => a.DoAsync((f, m) =>
            f.Agreement is { } agreement ? agreement.Urge(f.Case, r.Term, r.Way, m) : CaseRefusals.NotAtThisStage)).WithName("urgePerformance");
        cases.MapPost("/advice", (AdviceRequest r, CaseActing a) => a.DoAsync((f, m) =>
            f.Agreement is { } agreement ? agreement.Advise(f.Case, f.Confirmation, r.Term, r.Routes, r.Way, m) : CaseRefusals.NotAtThisStage)).WithName("adviseAfterBreach");
    }

    private static void MapClock(RouteGroupBuilder cases)
    {
        cases.MapPost("/suspension", (SuspensionRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Suspend(r.Details(), m))).WithName("suspendCase");
        cases.MapPost("/resumption", (ResumptionRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Resume(r.Through, m))).WithName("resumeCase");
        cases.MapPost("/extension", (ExtensionRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Extend(r.Details(), m))).WithName("extendPeriod");
        cases.MapPost("/transfer", (TransferRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Transfer(r.Handover(), m))).WithName("transferCase");
    }

    private static void MapAppraisals(RouteGroupBuilder cases)
    {
        cases.MapPost("/appraisals", (AppraisalRequest r, CaseActing a) => a.DoAsync((f, m) =>
        {
            a.Add(AppraisalEntrustment.Entrust(AppraisalId.New(m.Now), f.Case, f.Appraisals.Count, r.Details(), m, out var refusal));
            return refusal;
        })).WithName("entrustAppraisal");
        cases.MapPost("/appraisals/{appraisal:int}/result", (int appraisal, AppraisalResultRequest r, CaseActing a) => a.DoAsync((f, m) =>
            f.Appraisals.FirstOrDefault(entrusted => entrusted.Number == appraisal) is { } found
                ? found.Receive(f.Case, r.Opinion, r.On, m)
                : CaseRefusals.NotAtThisStage)).WithName("receiveAppraisal");
    }

    private static void MapEndings(RouteGroupBuilder cases)
    {
        cases.MapPost("/failure", (EndingRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Fail(r.Reason, r.Text, m))).WithName("failCase");
        cases.MapPost("/termination", (EndingRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Terminate(r.Reason, r.Text, m))).WithName("terminateCase");
        cases.MapPost("/withdrawal", (WithdrawalRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Withdraw(r.Party, r.Text, m))).WithName("withdrawCase");
        cases.MapPost("/follow-ups", (FollowUpRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.FollowUp(r.Visit(), m))).WithName("followUpCase");
        cases.MapPost("/closure", (ClosureRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Close(r.Explanation, m))).WithName("closeCase");
        cases.MapPost("/archive", ArchiveAsync).WithName("archiveCase");
        cases.MapPost("/retention", (RetentionRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.ChangeRetention(new RetentionChoice(r.Retention, r.Reason), m))).WithName("changeRetention");
        cases.MapPost("/hold", (FileHoldRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.HoldFile(r.Reason, m))).WithName("holdFile");
        cases.MapPost("/hold/release", (FileHoldRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.ReleaseFile(r.Reason, m))).WithName("releaseFile");
        cases.MapPost("/reopening", (ReopeningRequest r, CaseActing a, CaseReopening reopening) => a.DoAsync(reopening, r.Reopening())).WithName("reopenCase");
    }

    private static Task<IResult> ArchiveAsync(ArchiveRequest r, CaseActing act, CaseDocuments documents, HttpContext http) => act.DoAsync(async file =>
    {
        var missing = VolumeCheck.Missing(await documents.OutlineAsync(file, null, http.RequestAborted)).Select(paper => paper.Code).ToList();
        return moment => file.Case.Archive(missing, r.Choice(), moment);
    });
}
