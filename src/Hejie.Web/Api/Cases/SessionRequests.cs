using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Api.Bodies;

namespace Hejie.Web.Api.Cases;

public sealed record SessionRequest(
    [Years] DateTimeOffset At,
    MediationMode Mode,
    [Required, Text(200)] string Place,
    SessionOpenness Openness = SessionOpenness.Closed,
    [Items(20, Longest = 100)] IReadOnlyList<string>? Invitees = null,
    bool AllWantItOpen = false)
{
    public SessionPlan Plan() => new(At.UtcDateTime, Mode, Place, Openness, Invitees ?? [], AllWantItOpen);
}

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
