using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Api.Bodies;

namespace Hejie.Web.Api.Cases;

/// <param name="Place">In words, where no room is asked for; a room's own words stand in their place.</param>
/// <param name="Minutes">How long it is planned for.</param>
/// <param name="Room">A room of the case's committee, for a session on site.</param>
/// <param name="AcceptsClashes">A mediator is taken then, and the session is to be all the same.</param>
public sealed record SessionRequest(
    [Years] DateTimeOffset At,
    MediationMode Mode,
    [Text(200)] string? Place = null,
    SessionOpenness Openness = SessionOpenness.Closed,
    [Items(20)] IReadOnlyList<int>? Invitees = null,
    bool AllWantItOpen = false,
    [Range(SessionPlan.FewestMinutes, SessionPlan.MostMinutes)] int Minutes = SessionPlan.UsualMinutes,
    Guid? Room = null,
    bool AcceptsClashes = false)
{
    public SessionPlan Plan() => new(At.UtcDateTime, Mode, Place ?? "", Openness, Invitees ?? [], AllWantItOpen) { Minutes = Minutes };
}

/// <param name="Invitees">Numbers of the invitees of the case who come; every party has agreed to each.</param>
public sealed record AdmissionRequest([Items(20)] IReadOnlyList<int> Invitees);

/// <summary>Somebody who could help with the mediation, put to the parties (B-8).</summary>
public sealed record InviteeRequest([Text(100)] string Name, InviteeKind Kind, [Text(100)] string Relation, [Text(500)] string Reason)
{
    public InviteeDetails Details() => new(Name.Trim(), Kind, Relation.Trim(), Reason.Trim());
}

/// <summary>What a party said to an invitee.</summary>
/// <param name="Note">What was said; needed when it was said on the telephone.</param>
public sealed record InviteeAnswerRequest(int Party, bool Agrees, DateOnly On, ContactChannel Channel, [Text(500)] string? Note = null)
{
    public InviteeAnswer Answer() => new(Party, Agrees, On, Channel, Note);
}

/// <summary>What was made sure of with a party before a session over the network (B-11).</summary>
public sealed record OnlineCheckRequest(int Party, IdentityMatch? Identity = null, bool ShamTold = false, OnlineAccess? Access = null, bool Objects = false)
{
    public OnlineCheck Check() => new(Party, Identity, ShamTold, Access, Objects, "", default);
}

/// <param name="Place">Null for the place from which the session was to be led.</param>
/// <param name="Room">A room of the case's committee.</param>
public sealed record OnSiteRequest([Text(200)] string? Place = null, Guid? Room = null);

/// <param name="UncheckedReason">Why it begins over the network before all was made sure of.</param>
public sealed record OpeningRequest([Text(500)] string? UncheckedReason = null);

public sealed record CancellationRequest([Text(500)] string Reason);

/// <summary>What the record of a session holds, as the domain asks it (S-R2).</summary>
public sealed record RecordRequest(
    [Years] DateTimeOffset From,
    [Years] DateTimeOffset To,
    [Text(50)] string Recorder,
    [Items(60)] IReadOnlyList<int> Attended,
    MediationTactic Tactic,
    [Text(2000)] string RightsTold,
    [Text(2000)] string Principles,
    [Text(10_000)] string Statements,
    [Text(10_000)] string FactsChecked,
    [Text(4000)] string RisksTold,
    [Text(4000)] string Result,
    [Text(2000)] string? LawTaught = null)
{
    public MediationRecord Record() => new(
        From.UtcDateTime, To.UtcDateTime, Recorder, Attended, Tactic, RightsTold, Principles, Statements, FactsChecked, RisksTold, Result, LawTaught);
}

/// <param name="Signer">party:1, mediator:GUID or recorder.</param>
/// <param name="ImagePng">The drawn signature as PNG, in base64.</param>
public sealed record SignatureRequest([Text(60)] string Signer, byte[] ImagePng);
