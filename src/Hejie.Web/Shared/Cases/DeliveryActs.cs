using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>Serving the papers that a case has.</summary>
public static class DeliveryActs
{
    public static Refusal? Record(CaseFile file, DeliveryDetails details, Moment moment) =>
        file.Case.RecordDelivery(details, DeliverablePapers.Of(file.Case, file.Versions), moment);

    /// <summary>Whoever must still have a paper took it today from the mediator's hand: the party itself, its guardian, or the head of an organisation.</summary>
    public static Refusal? HandOver(CaseFile file, string? place, Moment moment)
    {
        foreach (var owed in DeliverablePapers.OwedBy(file.Case, file.Versions).GroupBy(paper => paper.Party))
        {
            var party = file.Case.Party(owed.Key)!;
            ReceiverCapacity? capacity = !party.IsPerson ? ReceiverCapacity.Head : party.NeedsGuardian(moment.Today) ? ReceiverCapacity.Guardian : null;
            var details = new DeliveryDetails(
                owed.Key, [.. owed.Select(paper => new DeliveredPaper(paper.Kind, 1))], DeliveryWay.Direct, moment.Today, new DeliveryArrival(moment.Today, capacity))
            {
                Place = place,
                DeliveredBy = moment.By.DisplayName,
            };
            if (Record(file, details, moment) is { } refusal)
            {
                return refusal;
            }
        }
        return null;
    }

    /// <summary>A party confirms where papers reach it, and in the same breath agrees to electronic service or takes that back (F-38).</summary>
    public static Refusal? ConfirmAddress(MediationCase mediation, int party, DeliveryAddress address, Moment moment)
    {
        if (mediation.ConfirmDeliveryAddress(party, address, moment) is { } refusal)
        {
            return refusal;
        }
        return (address.AgreesToElectronic, mediation.HasConsent(party, ConsentKind.ElectronicDelivery)) switch
        {
            (true, false) => mediation.GiveConsent(new ConsentGiven(party, ConsentKind.ElectronicDelivery, PrivacyNotice.Version, ContactChannel.Counter), moment),
            (false, true) => mediation.WithdrawConsent(party, ConsentKind.ElectronicDelivery, receiver: null, ContactChannel.Counter, moment),
            _ => null,
        };
    }

    /// <summary>The papers of a receipt, as one reads them.</summary>
    public static string Names(DeliveryReceipt receipt) =>
        string.Join('、', receipt.Details.Papers.Select(paper => $"{paper.Title ?? Labels.Of(paper.Kind)}{(paper.Copies > 1 ? $" {paper.Copies} 份" : "")}"));
}
