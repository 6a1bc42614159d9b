using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Api.Bodies;

namespace Hejie.Web.Api.Cases;

public sealed record ReviewAnswerRequest([Text(80)] string Code, bool Yes, [Text(500)] string? Reason = null)
{
    public ReviewAnswer Answer() => new(Code, Yes, Reason);
}

public sealed record ReviewRequest([Items(40)] IReadOnlyList<ReviewAnswerRequest> Answers);

public sealed record AnswerRequest(int Party, Willingness Answer, ContactChannel Channel, [Text(1000)] string? Text = null);

public sealed record ContactRequest(int Party, ContactChannel Channel, ContactOutcome Outcome, [Text(500)] string? Note = null);

/// <summary>A party asks the committee something.</summary>
public sealed record QuestionRequest(int Party, [Required, Text(2000)] string Text);

/// <summary>Whom parties of one side elected, and how far they may go.</summary>
public sealed record ElectionRequest(
    PartyRole Side, [Items(60)] IReadOnlyList<int> Representatives, [Items(60)] IReadOnlyList<int> Electors, RepresentationScope Scope, DateOnly On,
    bool HaveCommonClaim = false, [Text(200)] string? Place = null)
{
    public ElectionDetails Details() => new(Side, Representatives, Electors, Scope, On, HaveCommonClaim) { Place = Place };
}

public sealed record ElectionWithdrawalRequest(int Party, DateOnly On);

/// <summary>What is to be appraised by whom; the parties pay the body itself.</summary>
public sealed record AppraisalRequest(
    EntrustedBy By, [Text(100)] string Body, [Text(2000)] string Matter, [Items(60)] IReadOnlyList<int> Payers, [Items(60)] IReadOnlyList<int> Consents, DateOnly On,
    [Text(1000)] string? Materials = null, [Years] DateOnly? AnswerBy = null)
{
    public AppraisalDetails Details() => new(By, Body, Matter, Materials, Payers, Consents, On) { AnswerBy = AnswerBy };
}

public sealed record AppraisalResultRequest([Text(4000)] string Opinion, DateOnly On);

/// <summary>Facts that nobody disputes, one each.</summary>
public sealed record FactsRequest([Items(100)] IReadOnlyList<string> Facts);

public sealed record FactConsentRequest(int Party);

public sealed record NonAcceptanceRequest(NonAcceptanceReason Reason, [Text(2000)] string Text);

/// <param name="WithoutCertificate">Why a labour dispute goes to this host without the certificate of a labour mediator.</param>
public sealed record AssignedRequest(Guid Mediator, bool PartiesAccept = false, [Text(500)] string? Disclosure = null, [Text(200)] string? WithoutCertificate = null);

public sealed record AssignmentRequest(
    AssignedRequest Host, [Items(20)] IReadOnlyList<AssignedRequest>? Helpers = null, AssignmentMode Mode = AssignmentMode.NamedByCommittee);

/// <summary>Another host, and why.</summary>
public sealed record HostRequest(AssignedRequest Host, [Text(500)] string? Reason = null);

/// <summary>A party objects to a mediator.</summary>
public sealed record RecusalFiling(int Party, Guid Mediator, [Text(500)] string? Ground = null);

public sealed record DecisionRequest([Text(500)] string? Reason = null);

public sealed record NoticeRequest(NoticeKind Notice, int Party, NoticeWay Way);

/// <summary>A paper that was served.</summary>
/// <param name="Title">What it is called, for OtherPaper.</param>
public sealed record DeliveredPaperRequest(NoticeKind Kind, int Copies = 1, [Text(100)] string? Title = null);

