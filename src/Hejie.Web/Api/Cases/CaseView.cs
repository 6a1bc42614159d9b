using System.Text.Json;
using Hejie.Domain.Access;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Api.Cases;

/// <summary>A case in a list and after an act.</summary>
public sealed record CaseSummary(
    string Number, CaseState State, int Version, DisputeType Type, CaseSource Source, DateOnly ApplicationDate, string? Volume, CaseOutcome? Outcome)
{
    public static CaseSummary Of(MediationCase mediation) => new(
        mediation.Number.Text, mediation.State, mediation.Version, mediation.Type, mediation.Source, mediation.ApplicationDate,
        mediation.VolumeNumber?.Text, mediation.Outcome);
}

/// <summary>A party as the reader may see it: names, numbers and addresses in part unless the work needs them.</summary>
public sealed record PartyView(
    int Number, PartyRole Role, PartyKind Kind, string Name, string? Phone, string? IdNumber, string? Address, string? CreditCode, string? Speaker,
    Willingness Willingness, string? AnswerText, bool KnowsRights);

public sealed record DeadlineView(string Rule, DateOnly Start, DateOnly LastDay, DateOnly? StoppedOn, DateOnly? MetOn, DateOnly? VoidOn, string Derivation);

public sealed record MediatorView(Guid Id, string Name, bool IsHost, DateOnly From, DateOnly? Until);

/// <summary>The case worked through a mechanism; words are told to those who see names.</summary>
public sealed record MechanismRunView(
    int Number, string Name, MechanismRunState State, DateOnly BegunOn, DateOnly? EndedOn, IReadOnlyList<RunSeatView> Seats, IReadOnlyList<RunStepView> Steps, IReadOnlyList<CommitmentView> Promises)
{
    public static MechanismRunView Of(MechanismRun run, MediationCase mediation, bool seesNames) => new(
        run.Number, run.Name, run.State, run.BegunOn, run.EndedOn,
        [.. run.Seats.Select((seat, index) => new RunSeatView(index + 1, seat.Name, run.StandingOf(index + 1, mediation), run.Holders[index]?.Party, run.Holders[index]?.Invitee))],
        [.. run.Steps.Select((step, index) => index < run.Taken.Count
            ? new RunStepView(index + 1, step.Name, run.Taken[index].On, run.Taken[index].Seats, seesNames ? run.Taken[index].Words : null, run.Taken[index].IsSkipped)
            : new RunStepView(index + 1, step.Name, null, [], null, false))],
        [.. run.Commitments.Select(made => new CommitmentView(made.Number, made.Seat, made.DueOn, made.IsKept, made.AnsweredOn, seesNames ? made.Text : null, seesNames ? made.AnswerText : null))]);
}

public sealed record RunSeatView(int Number, string Name, SeatStanding Standing, int? Party, int? Invitee);

/// <param name="On">Null while the step was not taken.</param>
public sealed record RunStepView(int Number, string Name, DateOnly? On, IReadOnlyList<int> Seats, string? Words, bool IsSkipped);

/// <param name="IsKept">Null while it is owed.</param>
public sealed record CommitmentView(int Number, int Seat, DateOnly DueOn, bool? IsKept, DateOnly? AnsweredOn, string? Text, string? AnswerText);

/// <summary>One time that the case was to go to the level above.</summary>
/// <param name="DaysBelow">Calendar days for which the lower body had it when it asked.</param>
/// <param name="IsTakenUp">Null while the level above has not answered.</param>
public sealed record LadderStepView(
    Guid From, string FromName, Guid To, string ToName, DateOnly Since, DateOnly AskedOn, int DaysBelow, bool? IsTakenUp, DateOnly? AnsweredOn, string? Reason, string? AnswerText);

/// <summary>A committee beside the host.</summary>
public sealed record JointCommitteeView(Guid Committee, string Name, JointGround Ground, JointState State, DateOnly InvitedOn, DateOnly? JoinedOn, DateOnly? EndedOn);

