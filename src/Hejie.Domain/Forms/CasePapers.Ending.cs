using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Forms;

public static partial class CasePapers
{
    /// <summary>What was urged under this version; a mark that a revision took over belongs to the version before.</summary>
    private static IEnumerable<AgreementTerm> UrgedUnder(MediationAgreement agreement) => agreement.Terms.Where(term =>
        agreement.Urges.Any(urge => urge.Term == term.Number && !urge.IsAdvice));

    /// <summary>F-29 to the one who owes the term.</summary>
    /// <param name="performBy">Day by which the committee asks for it; null leaves the blank.</param>
    public static UrgeNoticePaper UrgeNoticeOf(CaseFile file, MediationAgreement agreement, AgreementTerm term, DateOnly? performBy = null) =>
        file.Head(new UrgeNoticePaper
        {
            Term = term.Number,
            Agreement = CitedAgreement.Of(agreement),
            SupersededVersion = agreement.Standing == AgreementStanding.Superseded ? agreement.Edition : null,
            Debtor = term.Debtor,
            Addressee = file.NameOf(term.Debtor),
            EffectiveOn = agreement.EffectiveOn,
            Terms = [TermOf(file, term)],
            PerformBy = performBy,
            Phone = file.Organization.Phone,
            On = term.UrgedOn,
        });

    /// <summary>F-30: what has been performed so far.</summary>
    public static PerformanceConfirmationPaper PerformanceConfirmationOf(CaseFile file, MediationAgreement agreement) =>
        file.Head(new PerformanceConfirmationPaper
        {
            Agreement = CitedAgreement.Of(agreement),
            EffectiveOn = agreement.EffectiveOn,
            Terms = [.. agreement.Terms.Where(term => term.PerformedOn is not null)
                .Select(term => new PerformedTerm(TermOf(file, term), term.PerformedOn!.Value, term.PerformanceProof))],
            IsComplete = !agreement.Terms.Any(term => term.IsOwed),
            Parties = [.. file.Mediation.Parties.Select(party => CaseFile.AwaitedFrom(party.Name))],
            On = agreement.Terms.Max(term => term.PerformedOn),
        });

    /// <summary>F-15 of one visit.</summary>
    /// <param name="writtenBy">Who wrote it down: only a visitor's own entry is the visitor's signature.</param>
    public static FollowUpPaper FollowUpOf(CaseFile file, FollowUpVisit visit, string? writtenBy) => file.Head(new FollowUpPaper
    {
        Agreement = AgreedOn(file, visit) is { } agreement ? CitedAgreement.Of(agreement) : null,
        Interviewees = [.. visit.Parties.Select(file.NameOf)],
        Applicants = file.Applicants,
        Respondents = file.Respondents,
        Type = file.Mediation.Type,
        On = visit.On,
        Channel = visit.Channel,
        Performance = PerformanceOn(file, visit),
        Satisfaction = visit.Satisfaction,
        RelapseRisk = visit.RelapseRisk,
        RelationshipRepaired = visit.RelationshipRepaired,
        LawUnderstood = visit.LawUnderstood,
        Findings = visit.Findings,
        Visitor = visit.Visitor == writtenBy ? new PaperSignature(visit.Visitor, SignatureKind.Electronic, visit.On) : CaseFile.AwaitedFrom(visit.Visitor),
    });

    /// <summary>The version that bound on the day of the visit.</summary>
    private static MediationAgreement? AgreedOn(CaseFile file, FollowUpVisit visit) =>
        file.Versions.LastOrDefault(version => version.Round == visit.Round && version.EffectiveOn <= visit.On);

    /// <summary>What the visit found, and where not all was done, whether a part was by its day.</summary>
    private static PerformanceStatus? PerformanceOn(CaseFile file, FollowUpVisit visit) =>
        file.Mediation.Ends[visit.Round - 1].Outcome != CaseOutcome.Settled ? null
        : visit.Performed ? PerformanceStatus.InFull
        : file.AgreementIn(visit.Round)?.Terms.Any(term => term.PerformedOn <= visit.On) ?? false ? PerformanceStatus.InPart
        : PerformanceStatus.Not;

