using Hejie.Data.Conventions;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Organizations;

internal sealed class MediationOrganizationMapping : IEntityTypeConfiguration<MediationOrganization>
{
    public void Configure(EntityTypeBuilder<MediationOrganization> builder)
    {
        builder.ToTable("organizations");
        builder.HasKey(o => new { o.DistrictCode, o.Id });
        builder.Property(o => o.Name).HasMaxLength(120);
        builder.Property(o => o.Abbreviation).HasMaxLength(20);
        builder.Property(o => o.HostUnit).HasMaxLength(120);
        builder.Property(o => o.SubdistrictCode).HasMaxLength(12);
        builder.Property(o => o.CommunityCode).HasMaxLength(12);
        builder.Property(o => o.Address).HasMaxLength(200);
        builder.Property(o => o.Phone).HasMaxLength(30);
        builder.Property(o => o.OpeningHours).HasMaxLength(120);
        builder.Property(o => o.FilingNumber).HasMaxLength(40);
        builder.Property(o => o.BrandRoomName).HasMaxLength(60);
        builder.Property(o => o.Fields).HasJsonList();
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasIndex(o => new { o.DistrictCode, o.Abbreviation }).IsUnique();
        builder.HasIndex(o => new { o.DistrictCode, o.SubdistrictCode, o.CommunityCode });
        builder.HasIndex(o => new { o.DistrictCode, o.BrandRoomNumber });
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(o => new { o.DistrictCode, o.ParentId });
        builder.HasOne<Subdistrict>().WithMany().HasForeignKey(o => new { o.DistrictCode, o.SubdistrictCode });
        builder.HasOne<Community>().WithMany().HasForeignKey(o => new { o.DistrictCode, o.CommunityCode });
    }
}