/// <param name="Ground">Null for those who do not decide it.</param>
public sealed record RecusalView(int Party, Guid Mediator, string? Ground, DateOnly On, bool? Granted, string? Decision);

/// <summary>Somebody about whom the parties were asked. Name, relation, reason and notes are for those who see names.</summary>
public sealed record InviteeView(
    int Number, int Round, string Name, InviteeKind Kind, string? Relation, string? Reason, DateOnly ProposedOn, bool IsAgreedTo, IReadOnlyList<InviteeAnswer> Answers);

/// <param name="Invitees">Numbers of those who are admitted.</param>
public sealed record SessionView(
    int Number, SessionState State, DateTime PlannedAt, int Minutes, MediationMode Mode, string Place, Guid? Room, IReadOnlyList<int> Invitees, bool HasRecord, IReadOnlyList<string> MissingSignatures);

public sealed record TermView(int Number, TermKind Kind, int Debtor, int? Creditor, string Text, long? AmountFen, DateOnly? DueOn, DateOnly? PerformedOn);

/// <param name="Reason">Null for those who do not see names, like the reason for giving a revision up.</param>
public sealed record RevisionView(RevisionKind Kind, int Replaces, DateOnly ConsentedOn, IReadOnlyList<int> Consents, string? Reason, string? DropReason);

public sealed record AgreementView(
    string Number, int Version, AgreementStanding Standing, RevisionView? Revision, DateOnly? SupersededOn, AgreementForm Form, AgreementScope Scope, string? OpenMatters, DateOnly? EffectiveOn, long TotalFen, IReadOnlyList<TermView> Terms, IReadOnlyList<string> MissingSignatures);

public sealed record AttachmentView(int Number, AttachmentKind Kind, string FileName, string ContentType, long Size, string Digest)
{
    public static AttachmentView Of(CaseAttachment kept) => new(kept.Number, kept.Kind, kept.FileName, kept.ContentType, kept.Size, kept.Digest);
}

/// <summary>A try to reach a party. Who spoke and what was noted are for those who see names.</summary>
public sealed record ContactView(int Party, DateTime At, ContactChannel Channel, ContactOutcome Outcome, string? By, string? Note);

/// <summary>A pause. The reason may tell of somebody's illness and is for those who see names.</summary>
public sealed record SuspensionView(
    SuspensionKind Kind, DateOnly From, DateOnly? Until, string? Reason, IReadOnlyList<int> Consents, string? ReportedTo, DateOnly? ReportedOn);

public sealed record ExtensionView(
    DeadlineKey Rule, int Length, PeriodUnit Unit, DateOnly AgreedOn, IReadOnlyList<int> Consents, bool CommitteeAgrees, string? Reason);

public sealed record HandoverView(HandoverTo To, string Receiver, DateOnly On, string? Reason, string? Receipt);

/// <param name="Payload">What the event says, as it was chained: codes and references, no personal data.</param>
public sealed record EventView(int Sequence, DateTime At, Role ActorRole, string Actor, CaseAct Act, JsonElement Payload, string Digest);

/// <summary>What the case needs by now and how much of it is there.</summary>
public sealed record CompletenessView(int Needed, int There, IReadOnlyList<MissingView> Missing);

/// <param name="Number">Of the session or the term.</param>
/// <param name="Unsigned">Who has not signed, by role or name.</param>
public sealed record MissingView(CompletenessKind What, int? Party, int? Number, IReadOnlyList<string> Unsigned);

/// <summary>A case that this one is like and that the reader may read. The reason is for those who see names.</summary>
public sealed record RelatedView(string Number, RelatedKind Kind, CaseState State, string? Reason);

/// <summary>A round of mediation that was followed by another.</summary>
public sealed record RoundView(
    int Number, DateOnly StartedOn, CaseOutcome Outcome, DateOnly OutcomeOn, DateOnly ClosedOn, DateOnly? ArchivedOn, DateTime ReopenedAt, ReopeningGround Ground, string? Reason);