    /// <summary>F-42 of the handing over that was written down.</summary>
    public static TransferLetterPaper TransferLetterOf(CaseFile file, Handover handover) => file.Head(new TransferLetterPaper
    {
        Addressee = handover.Receiver,
        To = handover.To,
        Applicants = file.Applicants,
        Respondents = file.Respondents,
        Type = file.Mediation.Type,
        AppliedOn = file.Mediation.Source == CaseSource.PartyApplication ? file.Mediation.ApplicationDate : null,
        AcceptedOn = file.Mediation.AcceptedOn,
        Summary = file.Mediation.Statement,
        Reason = handover.Reason,
        Enclosures = [.. file.Mediation.Attachments.Where(kept => kept.Kind == AttachmentKind.Evidence) // copies of identity cards stay here (PIPL 6)
            .Select(kept => kept.Description ?? kept.FileName)],
        Contact = file.Mediation.Host?.Name,
        Phone = file.Organization.Phone,
        Receipt = handover.Receipt,
        On = handover.On,
    });

    /// <summary>F-45 of the round at hand.</summary>
    public static ClosingReportPaper ClosingReportOf(CaseFile file) => ClosingReportOf(file, file.Mediation.Ends[^1]);

    private static ClosingReportPaper ClosingReportOf(CaseFile file, RoundEnd end) => file.Head(new ClosingReportPaper
    {
        Round = end.Round,
        Mediators = file.MediatorsOf(end),
        AcceptedOn = file.Mediation.AcceptedOn,
        ClosedOn = end.ClosedOn,
        Parties = PartyBlocks(file, end.ClosedOn ?? file.Mediation.ApplicationDate),
        Source = file.Mediation.Source,
        Referral = file.Mediation.Referral,
        Type = file.Mediation.Type,
        Summary = file.Mediation.Statement,
        Outcome = end.Outcome,
        Result = end.Text,
        Terms = [.. (file.AgreementIn(end.Round)?.Terms ?? []).Select(term => TermOf(file, term))],
        OpenMatters = file.AgreementIn(end.Round)?.OpenMatters,
        PerformedOn = end.PerformedOn,
        Handler = file.MediatorsOf([], end.OutcomeOn).FirstOrDefault(named => named.IsHost) is { } host ? CaseFile.AwaitedFrom(host.Name) : null,
        On = end.ClosedOn,
    });

    /// <summary>F-20 of each record of service, also of one that was struck out.</summary>
    private static IEnumerable<DeliveryReceiptPaper> ReceiptsOf(CaseFile file) =>
        from receipt in file.Mediation.Receipts
        let details = receipt.Details
        let arrival = details.Arrival
        let recipient = file.Mediation.Party(details.Party)
        let isOther = arrival?.Capacity is not (null or ReceiverCapacity.Self)
        let receiver = arrival?.Receiver ?? NameIn(arrival?.Capacity, recipient)
        select file.Head(new DeliveryReceiptPaper
        {
            Round = receipt.Round,
            Papers = details.Papers,
            Recipient = recipient?.Name,
            Place = details.Place,
            Way = details.Way,
            Through = details.Through,
            TrackingNumber = details.TrackingNumber,
            SentOn = details.SentOn,
            ReceivedOn = arrival?.On,
            Capacity = isOther ? arrival!.Capacity : null,
            Receiver = isOther ? receiver : null,
            ReceiverReason = arrival?.Reason,
            RefusalReason = details.RefusalReason,
            Witness = details.Witness,
            Signature = arrival is null || details.Way is DeliveryWay.Left or DeliveryWay.Electronic ? null : CaseFile.AwaitedFrom(receiver ?? recipient?.Name ?? ""),
            DeliveredBy = details.DeliveredBy ?? receipt.By,
            Remarks = details.Remarks,
            StruckFor = receipt.Strike?.Reason,
        });

