using Hejie.Domain.Cases;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Privacy;

namespace Hejie.Web.Api.Cases;

/// <summary>What is known of a party, and of which kind and how difficult the dispute is.</summary>
internal static class PartyActs
{
    public static void MapParties(this IEndpointRouteBuilder cases)
    {
        cases.MapPut("/parties/{party:int}", (int party, PartyRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.Party(party) is { } known
            ? f.Case.CompleteParty(party, r.Details() with { Role = known.Role, Kind = known.Kind }, f.Agreement is { Signatures.Count: > 0 }, m)
            : CaseRefusals.NoSuchParty)).WithName("completeParty");
        cases.MapPost("/amendments/seen", (CaseActing a) => a.DoAsync((f, m) => f.Case.SeeAmendments(m))).WithName("seeAmendments");
        cases.MapPost("/consents", (ConsentRequest r, CaseActing a) => a.DoAsync((f, m) => f.Case.GiveConsent(r.Given(), m))).WithName("giveConsent");
        cases.MapPost("/consents/withdrawals", (ConsentWithdrawalRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.WithdrawConsent(r.Party, r.Kind, r.Receiver, r.Channel, m))).WithName("withdrawConsent");
        cases.MapPost("/classification", (ClassificationRequest r, CaseActing a) => a.DoAsync((f, m) =>
            (r.Type is { } type ? f.Case.Retype(type, r.SubType, r.Reason ?? "", m) : null)
            ?? (r.Difficulty is { } level ? f.Case.ProposeDifficulty(level, r.Signs ?? [], r.Reason, m) : null))).WithName("classifyCase");
        cases.MapPost("/difficulty", (DifficultyRequest r, CaseActing a) =>
            a.DoAsync((f, m) => f.Case.ConfirmDifficulty(r.Level, r.Reason, m))).WithName("confirmDifficulty");
    }
}

/// <summary>What a party agrees to, on the text that stands at /privacy now.</summary>
/// <param name="Receiver">For HandOver: the body the data may go to.</param>
public sealed record ConsentRequest(int Party, ConsentKind Kind, ContactChannel Channel, [Text(100)] string? Receiver = null)
{
    public ConsentGiven Given() => new(Party, Kind, PrivacyNotice.Version, Channel, Receiver);
}

/// <summary>A consent that a party takes back.</summary>
public sealed record ConsentWithdrawalRequest(int Party, ConsentKind Kind, ContactChannel Channel, [Text(100)] string? Receiver = null);

/// <summary>Another kind of dispute, a proposal how difficult it is, or both, and why.</summary>
/// <param name="Signs">Signs of difficulty that stand in no record: DeathOrInjury, SentUp, CrossArea.</param>
public sealed record ClassificationRequest(
    DisputeType? Type = null, [Text(40)] string? SubType = null, DifficultyLevel? Difficulty = null, DifficultySignKind[]? Signs = null, [Text(500)] string? Reason = null);

/// <summary>The justice office's word on a proposal.</summary>
public sealed record DifficultyRequest(DifficultyLevel Level, [Text(500)] string Reason);