/// <summary>When papers came in, and who took them.</summary>
/// <param name="On">For electronic service the day of arrival in the person's system.</param>
/// <param name="Capacity">What the receiver is to the party; left out for the party itself.</param>
/// <param name="Receiver">Name of whoever took them for the party.</param>
/// <param name="Reason">Why another took them.</param>
/// <param name="Proofs">Numbers of files of the case that show it.</param>
public sealed record ArrivalRequest(
    [Years] DateOnly On, ReceiverCapacity? Capacity = null, [Text(40)] string? Receiver = null, [Text(200)] string? Reason = null, [Items(20)] IReadOnlyList<int>? Proofs = null)
{
    public DeliveryArrival Arrival() => new(On, Capacity, Receiver, Reason);
}

/// <summary>One service of papers on one party.</summary>
/// <param name="Arrival">Left out while what was posted or forwarded is under way.</param>
/// <param name="Through">The courier; the body that handed over; the number or address of the electronic system.</param>
/// <param name="RefusalReason">Why they were not taken, where they were left.</param>
public sealed record DeliveryRequest(
    int Party,
    [Items(20)] IReadOnlyList<DeliveredPaperRequest> Papers,
    DeliveryWay Way,
    [Years] DateOnly SentOn,
    ArrivalRequest? Arrival = null,
    [Text(200)] string? Place = null,
    [Text(100)] string? Through = null,
    [Text(40)] string? TrackingNumber = null,
    [Text(500)] string? RefusalReason = null,
    [Text(100)] string? Witness = null,
    [Text(40)] string? DeliveredBy = null,
    [Text(500)] string? Remarks = null,
    [Items(20)] IReadOnlyList<int>? Proofs = null)
{
    public DeliveryDetails Details() => new(Party, [.. Papers.Select(paper => new DeliveredPaper(paper.Kind, paper.Copies, paper.Title))], Way, SentOn, Arrival?.Arrival())
    {
        Place = Place,
        Through = Through,
        TrackingNumber = TrackingNumber,
        RefusalReason = RefusalReason,
        Witness = Witness,
        DeliveredBy = DeliveredBy,
        Remarks = Remarks,
        Proofs = [.. (Proofs ?? []).Concat(Arrival?.Proofs ?? []).Distinct()],
    };
}

/// <summary>Where papers reach a party, as it confirmed.</summary>
/// <param name="Substitute">Who else may take papers in, and what he is to the party.</param>
/// <param name="AgreesToElectronic">Whether the party agrees to electronic service: the consent is written down with it, and one that stands is taken back where it does not.</param>
public sealed record DeliveryAddressRequest(
    [Required, Text(40)] string Recipient, [Required, Text(200)] string Street, [Required, Text(40)] string Phone, [Years] DateOnly On,
    [Text(20)] string? PostCode = null, [Text(100)] string? Substitute = null, [Text(40)] string? MessagePhone = null, [Text(100)] string? Email = null,
    bool AgreesToElectronic = false)
{
    public DeliveryAddress Address(Moment moment) => new(Recipient, Street, Phone, On, moment.By.DisplayName)
    {
        PostCode = PostCode,
        Substitute = Substitute,
        MessagePhone = MessagePhone,
        Email = Email,
        AgreesToElectronic = AgreesToElectronic,
    };
}

public sealed record AcknowledgementRequest(int Party, NoticeWay Way, bool WantsClosedSession);

public sealed record PerformanceRequest(int Term, [Years] DateOnly On, [Required, Text(500)] string Proof);

public sealed record UrgeRequest(int Term, NoticeWay Way);

/// <param name="Routes">The roads that whoever waits for the term was told of.</param>
public sealed record AdviceRequest(int Term, NoticeWay Way, [Items(10)] IReadOnlyList<BreachRoute> Routes);

/// <param name="From">The first day that does not count.</param>
/// <param name="Consents">Numbers of the parties who agreed; all of them for an agreed pause.</param>
/// <param name="ReportedTo">Whom suspected sham mediation was reported to.</param>
public sealed record SuspensionRequest(
    SuspensionKind Kind,
    [Years] DateOnly From,
    [Text(500)] string Reason,
    [Items(60)] IReadOnlyList<int>? Consents = null,
    [Text(100)] string? ReportedTo = null,
    [Years] DateOnly? ReportedOn = null)
{
    public SuspensionDetails Details() => new(Kind, From, Reason, Consents ?? [], ReportedTo, ReportedOn);
}

