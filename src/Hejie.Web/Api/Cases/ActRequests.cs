using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
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

public sealed record NonAcceptanceRequest(NonAcceptanceReason Reason, [Text(2000)] string Text);

public sealed record AssignedRequest(Guid Mediator, bool PartiesAccept = false, [Text(500)] string? Disclosure = null);

public sealed record AssignmentRequest(
    AssignedRequest Host, [Items(20)] IReadOnlyList<AssignedRequest>? Helpers = null, AssignmentMode Mode = AssignmentMode.NamedByCommittee);

/// <summary>Another host, and why.</summary>
public sealed record HostRequest(AssignedRequest Host, [Text(500)] string? Reason = null);

/// <summary>A party objects to a mediator.</summary>
public sealed record RecusalFiling(int Party, Guid Mediator, [Text(500)] string? Ground = null);

public sealed record DecisionRequest([Text(500)] string? Reason = null);

public sealed record NoticeRequest(NoticeKind Notice, int Party, NoticeWay Way);

public sealed record AcknowledgementRequest(int Party, NoticeWay Way, bool WantsClosedSession);

public sealed record PerformanceRequest(int Term, [Years] DateOnly On, [Required, Text(500)] string Proof);

public sealed record UrgeRequest(int Term, NoticeWay Way);

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
    bool? RelationshipRepaired = null)
{
    public FollowUpVisit Visit() => new(On, Channel, Visitor, Parties, Performed, Satisfaction, RelapseRisk, RelationshipRepaired, Findings);
}

public sealed record ClosureRequest([Text(2000)] string? Explanation = null);

public sealed record ArchiveRequest(RetentionPeriod Retention = RetentionPeriod.LongTerm);

/// <summary>Whose masked fields are opened.</summary>
public sealed record OpenedFieldRequest(int Party);
