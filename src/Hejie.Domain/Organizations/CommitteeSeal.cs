using Hejie.Domain.Access;
using Hejie.Domain.Cases;

namespace Hejie.Domain.Organizations;

public readonly record struct SealId(Guid Value)
{
    public static SealId New(DateTime now) => new(Guid.CreateVersion7(now));
}

/// <summary>The picture of a committee's seal. The latest one is stamped; those before stay, because papers bear them.</summary>
public sealed class CommitteeSeal : ITenantOwned
{
    private CommitteeSeal()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public SealId Id { get; private set; }
    public OrganizationId OrganizationId { get; private set; }

    /// <summary>SHA-256 of the picture in lower-case hexadecimal.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>A PNG, encrypted under the committee's own key.</summary>
    public byte[] Picture { get; private set; } = [];
    public DateTime KeptAt { get; private set; }

    /// <summary>Who handed it in, as the journal names people.</summary>
    public string KeptBy { get; private set; } = "";

    /// <summary>Keeps a picture of the seal; only the committee's own clerk hands it in.</summary>
    /// <param name="picture">Encrypted already.</param>
    public static CommitteeSeal? Keep(SealId id, MediationOrganization committee, string digest, byte[] picture, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNotHis(committee.Id, moment.By);
        return refusal is not null ? null : new CommitteeSeal
        {
            DistrictCode = committee.DistrictCode,
            Id = id,
            OrganizationId = committee.Id,
            Digest = digest,
            Picture = picture,
            KeptAt = moment.Now,
            KeptBy = moment.By.Reference,
        };
    }

    /// <summary>The committee's seal as it goes under an agreement: by the hand of its own clerk alone (PML 29).</summary>
    /// <param name="seal">The picture that is stamped; null where the seal is drawn from the committee's name.</param>
    /// <param name="on">The day on which the paper was sealed; null for now.</param>
    public static Signature? Stamp(CommitteeSeal? seal, MediationCase mediation, DateOnly? on, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNotHis(mediation.OrganizationId, moment.By)
            ?? (seal is not null && seal.OrganizationId != mediation.OrganizationId ? SealRefusals.SealOfAnotherCommittee : null);
        return refusal is not null ? null : new Signature(
            SignerRole.Committee, null, null, moment.By.DisplayName, SignatureKind.Seal, on is { } day ? moment.On(day) : moment.Now, seal?.Digest);
    }

    private static Refusal? WhyNotHis(OrganizationId committee, Actor by) =>
        by.Role == Role.CommitteeClerk && by.OrganizationId == committee.Value ? null : SealRefusals.SealNeedsItsClerk;
}
