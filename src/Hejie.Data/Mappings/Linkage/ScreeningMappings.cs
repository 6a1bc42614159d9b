using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class DisputeScreeningMapping : IEntityTypeConfiguration<DisputeScreening>
{
    public void Configure(EntityTypeBuilder<DisputeScreening> builder)
    {
        builder.ToTable("DisputeScreenings");
        builder.HasKey(s => new { s.DistrictCode, s.Id });
        builder.Property(s => s.Topic).HasMaxLength(200);
        builder.Property(s => s.Area).HasMaxLength(200);
        builder.Property(s => s.SubdistrictCode).HasMaxLength(12);
        builder.Property(s => s.BegunBy).HasMaxLength(200);
        builder.Property(s => s.ClosedBy).HasMaxLength(200);
        builder.Property(s => s.Remarks).HasMaxLength(1000);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.DistrictCode, s.BegunAt }).IsDescending(false, true);
        builder.HasIndex(s => new { s.DistrictCode, s.SubdistrictCode, s.BegunAt }).IsDescending(false, false, true);
        builder.HasIndex(s => new { s.DistrictCode, s.OrganizationId, s.BegunAt }).IsDescending(false, false, true);
    }
}

internal sealed class ScreeningFindingMapping : IEntityTypeConfiguration<ScreeningFinding>
{
    public void Configure(EntityTypeBuilder<ScreeningFinding> builder)
    {
        builder.ToTable("ScreeningFindings");
        builder.HasKey(f => new { f.DistrictCode, f.Id });
        builder.Property(f => f.SubdistrictCode).HasMaxLength(12);
        builder.Property(f => f.Place).HasMaxLength(200);
        builder.Property(f => f.Persons).HasMaxLength(200);
        builder.Property(f => f.Matter).HasMaxLength(2000);
        builder.Property(f => f.FoundBy).HasMaxLength(100);
        builder.Property(f => f.Handling).HasMaxLength(2000);
        builder.Property(f => f.Receiver).HasMaxLength(200);
        builder.Property(f => f.HandledBy).HasMaxLength(200);
        builder.Property(f => f.CaseNumber).HasMaxLength(20).HasConversion(n => n!.Text, text => CaseNumber.Parse(text, null));
        builder.Property(f => f.GovernanceReports).HasJsonList();
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.HasOne<DisputeScreening>().WithMany().HasForeignKey(f => new { f.DistrictCode, f.ScreeningId });
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(f => new { f.DistrictCode, f.CaseId });
        builder.HasIndex(f => new { f.DistrictCode, f.ScreeningId, f.Number }).IsUnique();
        builder.HasIndex(f => new { f.DistrictCode, f.CaseId });
    }
}
