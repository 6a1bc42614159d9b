using Hejie.Data.Ciphers;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class InformationReportMapping : IEntityTypeConfiguration<InformationReport>
{
    public void Configure(EntityTypeBuilder<InformationReport> builder)
    {
        builder.ToTable("InformationReports");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.SubdistrictCode).HasMaxLength(12);
        builder.Property(r => r.Words).HasEncryptedJsonOrNull(); // what happens on an estate names people
        builder.Property(r => r.Event).HasEncryptedJsonOrNull();
        builder.Property(r => r.ReceivedBy).HasMaxLength(200);
        builder.Property(r => r.Submissions).HasEncryptedJsonList();
        builder.Property(r => r.Steps).HasEncryptedJsonList();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.OrganizationId });
        builder.HasIndex(r => new { r.DistrictCode, r.OrganizationId, r.Month }).IsUnique().HasFilter("month IS NOT NULL AND organization_id IS NOT NULL");
        builder.HasIndex(r => new { r.DistrictCode, r.SubdistrictCode, r.Month }).IsUnique().HasFilter("month IS NOT NULL AND organization_id IS NULL");
        builder.HasIndex(r => new { r.DistrictCode, r.Month, r.SubdistrictCode });
        builder.HasIndex(r => new { r.DistrictCode, r.Kind, r.BegunAt, r.Id }).IsDescending(false, false, true, true);
        builder.HasIndex(r => new { r.DistrictCode, r.OrganizationId, r.BegunAt }).IsDescending(false, false, true);
    }
}