    private static string? NameIn(ReceiverCapacity? capacity, CaseParty? party) => capacity switch
    {
        ReceiverCapacity.Guardian or ReceiverCapacity.Agent => party?.Representative?.Name,
        ReceiverCapacity.Head => party?.HeadName,
        _ => null,
    };

    /// <summary>F-20, to be signed by hand, for each notice of which only a mark says that it reached a party; the rights notice carries its own confirmation.</summary>
    private static IEnumerable<DeliveryReceiptPaper> UnprovedOf(CaseFile file) => file.Mediation.Deliveries
        .Where(delivery => delivery.Notice is not (NoticeKind.RightsNotice or NoticeKind.SessionNotice or NoticeKind.ConfirmationWindow)
            && !file.Mediation.Receipts.Any(receipt => receipt.Round == file.Mediation.RoundAt(delivery.At) && receipt.Brought(delivery.Notice, delivery.Party)))
        .Select(delivery => file.Head(new DeliveryReceiptPaper
        {
            Round = file.Mediation.RoundAt(delivery.At),
            Papers = [new DeliveredPaper(delivery.Notice, 1)],
            Recipient = file.NameOf(delivery.Party),
            Place = delivery.Way is NoticeWay.Direct or NoticeWay.Post ? file.Mediation.Party(delivery.Party)?.Address : null,
            Way = delivery.Way switch
            {
                NoticeWay.Direct => DeliveryWay.Direct,
                NoticeWay.Post => DeliveryWay.Post,
                NoticeWay.Electronic => DeliveryWay.Electronic,
                _ => null,
            },
            Told = delivery.Way is NoticeWay.Oral or NoticeWay.Telephone ? delivery.Way : null,
            ReceivedOn = ChinaTime.DayOf(delivery.At),
            Signature = CaseFile.AwaitedFrom(file.NameOf(delivery.Party)),
            DeliveredBy = delivery.By,
        }));

    private static IEnumerable<AttachedPaper> AttachmentsOf(CaseFile file) => file.Mediation.Attachments
        .Where(kept => kept.Kind != AttachmentKind.SignatureImage) // shown where it was signed
        .Select(kept => file.Head(new AttachedPaper(
            FormOf(kept.Kind), kept.FileName, kept.ContentType, kept.Size, kept.Digest, file.Load(kept.Digest))
        {
            Round = file.Mediation.RoundAt(kept.At),
            From = kept.Party is { } party ? file.NameOf(party) : null,
            Description = kept.Description,
            On = ChinaTime.DayOf(kept.At),
        }));

    private static FormCode FormOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Evidence => FormCode.Evidence,
        AttachmentKind.IdentityProof => FormCode.IdentityProof,
        AttachmentKind.PowerOfAttorney => FormCode.PowerOfAttorney,
        AttachmentKind.PerformanceProof => FormCode.PerformanceProof,
        AttachmentKind.PresenceProof => FormCode.PresenceProof,
        AttachmentKind.SignedScan => FormCode.SignedScan,
        AttachmentKind.ReferralPaper => FormCode.ReferralLetter,
        _ => FormCode.OtherPaper,
    };

    /// <summary>F-01.</summary>
    public static VolumeCoverPaper CoverOf(CaseFile file) => file.Head(new VolumeCoverPaper
    {
        Applicants = file.Applicants,
        Respondents = file.Respondents,
        Type = file.Mediation.Type,
        Mediators = file.MediatorNames,
        Volume = file.Mediation.BoundVolumes is { Count: > 0 } before ? before.Count + 1 : null,
        From = file.Mediation.Ends[file.Mediation.BoundRounds].StartedOn ?? file.Mediation.ApplicationDate,
        To = file.Mediation.OutcomeOn,
        Compiler = file.Compiler,
        CompiledOn = file.Mediation.ArchivedOn,
        Retention = file.Mediation.Retention?.Period,
    });

    /// <summary>F-19; the count of pages and carried files is the binder's.</summary>
    public static VolumeBackCoverPaper BackCoverOf(CaseFile file) => file.Head(new VolumeBackCoverPaper
    {
        Compiler = file.Compiler,
        ArchivedOn = file.Mediation.ArchivedOn,
    });
}
