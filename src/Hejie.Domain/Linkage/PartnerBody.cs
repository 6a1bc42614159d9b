using Hejie.Domain.Cases;
using Hejie.Domain.People;

namespace Hejie.Domain.Linkage;

public readonly record struct PartnerBodyId(Guid Value)
{
    public static PartnerBodyId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>What a body is that sends disputes to mediation or takes them from it.</summary>
public enum PartnerKind
{
    /// <summary>The arbitration court for labour and personnel disputes.</summary>
    LaborArbitration,
    Court,
    Police,
    Procuratorate,
    LegalAid,
    Petition,

    /// <summary>The centre for social governance: one window, one code for each dispute.</summary>
    GovernanceCenter,
    Hotline,
    Regulator,
    Other,
}

/// <param name="Contact">Whom to ask there.</param>
public sealed record PartnerDetails(PartnerKind Kind, string Name, string? Contact, string? Phone, string? Address)
{
    public const int LongestName = 100;
}

/// <summary>A body outside the service that works with it: its officers sign in and see what was sent to it or by it.</summary>
public sealed class PartnerBody : ITenantOwned
{
    private PartnerBody()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public PartnerBodyId Id { get; private set; }
    public PartnerKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public string? Contact { get; private set; }
    public string? Phone { get; private set; }
    public string? Address { get; private set; }
    public bool IsActive { get; private set; } = true;
    public int Version { get; private set; }

    /// <param name="isKnown">Whether there is another body of this name.</param>
    public static PartnerBody? Enter(PartnerBodyId id, PartnerDetails details, bool isKnown, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(details, isKnown);
        if (refusal is not null)
        {
            return null;
        }
        var body = new PartnerBody { DistrictCode = moment.By.DistrictCode, Id = id };
        body.Take(details);
        return body;
    }

    public Refusal? Change(PartnerDetails details, bool isKnown, bool isActive)
    {
        if (WhyNot(details, isKnown) is { } refusal)
        {
            return refusal;
        }
        Take(details);
        IsActive = isActive;
        Version++;
        return null;
    }

    private void Take(PartnerDetails details) =>
        (Kind, Name, Contact, Phone, Address) = (details.Kind, details.Name.Trim(), TypedText.OrNull(details.Contact), TypedText.OrNull(details.Phone), TypedText.OrNull(details.Address));

    private static Refusal? WhyNot(PartnerDetails details, bool isKnown) =>
        string.IsNullOrWhiteSpace(details.Name) ? ReferralRefusals.PartnerHasNoName
        : isKnown ? ReferralRefusals.PartnerIsThere.About([details.Name.Trim()])
        : !string.IsNullOrWhiteSpace(details.Phone) && !PhoneNumber.TryParse(details.Phone, null, out _) ? CaseRefusals.PhoneNotUnderstood
        : null;

    /// <summary>Which authority a dispute of this body comes from; null where the letter itself must say so.</summary>
    public ReferralKind? Sends => Kind switch
    {
        PartnerKind.LaborArbitration => ReferralKind.Arbitration,
        PartnerKind.Police => ReferralKind.Police,
        PartnerKind.Procuratorate => ReferralKind.Procuratorate,
        PartnerKind.Petition => ReferralKind.Petition,
        PartnerKind.Court => null,
        _ => ReferralKind.Other,
    };
}
