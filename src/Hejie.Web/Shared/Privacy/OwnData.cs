using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Shared.Privacy;

public sealed record OwnContact(DateTime At, ContactChannel Channel, ContactOutcome Outcome, string? OwnWords);

public sealed record OwnDelivery(DateTime At, NoticeKind Notice, NoticeWay Way);

public sealed record OwnReceipt(string Papers, DeliveryWay Way, DateOnly SentOn, DateOnly? ReceivedOn);

public sealed record OwnFile(DateTime At, AttachmentKind Kind, string FileName, string? Description);

/// <summary>What a case holds of one party and of nobody else, to be taken home (PIPL 45).</summary>
/// <param name="Statement">Only for those who told it.</param>
public sealed record OwnData(
    string CaseNumber,
    DisputeType Dispute,
    PartyDetails Person,
    DeliveryAddress? PapersGoTo,
    Willingness Willingness,
    string? OwnAnswer,
    string? Statement,
    IReadOnlyList<string> Requests,
    IReadOnlyList<ConsentRecord> Consents,
    IReadOnlyList<OwnContact> Contacts,
    IReadOnlyList<OwnDelivery> Deliveries,
    IReadOnlyList<OwnReceipt> Receipts,
    IReadOnlyList<OwnFile> Files,
    IReadOnlyList<Amendment> Amendments)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file of its own, never part of a page
        Converters = { new JsonStringEnumConverter() },
    };

    public static OwnData Of(MediationCase mediation, CaseParty party)
    {
        var told = party.HasApplied;
        return new OwnData(
            mediation.Number.Text, mediation.Type, party.Details, party.DeliveryAddress, party.Willingness, party.AnswerText,
            told ? mediation.Statement : null,
            told ? mediation.Requests : [],
            [.. mediation.Consents.Where(consent => consent.Party == party.Number)],
            [.. mediation.Contacts.Where(contact => contact.Party == party.Number).Select(contact => new OwnContact(
                contact.At, contact.Channel, contact.Outcome, contact.Channel == ContactChannel.Portal ? contact.Note : null))],
            [.. mediation.Deliveries.Where(delivery => delivery.Party == party.Number).Select(delivery => new OwnDelivery(delivery.At, delivery.Notice, delivery.Way))],
            [.. mediation.Receipts.Where(receipt => receipt.Details.Party == party.Number && receipt.Strike is null).Select(receipt => new OwnReceipt(
                DeliveryActs.Names(receipt), receipt.Details.Way, receipt.Details.SentOn, receipt.Details.Arrival?.On))],
            [.. mediation.Attachments.Where(file => file.Party == party.Number).Select(file => new OwnFile(file.At, file.Kind, file.FileName, file.Description))],
            [.. mediation.Amendments.Where(amendment => amendment.Party == party.Number)]);
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Form);
}
