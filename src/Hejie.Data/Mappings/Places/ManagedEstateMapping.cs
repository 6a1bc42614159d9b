using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Places;

internal sealed class ManagedEstateMapping : IEntityTypeConfiguration<ManagedEstate>
{
    public void Configure(EntityTypeBuilder<ManagedEstate> builder)
    {
        builder.ToTable("managed_estates");
        builder.HasKey(e => new { e.DistrictCode, e.Id });
        builder.Property(e => e.Name).HasMaxLength(ManagedEstate.LongestName);
        builder.Property(e => e.Address).HasMaxLength(ManagedEstate.LongestAddress);
        builder.Property(e => e.CommunityCode).HasMaxLength(12);
        builder.Property(e => e.SubdistrictCode).HasMaxLength(12);
        builder.Property(e => e.Company).HasMaxLength(ManagedEstate.LongestCompany);
        builder.Property(e => e.Contact).HasEncryptedJsonOrNull();
        builder.Property(e => e.OwnersCommittee).HasEncryptedJsonOrNull();
        builder.Property(e => e.Leaders).HasEncryptedJsonList();
        builder.Property(e => e.ArrangementNote).HasMaxLength(ManagedEstate.LongestNote);
        builder.Property(e => e.History).HasJsonList();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<Community>().WithMany().HasForeignKey(e => new { e.DistrictCode, e.CommunityCode });
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(e => new { e.DistrictCode, e.OrganizationId });
        builder.HasIndex(e => new { e.DistrictCode, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.DistrictCode, e.CommunityCode, e.Name }).IsUnique().HasFilter("closed_at IS NULL");
        builder.HasIndex(e => new { e.DistrictCode, e.SubdistrictCode, e.CommunityCode, e.Number });
    }
}
