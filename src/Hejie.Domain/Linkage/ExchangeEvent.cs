namespace Hejie.Domain.Linkage;

public readonly record struct ExchangeEventId(Guid Value)
{
    public static ExchangeEventId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>One step of a referral as it stands in the numbered journal of the body that sent it; no name and no word of the dispute stands in it.</summary>
public sealed class ExchangeEvent : ITenantOwned
{
    private ExchangeEvent()
    {
    }

    public string DistrictCode { get; private set; } = "";

    /// <summary>The key under which a receiver drops what comes twice.</summary>
    public ExchangeEventId Id { get; private set; }
    public PartnerBodyId BodyId { get; private set; }

    /// <summary>1 for the first event of the body, then without gaps; 0 until it is saved.</summary>
    public int Sequence { get; private set; }
    public ReferralId ReferralId { get; private set; }
    public string LetterNumber { get; private set; } = "";
    public ReferralAct Act { get; private set; }

    /// <summary>Where the referral stood after the step, and which version of it that was.</summary>
    public ReferralState State { get; private set; }
    public int Version { get; private set; }

    /// <summary>Instant of the step in UTC, to the microsecond.</summary>
    public DateTime At { get; private set; }

    /// <summary>SHA-256 of all that stood in the referral after the step, as <see cref="Referral.Digest"/>.</summary>
    public string Digest { get; private set; } = "";

    internal static ExchangeEvent Of(Referral referral, ReferralStep step) => new()
    {
        DistrictCode = referral.DistrictCode,
        Id = ExchangeEventId.New(step.At),
        BodyId = referral.BodyId,
        ReferralId = referral.Id,
        LetterNumber = referral.LetterNumber,
        Act = step.Act,
        State = referral.State,
        Version = referral.Version,
        At = InstantOf(step),
        Digest = referral.Digest(),
    };

    /// <summary>When a step was taken, cut to what the databases keep.</summary>
    public static DateTime InstantOf(ReferralStep step) => step.At.AddTicks(-(step.At.Ticks % TimeSpan.TicksPerMicrosecond));

    /// <summary>Gives the event its place; a save that is tried again gives another.</summary>
    public void PlaceAt(int sequence) => Sequence = sequence;
}
