using Hejie.Data.Conventions;
using Hejie.Domain.Organizations;
using Hejie.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Privacy;

internal sealed class ImpactAssessmentMapping : IEntityTypeConfiguration<ImpactAssessment>
{
    public void Configure(EntityTypeBuilder<ImpactAssessment> builder)
    {
        builder.ToTable("ImpactAssessments");
        builder.HasKey(a => new { a.DistrictCode, a.Id });
        builder.Property(a => a.Title).HasMaxLength(100);
        builder.Property(a => a.Purpose).HasMaxLength(1000);
        builder.Property(a => a.Kinds).HasMaxLength(1000);
        builder.Property(a => a.Necessity).HasMaxLength(2000);
        builder.Property(a => a.Risks).HasMaxLength(2000);
        builder.Property(a => a.Measures).HasMaxLength(2000);
        builder.Property(a => a.AssessedBy).HasMaxLength(100);
        builder.Property(a => a.WrittenBy).HasMaxLength(200);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(a => new { a.DistrictCode, a.OrganizationId });
        builder.HasIndex(a => new { a.DistrictCode, a.WrittenAt }).IsDescending(false, true);
        builder.HasIndex(a => new { a.DistrictCode, a.Use, a.ValidUntil });
    }
}

internal sealed class DataIncidentMapping : IEntityTypeConfiguration<DataIncident>
{
    public void Configure(EntityTypeBuilder<DataIncident> builder)
    {
        builder.ToTable("DataIncidents");
        builder.HasKey(i => new { i.DistrictCode, i.Id });
        builder.Property(i => i.Number).HasMaxLength(20);
        builder.Property(i => i.Kinds).HasMaxLength(1000);
        builder.Property(i => i.Cause).HasMaxLength(2000);
        builder.Property(i => i.Harm).HasMaxLength(2000);
        builder.Property(i => i.Measures).HasMaxLength(2000);
        builder.Property(i => i.SelfHelp).HasMaxLength(2000);
        builder.Property(i => i.Contact).HasMaxLength(200);
        builder.Property(i => i.WrittenBy).HasMaxLength(200);
        builder.Property(i => i.AuthorityTold).HasJson();
        builder.Property(i => i.PersonsTold).HasJson();
        builder.Property(i => i.PersonsSpared).HasJson();
        builder.Property(i => i.ClosedBy).HasMaxLength(200);
        builder.Property(i => i.Conclusion).HasMaxLength(2000);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(i => new { i.DistrictCode, i.OrganizationId });
        builder.HasIndex(i => new { i.DistrictCode, i.Number }).IsUnique();
    }
}
