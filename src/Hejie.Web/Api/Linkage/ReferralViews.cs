using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

public sealed record ReferredPartyRequest(PartyRole Role, PartyKind Kind, [Text(Registration.LongestName)] string Name, [Text(40)] string? Phone = null);

/// <summary>A dispute that is sent to a committee.</summary>
/// <param name="Committee">Id of the committee.</param>
/// <param name="LetterNumber">The sender's own; it sends no two letters under one.</param>
/// <param name="Kind">Needed of a court; of others what the body is tells it.</param>
/// <param name="Mode">For labour arbitration only, and always for it.</param>
/// <param name="AgreedOn">Day on which the parties agreed to be sent; left out where they are only guided.</param>
/// <param name="Days">Days for the mediation where the letter sets them.</param>
public sealed record ReferralRequest(
    Guid Committee, [Text(Registration.LongestName)] string LetterNumber, [Years] DateOnly LetterOn, DisputeType Type, [Text(ReferralLetter.LongestFacts)] string Facts,
    [Items(ReferralLetter.MostParties)] IReadOnlyList<ReferredPartyRequest> Parties, [Text(40)] string Contact, [Text(40)] string Phone,
    ReferralKind? Kind = null, LaborMediationMode? Mode = null, [Years] DateOnly? AgreedOn = null, [Range(1, ReferralLetter.MostDays)] int? Days = null,
    [Years] DateTimeOffset? HearingAt = null, [Text(200)] string? HearingPlace = null, [Range(1, 100_000)] int? PersonCount = null, [Items(50, Longest = 200)] IReadOnlyList<string>? Materials = null)
{
    public ReferralLetter Letter(PartnerBody sender) => new(
        LetterNumber, LetterOn, Kind ?? sender.Sends ?? ReferralKind.Other, Mode, Type, Facts,
        [.. Parties.Select(party => new ReferredParty(party.Role, party.Kind, party.Name, party.Phone))], AgreedOn, Days, Contact, Phone)
    {
        HearingAt = HearingAt?.UtcDateTime,
        HearingPlace = HearingPlace,
        PersonCount = PersonCount,
        Materials = Materials ?? [],
    };
}

public sealed record ReferralCaseRequest([Text(30)] string Number);

public sealed record HelpersRequest([Items(20, Longest = 80)] IReadOnlyList<string> Mediators);

public sealed record ReferralReasonRequest([Text(500)] string Reason);

public sealed record ReferralResultRequest([Text(2000)] string? Explanation = null);

/// <param name="ArbitrationPaper">Number of the arbitral mediation sheet; needed where it is settled.</param>
public sealed record HearingResultRequest(bool IsSettled, [Text(80)] string? ArbitrationPaper = null, [Text(2000)] string? Explanation = null);

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record ReferralPage(IReadOnlyList<ReferralView> Items, string? Next);

public sealed record ReferredPartyView(PartyRole Role, PartyKind Kind, string Name, string? Phone);

/// <summary>Where a referral stands after an act; no name stands in it, because the answer is kept with its once-key.</summary>
/// <param name="OwedBy">Last day for the next thing that the committee does.</param>
/// <param name="Receipt">A JWS in its compact form (ES256), signed with the key at <c>/api/v1/exchange/key</c>: key and digest of the request, act, version and instant.</param>
public sealed record ReferralStateView(
    Guid Id, ReferralState State, string LetterNumber, DateOnly ReplyBy, string? CaseNumber, DateOnly? ReturnBy, DateOnly? OwedBy, CaseOutcome? Outcome, int Version, string? Receipt)
{
    public static ReferralStateView Of(Referral r, ReceiptBook receipts) =>
        new(r.Id.Value, r.State, r.LetterNumber, r.ReplyBy, r.CaseNumber?.Text, r.ReturnBy, r.OwedBy, r.Outcome, r.Version, receipts.Last);
}

/// <summary>A referral; who neither sent it nor is to answer it reads the names in part and no words about the dispute.</summary>
/// <param name="Parties">Empty once the file of its case is destroyed.</param>
/// <param name="OwedBy">Last day for the next thing that the committee does.</param>
/// <param name="Enclosures">Papers of the case that went back with the result.</param>
public sealed record ReferralView(
    Guid Id, string Body, string Committee, ReferralState State, string LetterNumber, DateOnly? LetterOn, ReferralKind Kind, LaborMediationMode? Mode, DisputeType Type, string? Facts,
    IReadOnlyList<ReferredPartyView> Parties, int? PersonCount, bool IsCollective, DateOnly? AgreedOn, DateTime? HearingAt, string? HearingPlace, DateTime SentAt, DateTime? ReceivedAt,
    DateOnly ReplyBy, DateOnly? RepliedOn, bool? IsAccepted, string? Reason, IReadOnlyList<string> Helpers, string? CaseNumber, DateOnly? ReturnBy, DateOnly? OwedBy, DateOnly? ReturnedOn,
    CaseOutcome? Outcome, string? Explanation, string? ArbitrationPaper, IReadOnlyList<EnclosedPaper> Enclosures, DateTime? ResultSeenAt, int Version)
{
    public static ReferralView Of(ReferralLine line, bool seesNames)
    {
        var (r, letter) = (line.Referral, line.Referral.Letter);
        return new(
            r.Id.Value, line.Body, line.Committee, r.State, r.LetterNumber, letter?.LetterOn, r.Kind, r.Mode, r.Type, Seen(letter?.Facts),
            [.. (letter?.Parties ?? []).Select(party => new ReferredPartyView(party.Role, party.Kind, ReferralNames.Of(party, seesNames), party.Phone is { } phone ? Masking.Phone(phone) : null))],
            letter?.PersonCount, letter?.IsCollective == true, letter?.AgreedOn, letter?.HearingAt, letter?.HearingPlace, r.SentAt, r.ReceivedAt,
            r.ReplyBy, r.RepliedOn, r.Reply?.Accepts, Seen(r.Reply?.Reason), r.Reply?.Mediators ?? [], r.CaseNumber?.Text, r.ReturnBy, r.OwedBy, r.ReturnedOn,
            r.Outcome, Seen(r.Result?.Explanation), r.Result?.ArbitrationPaper, r.Result?.Enclosures ?? [], r.ResultSeenAt, r.Version);

        string? Seen(string? words) => seesNames ? words : null;
    }
}
