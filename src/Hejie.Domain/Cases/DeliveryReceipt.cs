using Hejie.Domain.Access;

namespace Hejie.Domain.Cases;

/// <summary>How a paper is served (CPL 88-94); what is only said, face to face or on the telephone, is not served.</summary>
public enum DeliveryWay
{
    Direct,

    /// <summary>Left where the person lives or works after he would not take it (CPL 89).</summary>
    Left,
    Post,

    /// <summary>Into a system of the person's own, with his consent (CPL 90).</summary>
    Electronic,

    /// <summary>Through the body that holds the person: troops, prison, clinic (CPL 92-94).</summary>
    Forwarded,
}

public static class DeliveryWays
{
    /// <summary>Whether a paper is there the moment it goes out.</summary>
    public static bool IsAtOnce(this DeliveryWay way) => way is DeliveryWay.Direct or DeliveryWay.Left;
}

/// <summary>What whoever took a paper in is to the party it is for (CPL 88).</summary>
public enum ReceiverCapacity
{
    Self,

    /// <summary>An adult of the family who lives in the same household.</summary>
    Household,
    Guardian,
    Agent,

    /// <summary>Legal representative or person in charge of an organisation.</summary>
    Head,

    /// <summary>Whoever takes papers in for an organisation.</summary>
    Mailroom,

    /// <summary>Somebody the party named to take papers in.</summary>
    Named,
}

/// <summary>A paper that is served.</summary>
/// <param name="Copies">1 to 99.</param>
/// <param name="Title">What it is called, for <see cref="NoticeKind.OtherPaper"/>; null for any other.</param>
public sealed record DeliveredPaper(NoticeKind Kind, int Copies, string? Title = null);

/// <summary>When papers came in, and who took them.</summary>
/// <param name="On">The day that stands on the receipt; for electronic service the day of arrival in the person's system.</param>
/// <param name="Capacity">Null for the party itself, and where papers were left.</param>
/// <param name="Receiver">Name of whoever took them for the party; a guardian or agent is known by the case.</param>
/// <param name="Reason">Why another took them.</param>
public sealed record DeliveryArrival(DateOnly On, ReceiverCapacity? Capacity = null, string? Receiver = null, string? Reason = null);

/// <summary>One service of papers on one party, as it is told.</summary>
public sealed record DeliveryDetails(int Party, IReadOnlyList<DeliveredPaper> Papers, DeliveryWay Way, DateOnly SentOn, DeliveryArrival? Arrival)
{
    public string? Place { get; init; }

    /// <summary>The courier; the body that handed over; the number or address of the electronic system.</summary>
    public string? Through { get; init; }

    /// <summary>The same as it is shown: of the person's own number or mailbox only the ends.</summary>
    public string? ShownThrough => Way == DeliveryWay.Electronic && Through is { } own ? Masking.Phone(own) : Through;
    public string? TrackingNumber { get; init; }

    /// <summary>Why the papers were not taken, where they were left (CPL 89).</summary>
    public string? RefusalReason { get; init; }
    public string? Witness { get; init; }
    public string? DeliveredBy { get; init; }
    public string? Remarks { get; init; }

    /// <summary>Numbers of files of the case that show it: photo, scanned slip.</summary>
    public IReadOnlyList<int> Proofs { get; init; } = [];
}

/// <summary>A record that was wrong: struck out with its reason, and kept.</summary>
public sealed record DeliveryStrike(string Reason, DateTime At, string By);

/// <summary>The record of one service (F-20; CPL 87).</summary>
/// <param name="Number">1 for the first of the case.</param>
/// <param name="Round">The round of mediation in which it was written down.</param>
/// <param name="By">Who wrote it down.</param>
public sealed record DeliveryReceipt(int Number, int Round, DeliveryDetails Details, DateTime At, string By)
{
    public DeliveryStrike? Strike { get; init; }

    /// <summary>Sent, and nobody has told yet that it came in.</summary>
    public bool IsUnderWay => Strike is null && Details.Arrival is null;

    /// <summary>The papers came in, and the record was not struck out.</summary>
    public bool HasArrived => Strike is null && Details.Arrival is not null;

    /// <summary>Whether a paper of this name came in to the party.</summary>
    public bool Brought(NoticeKind paper, int party) => HasArrived && Details.Party == party && Details.Papers.Any(served => served.Kind == paper);

    /// <summary>The same of the very paper: one of the same name that was sent, or written down, before there was this one was another.</summary>
    public bool Serves(DeliverablePaper paper) => Brought(paper.Kind, paper.Party) && Details.SentOn >= paper.Since && At >= paper.KnownAt;
}

/// <summary>A paper that the case has for a party.</summary>
/// <param name="Since">First day on which it can have been sent.</param>
/// <param name="KnownAt">Instant since which the case knows of it: what was written down before is of another, also on the same day.</param>
/// <param name="IsOwed">Whether the party must have it in hand, with proof.</param>
public sealed record DeliverablePaper(NoticeKind Kind, int Party, DateOnly Since, DateTime KnownAt, bool IsOwed);
