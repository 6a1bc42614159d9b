using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Organizations;

internal sealed class CommitteeCertificateMapping : IEntityTypeConfiguration<CommitteeCertificate>
{
    public void Configure(EntityTypeBuilder<CommitteeCertificate> builder)
    {
        builder.ToTable("CommitteeCertificates");
        builder.HasKey(c => new { c.DistrictCode, c.Id });
        builder.Property(c => c.Subject).HasMaxLength(1000);
        builder.Property(c => c.Issuer).HasMaxLength(1000);
        builder.Property(c => c.SerialNumber).HasMaxLength(64);
        builder.Property(c => c.Thumbprint).HasMaxLength(64);
        builder.Property(c => c.InstalledBy).HasMaxLength(60);
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(c => new { c.DistrictCode, c.OrganizationId });
        builder.HasIndex(c => new { c.DistrictCode, c.OrganizationId, c.InstalledAt });
    }
}

internal sealed class CommitteeSealMapping : IEntityTypeConfiguration<CommitteeSeal>
{
    public void Configure(EntityTypeBuilder<CommitteeSeal> builder)
    {
        builder.ToTable("CommitteeSeals");
        builder.HasKey(s => new { s.DistrictCode, s.Id });
        builder.Property(s => s.Digest).HasMaxLength(64);
        builder.Property(s => s.KeptBy).HasMaxLength(60);
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(s => new { s.DistrictCode, s.OrganizationId });
        builder.HasIndex(s => new { s.DistrictCode, s.OrganizationId, s.KeptAt });
    }
}
