using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <summary>Why several committees mediate one dispute (MOJ75 21, 26; REG89 7).</summary>
public enum JointGround
{
    CrossArea,
    CrossUnit,
    Difficult,

    /// <summary>Handed up to the level above (S-18); not chosen by itself.</summary>
    HigherLevel,
}

public enum JointState
{
    Invited,
    Joined,
    Declined,

    /// <summary>It withdrew, was thanked, or has the case itself since.</summary>
    Ended,
}

/// <summary>That the host asks a joined committee to become the host.</summary>
/// <param name="Host">Name of the committee that hosts until then.</param>
public sealed record HostingOffer(string Host, string Reason, DateOnly On, string By);

/// <summary>A committee beside the host, invited to mediate the dispute jointly (I-9).</summary>
public sealed class JointCommittee
{
    private JointCommittee()
    {
    }

    public int Number { get; private set; }
    public OrganizationId OrganizationId { get; private set; }
    public string Name { get; private set; } = "";
    public JointGround Ground { get; private set; }
    public string Reason { get; private set; } = "";
    public JointState State { get; private set; }
    public DateOnly InvitedOn { get; private set; }
    public DateOnly? JoinedOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it declined or no longer takes part, in words; null when a consent was taken back.</summary>
    public string? EndingText { get; private set; }

    /// <summary>Open until it takes the case over.</summary>
    public HostingOffer? Offer { get; private set; }

    /// <summary>Whether it is asked or takes part.</summary>
    public bool Stands => State is JointState.Invited or JointState.Joined;

    /// <summary>Whether it took part on a day.</summary>
    public bool TookPartOn(DateOnly day) => JoinedOn <= day && !(EndedOn <= day);

    internal static JointCommittee Invite(int number, JointProposal proposal, DateOnly on) => new()
    {
        Number = number,
        OrganizationId = proposal.Committee,
        Name = proposal.Name,
        Ground = proposal.Ground,
        Reason = proposal.Reason,
        InvitedOn = on,
    };

    internal void Join(DateOnly on) => (State, JoinedOn) = (JointState.Joined, on);

    internal void Decline(string reason, DateOnly on) => (State, EndingText, EndedOn) = (JointState.Declined, reason, on);

    internal void End(string? reason, DateOnly on) => (State, EndingText, EndedOn, Offer) = (JointState.Ended, reason, on, null);

    internal void OfferHosting(HostingOffer offer) => Offer = offer;
}

/// <summary>Which committee the host asks, and why.</summary>
/// <param name="Name">As the parties' consents name it (D-6).</param>
public sealed record JointProposal(OrganizationId Committee, string Name, JointGround Ground, string Reason);
