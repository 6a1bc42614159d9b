namespace Hejie.Domain.Access;

/// <summary>What an actor is to one case; several at once for somebody near to it, none for a stranger.</summary>
[Flags]
public enum CaseRelation
{
    None = 0,

    /// <summary>Came in by the code of this very case.</summary>
    OwnParty = 1 << 0,
    HostMediator = 1 << 1,
    HelperMediator = 1 << 2,

    /// <summary>Wrote the case into the register.</summary>
    Registrar = 1 << 3,

    /// <summary>Belongs to the committee that has the case.</summary>
    OwnCommittee = 1 << 4,

    /// <summary>Belongs to the justice office of the street whose branch has the case.</summary>
    Branch = 1 << 5,
    District = 1 << 6,

    /// <summary>Belongs to a body that referred the case here or to which it was referred.</summary>
    ReferralBody = 1 << 7,
    InvitedExpert = 1 << 8,

    /// <summary>Has the file in a drawn sample.</summary>
    Sampled = 1 << 9,

    /// <summary>Belongs to a committee that mediates the case jointly with its host (I-9).</summary>
    JointCommittee = 1 << 10,

    /// <summary>Was named by such a committee.</summary>
    JointMediator = 1 << 11,
    Mediating = HostMediator | HelperMediator,
    Joint = JointCommittee | JointMediator,
}
