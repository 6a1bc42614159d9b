using Hejie.Data.Ciphers;
using Hejie.Domain;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Signing;

/// <summary>A committee's own key, itself encrypted by the field cipher: under it lie its seal and its certificate's private key.</summary>
public sealed class CommitteeKey : ITenantOwned
{
    public required string DistrictCode { get; init; }
    public required OrganizationId OrganizationId { get; init; }

    /// <summary>32 bytes in base64, readable through the field cipher only.</summary>
    public required string Key { get; init; }
}

internal sealed class CommitteeKeyMapping : IEntityTypeConfiguration<CommitteeKey>
{
    public void Configure(EntityTypeBuilder<CommitteeKey> builder)
    {
        builder.ToTable("CommitteeKeys");
        builder.HasKey(k => new { k.DistrictCode, k.OrganizationId });
        builder.Property(k => k.Key).HasEncryptedText();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(k => new { k.DistrictCode, k.OrganizationId });
    }
}
