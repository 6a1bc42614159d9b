using Hejie.Domain.Cases;
using Hejie.Domain.Forms;

namespace Hejie.Domain.Linkage;

/// <summary>The three ways in which labour arbitration and mediation work together (L-3).</summary>
public enum LaborMediationMode
{
    /// <summary>裁前调解式: before arbitration is filed the court guides the parties to mediation.</summary>
    PreArbitration,

    /// <summary>裁内委托式: arbitration has accepted, and entrusts the mediation with both consents.</summary>
    EntrustedInArbitration,

    /// <summary>裁中协助式: the tribunal mediates itself and asks a mediator to help.</summary>
    AssistedInHearing,
}

public enum ReferralState
{
    Sent,

    /// <summary>Somebody of the committee has it in hand; the reply is owed.</summary>
    Received,

    /// <summary>Registered as a case, or a mediator was named to help.</summary>
    TakenOn,
    Declined,

    /// <summary>The result went back.</summary>
    Returned,

    /// <summary>Taken back by whoever sent it.</summary>
    Recalled,
}

public enum ReferralAct
{
    Send,
    Receive,
    TakeOn,
    Decline,
    Return,
    SeeResult,
    Recall,

    /// <summary>For help at a hearing only.</summary>
    MoveHearing,
}

/// <summary>A person or organisation as the letter names it.</summary>
public sealed record ReferredParty(PartyRole Role, PartyKind Kind, string Name, string? Phone)
{
    /// <summary>What the registration begins with.</summary>
    public PartyDetails AsParty() => new() { Role = Role, Kind = Kind, Name = Name, Phone = Phone };
}

/// <summary>What the committee answered, within three working days (F-39; SC22 12).</summary>
/// <param name="Reason">Why not; null where it was taken on.</param>
/// <param name="Mediators">Who helps the tribunal; empty otherwise.</param>
public sealed record ReferralReply(bool Accepts, string? Reason, IReadOnlyList<string> Mediators, DateOnly On, string By);

/// <summary>A paper of the case that the sender may read.</summary>
/// <param name="Which">1 for the first of its form in the case.</param>
public sealed record EnclosedPaper(FormCode Form, int Which);

/// <summary>How it ended, as it went back to the sender (F-40; T-3).</summary>
/// <param name="Outcome">That of the case; for help at a hearing whether the tribunal's mediation succeeded.</param>
/// <param name="ArbitrationPaper">Number of the arbitral mediation sheet that the tribunal made; for help at a hearing only.</param>
/// <param name="Round">The round of the case that ended so.</param>
public sealed record ReferralResult(CaseOutcome Outcome, string? Explanation, string? ArbitrationPaper, IReadOnlyList<EnclosedPaper> Enclosures, DateOnly On, string By, int Round = 1);

/// <summary>One step of a referral, in the order in which they were taken.</summary>
public sealed record ReferralStep(ReferralAct Act, DateTime At, string By, string? Words = null);