/// <summary>What a party changed by itself; the words before and after are told to those who see names, telephone numbers and addresses in part.</summary>
public sealed record AmendmentView(int Number, int Party, DateTime At, bool IsSeen, IReadOnlyList<AmendedField> Fields)
{
    public static AmendmentView Of(Amendment amendment, MediationCase mediation, bool seesNames) => new(
        amendment.Number, amendment.Party, amendment.At, amendment.Number <= mediation.SeenAmendmentCount,
        [.. amendment.Fields.Select(field => seesNames || field.Fact is AmendedFact.Phone or AmendedFact.Address ? field.Masked() : new AmendedField(field.Fact, null, null))]);
}

/// <summary>A paper that a party must have and of which nothing says that it came in.</summary>
/// <param name="Since">First day on which it can have been sent.</param>
public sealed record PaperToDeliver(NoticeKind Kind, int Party, DateOnly Since);

/// <summary>One service of papers. Who took them, where and why is told to those who see names.</summary>
/// <param name="StruckFor">Why the record counts no more; null while it does.</param>
public sealed record DeliveryReceiptView(
    int Number, int Round, int Party, IReadOnlyList<DeliveredPaper> Papers, DeliveryWay Way, DateOnly SentOn, DateOnly? ReceivedOn, ReceiverCapacity? Capacity,
    string? Receiver, string? ReceiverReason, string? Place, string? Through, string? TrackingNumber, string? RefusalReason, string? Witness,
    string? DeliveredBy, string? Remarks, IReadOnlyList<int> Proofs, string By, bool IsStruck, string? StruckFor)
{
    public static DeliveryReceiptView Of(DeliveryReceipt receipt, bool seesNames)
    {
        var details = receipt.Details;
        return new(
            receipt.Number, receipt.Round, details.Party, details.Papers, details.Way, details.SentOn, details.Arrival?.On, details.Arrival?.Capacity,
            Seen(details.Arrival?.Receiver), Seen(details.Arrival?.Reason), Seen(details.Place), Seen(details.ShownThrough), details.TrackingNumber,
            Seen(details.RefusalReason), Seen(details.Witness), Seen(details.DeliveredBy), Seen(details.Remarks), details.Proofs, receipt.By,
            receipt.Strike is not null, Seen(receipt.Strike?.Reason));

        string? Seen(string? words) => seesNames ? words : null;
    }
}

