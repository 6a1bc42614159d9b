using Hejie.Domain.Deadlines;
using Hejie.Domain.People;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    private const int MostCopies = 99;

    /// <summary>Writes down that papers were served on a party, with the proof (F-20; CPL 87-94).</summary>
    /// <param name="papers">What the case has for the parties now.</param>
    public Refusal? RecordDelivery(DeliveryDetails details, IReadOnlyList<DeliverablePaper> papers, Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (details.Arrival is null && details.Way.IsAtOnce())
        {
            details = details with { Arrival = new(details.SentOn) };
        }
        if (WhyNotServed(details, papers, moment) is { } refusal)
        {
            return refusal;
        }
        var receipt = new DeliveryReceipt(Receipts.Count + 1, Round, details, moment.Now, moment.By.DisplayName);
        Receipts = [.. Receipts, receipt];
        Record(CaseAct.RecordDelivery, moment, CasePayload.Of(
            ("delivery", receipt.Number), ("party", details.Party), ("papers", details.Papers.Select(paper => paper.Kind)), ("way", details.Way),
            ("sentOn", details.SentOn), ("receivedOn", details.Arrival?.On), ("capacity", details.Arrival?.Capacity)));
        return null;
    }

    /// <summary>Writes down that what was under way came in.</summary>
    /// <param name="proofs">Numbers of files that show it, beside those of the sending.</param>
    public Refusal? ConfirmArrival(int number, DeliveryArrival arrival, IReadOnlyList<int> proofs, Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (Receipts.FirstOrDefault(known => known.Number == number) is not { IsUnderWay: true } receipt)
        {
            return CaseRefusals.NothingUnderWay;
        }
        var details = receipt.Details with { Arrival = arrival, Proofs = [.. receipt.Details.Proofs.Concat(proofs).Distinct()] };
        if ((WhyNotProved(details) ?? WhyNotArrived(details, moment)) is { } refusal)
        {
            return refusal;
        }
        Receipts = [.. Receipts.Select(known => known == receipt ? receipt with { Details = details } : known)];
        Record(CaseAct.ConfirmArrival, moment, CasePayload.Of(
            ("delivery", number), ("party", details.Party), ("receivedOn", arrival.On), ("capacity", arrival.Capacity)));
        return null;
    }

    /// <summary>Strikes a wrong record out; it stays to be read, and counts no more.</summary>
    public Refusal? StrikeDelivery(int number, string reason, Moment moment)
    {
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (Receipts.FirstOrDefault(known => known.Number == number) is not { Strike: null } receipt)
        {
            return CaseRefusals.NoSuchReceipt;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Receipts = [.. Receipts.Select(known => known == receipt ? receipt with { Strike = new(reason, moment.Now, moment.By.DisplayName) } : known)];
        Record(CaseAct.StrikeDelivery, moment, CasePayload.Of(("delivery", number), ("party", receipt.Details.Party)));
        return null;
    }

    /// <summary>A party confirms where papers reach it; the last one counts (F-38).</summary>
    public Refusal? ConfirmDeliveryAddress(int partyNumber, DeliveryAddress address, Moment moment)
    {
        if (Party(partyNumber) is not { } party)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (string.IsNullOrWhiteSpace(address.Recipient) || string.IsNullOrWhiteSpace(address.Address) || string.IsNullOrWhiteSpace(address.Phone))
        {
            return CaseRefusals.DeliveryAddressIncomplete;
        }
        if (new[] { address.Phone, address.MessagePhone }.Any(phone => !string.IsNullOrWhiteSpace(phone) && !PhoneNumber.TryParse(phone, null, out _)))
        {
            return CaseRefusals.PhoneNotUnderstood;
        }
        if (CheckDay(address.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        party.Confirm(address);
        Record(CaseAct.ConfirmDeliveryAddress, moment, CasePayload.Of(("party", partyNumber), ("on", address.On)));
        return null;
    }

    /// <summary>Whether a paper came in to the party it is for, with a record that stands.</summary>
    public bool IsServed(DeliverablePaper paper) => Receipts.Any(receipt => receipt.Serves(paper));

    /// <summary>Every time that a notice reached a party, by a mark or by a receipt that stands.</summary>
    internal IEnumerable<NoticeReached> Reached => Deliveries.Select(mark => new NoticeReached(mark.Notice, mark.Party, mark.At, ChinaTime.DayOf(mark.At))).Concat(
        from receipt in Receipts
        where receipt.HasArrived
        from paper in receipt.Details.Papers
        select new NoticeReached(paper.Kind, receipt.Details.Party, receipt.At, receipt.Details.Arrival!.On));

    private Refusal? WhyNotServed(DeliveryDetails details, IReadOnlyList<DeliverablePaper> papers, Moment moment)
    {
        if (Party(details.Party) is null)
        {
            return CaseRefusals.NoSuchParty;
        }
        if (details.Papers.Count == 0 || details.Papers.DistinctBy(paper => (paper.Kind, paper.Title)).Count() < details.Papers.Count || details.Papers.Any(paper => paper.Copies is < 1 or > MostCopies
            || string.IsNullOrWhiteSpace(paper.Title) == (paper.Kind == NoticeKind.OtherPaper)))
        {
            return CaseRefusals.DeliveryIsEmpty;
        }
        var there = papers.Where(paper => paper.Party == details.Party).ToList();
        var lacking = details.Papers.Where(paper => there.TrueForAll(known => known.Kind != paper.Kind)).Select(paper => paper.Kind.ToString()).ToList();
        if (lacking.Count > 0)
        {
            return CaseRefusals.PaperIsNotThere.About(lacking);
        }
        if (CheckDay(details.SentOn, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        var since = there.Where(known => details.Papers.Any(paper => paper.Kind == known.Kind)).Max(known => known.Since);
        return details.SentOn < since ? CaseRefusals.DeliveredBeforePaper : WhyNotThisWay(details) ?? WhyNotProved(details) ?? WhyNotArrived(details, moment);
    }

    /// <summary>What each way of serving asks for: the consent that stood on the day, the witness or the picture, the slip.</summary>
    private Refusal? WhyNotThisWay(DeliveryDetails details) => details.Way switch
    {
        DeliveryWay.Electronic when !AgreedToElectronicOn(details.Party, details.SentOn) => CaseRefusals.ElectronicNeedsConsent,
        DeliveryWay.Electronic when details.Arrival is null => CaseRefusals.ArrivalMissing,
        DeliveryWay.Electronic or DeliveryWay.Forwarded when string.IsNullOrWhiteSpace(details.Through) => CaseRefusals.ThroughMissing,
        DeliveryWay.Post when string.IsNullOrWhiteSpace(details.Through) || string.IsNullOrWhiteSpace(details.TrackingNumber) => CaseRefusals.ThroughMissing,
        DeliveryWay.Left when string.IsNullOrWhiteSpace(details.RefusalReason) || (string.IsNullOrWhiteSpace(details.Witness) && details.Proofs.Count == 0) => CaseRefusals.LeavingNeedsWitness,
        _ => null,
    };

    /// <summary>Whether the consent was given by that day and not taken back by it; of one taken back on the day itself nobody knows which came first.</summary>
    private bool AgreedToElectronicOn(int party, DateOnly day) => Consents.Any(consent =>
        consent.IsOf(party, ConsentKind.ElectronicDelivery) && ChinaTime.DayOf(consent.At) <= day
        && (consent.WithdrawnAt is not { } gone || ChinaTime.DayOf(gone) > day));

    private Refusal? WhyNotProved(DeliveryDetails details) =>
        details.Proofs.Any(proof => proof < 1 || proof > Attachments.Count) ? CaseRefusals.NoSuchFile : null;

    private Refusal? WhyNotArrived(DeliveryDetails details, Moment moment)
    {
        if (details.Arrival is not { } arrival)
        {
            return null;
        }
        return arrival.On > moment.Today ? CaseRefusals.DateInFuture
            : arrival.On < details.SentOn ? CaseRefusals.ReceivedBeforeSent
            : details.Way == DeliveryWay.Left ? null
            : WhyNotReceivedBy(Party(details.Party)!, arrival);
    }

    /// <summary>Who takes papers in for a party says in what capacity, and where the case does not know him, by name and why (CPL 88).</summary>
    private static Refusal? WhyNotReceivedBy(CaseParty party, DeliveryArrival arrival)
    {
        var named = !string.IsNullOrWhiteSpace(arrival.Receiver);
        if (arrival.Capacity is null && (named || !party.IsPerson))
        {
            return CaseRefusals.ReceiverNeedsCapacity;
        }
        var capacity = arrival.Capacity ?? ReceiverCapacity.Self;
        if (!Fits(capacity, party, arrival.On))
        {
            return CaseRefusals.CapacityDoesNotFit;
        }
        return capacity is ReceiverCapacity.Household or ReceiverCapacity.Named or ReceiverCapacity.Mailroom
            && (!named || (capacity != ReceiverCapacity.Mailroom && string.IsNullOrWhiteSpace(arrival.Reason)))
            ? CaseRefusals.ReceiverNeedsCapacity
            : null;
    }

    private static bool Fits(ReceiverCapacity capacity, CaseParty party, DateOnly on) => capacity switch
    {
        ReceiverCapacity.Self => party.IsPerson && !party.NeedsGuardian(on),
        ReceiverCapacity.Household => party.IsPerson,
        ReceiverCapacity.Guardian => party.Representative is { Kind: RepresentativeKind.Legal },
        ReceiverCapacity.Agent => party.Representative is { Kind: RepresentativeKind.Entrusted },
        ReceiverCapacity.Head or ReceiverCapacity.Mailroom => !party.IsPerson,
        _ => true,
    };
}