/// <param name="Through">Last day of the pause; the clock runs from the day after.</param>
public sealed record ResumptionRequest([Years] DateOnly Through);

/// <param name="Unit">CalendarDays or Workdays.</param>
/// <param name="AgreedOn">Day of the last consent.</param>
/// <param name="Consents">Numbers of the parties who agreed: all of them.</param>
/// <param name="CommitteeAgrees">Needed for a medical dispute.</param>
public sealed record ExtensionRequest(
    int Length,
    PeriodUnit Unit,
    [Years] DateOnly AgreedOn,
    [Items(60)] IReadOnlyList<int> Consents,
    [Text(500)] string Reason,
    bool CommitteeAgrees = false)
{
    public ExtensionDetails Details() => new(Length, Unit, AgreedOn, Consents, CommitteeAgrees, Reason);
}

/// <param name="Receiver">Name of the body that takes the case over.</param>
/// <param name="Receipt">Who took it over there.</param>
/// <param name="DutyToReport">Why the law wants the report, where it goes without the parties' consents.</param>
public sealed record TransferRequest(
    HandoverTo To, [Text(100)] string Receiver, [Text(2000)] string Reason, [Years] DateOnly On, [Text(500)] string? Receipt = null, [Text(500)] string? DutyToReport = null)
{
    public Handover Handover() => new(To, Receiver, Reason, On, Receipt) { DutyToReport = DutyToReport };
}

/// <param name="Consents">Numbers of the parties who want to mediate again: all of them.</param>
public sealed record ReopeningRequest(ReopeningGround Ground, [Text(2000)] string Reason, [Items(60)] IReadOnlyList<int> Consents)
{
    public Reopening Reopening() => new(Ground, Reason, Consents);
}

public sealed record EndingRequest(TerminationReason Reason, [Text(2000)] string Text);

public sealed record WithdrawalRequest(int Party, [Required, Text(500)] string Text);

/// <param name="Satisfaction">1 to 5, or null when not told.</param>
public sealed record FollowUpRequest(
    [Years] DateOnly On,
    ContactChannel Channel,
    [Required, Text(50)] string Visitor,
    [Items(60)] IReadOnlyList<int> Parties,
    bool Performed,
    bool RelapseRisk,
    [Text(4000)] string Findings,
    [Range(1, 5)] int? Satisfaction = null,
    bool? RelationshipRepaired = null,
    [Text(200)] string? LawUnderstood = null)
{
    public FollowUpVisit Visit() => new(On, Channel, Visitor, Parties, Performed, Satisfaction, RelapseRisk, RelationshipRepaired, Findings) { LawUnderstood = LawUnderstood };
}

public sealed record ClosureRequest([Text(2000)] string? Explanation = null);

/// <param name="Retention">A class other than the one that follows from the case; null to take that one.</param>
public sealed record ArchiveRequest(RetentionPeriod? Retention = null, [Text(1000)] string? Reason = null)
{
    public RetentionChoice? Choice() => Retention is { } period ? new RetentionChoice(period, Reason) : null;
}

public sealed record RetentionRequest(RetentionPeriod Retention, [Text(1000)] string Reason);

public sealed record FileHoldRequest([Text(1000)] string Reason);

/// <param name="KnownOn">Day on which the worker knew of the wrong.</param>
/// <param name="LeftOn">Day on which the employment ended.</param>
public sealed record LaborPointsRequest(LaborScope Scope, [Years] DateOnly? KnownOn = null, [Years] DateOnly? LeftOn = null);

/// <param name="Estate">The managed estate that the dispute is about; null for none.</param>
public sealed record EstateOfCaseRequest(Guid? Estate);

/// <summary>Whose masked fields are opened.</summary>
public sealed record OpenedFieldRequest(int Party);