/// <summary>A case as a whole, with its timeline.</summary>
/// <param name="RelatedElsewhere">Another committee has a case between the same two sides: ask the justice office.</param>
public sealed record CaseView(
    CaseSummary Summary,
    string Statement,
    IReadOnlyList<string> Requests,
    long? ClaimFen,
    string SubdistrictCode,
    string CommunityCode,
    IReadOnlyList<PartyView> Parties,
    IReadOnlyList<MediatorView> Mediators,
    IReadOnlyList<JointCommitteeView> JointCommittees,
    IReadOnlyList<LadderStepView> Ladder,
    Guid? Estate,
    IReadOnlyList<MechanismRunView> Mechanisms,
    IReadOnlyList<RecusalView> Recusals,
    IReadOnlyList<DeadlineView> Deadlines,
    IReadOnlyList<InviteeView> Invitees,
    IReadOnlyList<SessionView> Sessions,
    AgreementView? Agreement,
    IReadOnlyList<AgreementView> OtherVersions,
    IReadOnlyList<AttachmentView> Attachments,
    IReadOnlyList<ReviewAnswer> ReviewAnswers,
    IReadOnlyList<ContactView> Contacts,
    IReadOnlyList<ConsentRecord> Consents,
    IReadOnlyList<AmendmentView> Amendments,
    IReadOnlyList<Delivery> Deliveries,
    IReadOnlyList<DeliveryReceiptView> Receipts,
    IReadOnlyList<PaperToDeliver> ToDeliver,
    IReadOnlyList<SuspensionView> Suspensions,
    IReadOnlyList<ExtensionView> Extensions,
    HandoverView? Handover,
    IReadOnlyList<RoundView> EarlierRounds,
    IReadOnlyList<FollowUpVisit> FollowUps,
    CompletenessView Completeness,
    IReadOnlyList<RelatedView> Related,
    bool RelatedElsewhere,
    IReadOnlyList<EventView> Timeline)
{
    /// <param name="decides">The reader names the mediators, and so reads why a party objects to one.</param>
    /// <param name="seesViolence">The reader handles risks, and so reads what was answered about violence in the family (I-8).</param>
    public static CaseView Of(CaseFile file, Completeness completeness, RelatedLines related, bool seesNames, bool decides, bool seesViolence)
    {
        var c = file.Case;
        return new CaseView(
            CaseSummary.Of(c), c.Statement, c.Requests, c.ClaimFen, c.SubdistrictCode, c.CommunityCode,
            [.. c.Parties.Select(party => ViewOf(party, seesNames))],
            [.. c.Mediators.Select(named => new MediatorView(named.MediatorId.Value, named.Name, named.IsHost, named.From, named.Until))],
            [.. c.JointCommittees.Select(beside => new JointCommitteeView(
                beside.OrganizationId.Value, beside.Name, beside.Ground, beside.State, beside.InvitedOn, beside.JoinedOn, beside.EndedOn))],
            [.. c.LadderSteps.Select(step => new LadderStepView(
                step.From.Value, step.FromName, step.To.Value, step.ToName, step.Since, step.AskedOn, step.DaysBelow, step.IsTakenUp, step.AnsweredOn, seesNames ? step.Reason : null, seesNames ? step.AnswerText : null))],
            c.EstateId?.Value,
            [.. file.MechanismRuns.Select(run => MechanismRunView.Of(run, c, seesNames))],
            [.. c.Recusals.Select(asked => new RecusalView(asked.Party, asked.Mediator.Value, decides ? asked.Ground : null, asked.On, asked.Granted, asked.Decision))],
            [.. c.Deadlines.Select(date => new DeadlineView(date.Rule.ToString(), date.Start, date.LastDay, date.StoppedOn, date.MetOn, date.VoidOn, date.Derivation))],
            [.. c.Invitees.Select(invitee => ViewOf(invitee, c, seesNames))],
            [.. file.Sessions.Select(session => ViewOf(session, c, seesNames))],
            file.Agreement is { } agreement ? ViewOf(agreement, c, seesNames) : null,
            [.. file.Versions.Where(version => version != file.Agreement).Select(version => ViewOf(version, c, seesNames))],
            [.. c.Attachments.Select(AttachmentView.Of)],
            [.. c.ReviewAnswers.Where(answer => seesViolence || !IntakeReview.IsAboutViolence(answer.Code))],
            [.. c.Contacts.Select(tried => new ContactView(
                tried.Party, tried.At, tried.Channel, tried.Outcome, seesNames ? tried.By : null, seesNames ? tried.Note : null))],
            c.Consents,
            [.. c.Amendments.Select(amendment => AmendmentView.Of(amendment, c, seesNames))],
            c.Deliveries,
            [.. c.Receipts.Select(receipt => DeliveryReceiptView.Of(receipt, seesNames))],
            [.. DeliverablePapers.OwedBy(c, file.Versions).Select(paper => new PaperToDeliver(paper.Kind, paper.Party, paper.Since))],
            [.. c.Suspensions.Select(pause => new SuspensionView(
                pause.Kind, pause.From, pause.Until, seesNames ? pause.Reason : null, pause.Consents, pause.ReportedTo, pause.ReportedOn))],
            [.. c.Extensions.Select(more => new ExtensionView(
                more.Rule, more.Length, more.Unit, more.AgreedOn, more.Consents, more.CommitteeAgrees, seesNames ? more.Reason : null))],
            c.Handover is { } handover ? new HandoverView(handover.To, handover.Receiver, handover.On, seesNames ? handover.Reason : null, handover.Receipt) : null,
            [.. c.EarlierRounds.Select(round => new RoundView(
                round.Number, round.StartedOn, round.Outcome, round.OutcomeOn, round.ClosedOn, round.ArchivedOn, round.ReopenedAt, round.Ground, seesNames ? round.Reason : null))],
            c.FollowUps,
            new CompletenessView(
                completeness.Items.Count, completeness.There,
                [.. completeness.Missing.Select(item => new MissingView(item.Kind, item.Party, item.Number, Shown(item.Unsigned, c, seesNames)))]),
            [.. related.Readable.Select(line => new RelatedView(line.Case.Number.Text, line.Kind, line.Case.State, seesNames ? line.Reason : null))],
            related.IsElsewhere,
            [.. c.Timeline.OrderBy(entry => entry.Sequence).Select(entry => ViewOf(entry, seesNames))]);
    }

    private static PartyView ViewOf(CaseParty party, bool seesNames) => new(
        party.Number, party.Role, party.Kind,
        seesNames || !party.IsPerson ? party.Name : Masking.Name(party.Name),
        party.Phone is { } phone ? Masking.Phone(phone) : null,
        party.IdNumber is { } id ? Masking.IdNumber(id) : null,
        party.Address is { } address ? Masking.Address(address) : null,
        party.CreditCode,
        party.Representative is { } speaker ? seesNames ? speaker.Name : Masking.Name(speaker.Name) : null,
        party.Willingness, party.AnswerText, party.RightsNoticeAcknowledgedAt is not null);

    private static InviteeView ViewOf(Invitee invitee, MediationCase mediation, bool seesNames) => new(
        invitee.Number, invitee.Round, seesNames ? invitee.Details.Name : Masking.Name(invitee.Details.Name), invitee.Details.Kind,
        seesNames ? invitee.Details.Relation : null, seesNames ? invitee.Details.Reason : null, invitee.ProposedOn, mediation.IsAgreedTo(invitee),
        [.. invitee.Answers.Select(answer => seesNames ? answer : answer with { Note = null })]);

    private static SessionView ViewOf(MediationSession session, MediationCase mediation, bool seesNames) => new(
        session.Number, session.State, session.PlannedAt, session.PlannedMinutes, session.Mode, session.Place, session.RoomId?.Value, session.Invitees, session.Record is not null,
        session.Record is null ? [] : Shown(session.MissingSignatures(mediation), mediation, seesNames));

    private static AgreementView ViewOf(MediationAgreement agreement, MediationCase mediation, bool seesNames) => new(
        agreement.Number, agreement.Edition, agreement.Standing,
        agreement.Revision is { } wish
            ? new RevisionView(wish.Kind, agreement.ReplacesVersion!.Value, wish.ConsentedOn, wish.Consents, seesNames ? wish.Reason : null, seesNames ? wish.DropReason : null)
            : null,
        agreement.SupersededOn, agreement.Form, agreement.Scope, agreement.OpenMatters, agreement.EffectiveOn, agreement.TotalFen,
        [.. agreement.Terms.Select(term => new TermView(term.Number, term.Kind, term.Debtor, term.Creditor, term.Text, term.AmountFen, term.DueOn, term.PerformedOn))],
        agreement.Standing != AgreementStanding.Drafted ? [] : Shown(agreement.MissingSignatures(mediation), mediation, seesNames));

    /// <summary>Who has to sign, by role or name; persons' names in part for those who do not see them.</summary>
    private static List<string> Shown(IReadOnlyList<string> signers, MediationCase mediation, bool seesNames) =>
        [.. signers.Select(signer => !seesNames && mediation.Parties.Any(party => party.IsPerson && party.Name == signer) ? Masking.Name(signer) : signer)];

    private static EventView ViewOf(CaseEvent entry, bool seesNames) => new(
        entry.Sequence, entry.At, entry.ActorRole,
        entry.ActorRole == Role.Party && !seesNames ? Masking.Name(entry.ActorName) : entry.ActorName, entry.Act, JsonElement.Parse(entry.Payload), entry.Digest);
}
