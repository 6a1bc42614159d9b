using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class LinkageMechanismMapping : IEntityTypeConfiguration<LinkageMechanism>
{
    public void Configure(EntityTypeBuilder<LinkageMechanism> builder)
    {
        builder.ToTable("LinkageMechanisms");
        builder.HasKey(m => new { m.DistrictCode, m.Id });
        builder.Property(m => m.SubdistrictCode).HasMaxLength(12);
        builder.Property(m => m.Name).HasMaxLength(MechanismDetails.LongestName);
        builder.Property(m => m.About).HasMaxLength(MechanismDetails.LongestAbout);
        builder.Property(m => m.Seats).HasJsonList();
        builder.Property(m => m.Steps).HasJsonList();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => new { m.DistrictCode, m.SubdistrictCode, m.Name });
    }
}

internal sealed class MechanismRunMapping : IEntityTypeConfiguration<MechanismRun>
{
    public void Configure(EntityTypeBuilder<MechanismRun> builder)
    {
        builder.ToTable("MechanismRuns");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.Name).HasMaxLength(MechanismDetails.LongestName);
        builder.Property(r => r.Seats).HasJsonList();
        builder.Property(r => r.Steps).HasJsonList();
        builder.Property(r => r.Holders).HasJsonList();
        builder.Property(r => r.Taken).HasEncryptedJsonList();
        builder.Property(r => r.Commitments).HasEncryptedJsonList();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.CaseId });
        builder.HasOne<LinkageMechanism>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.MechanismId });
        builder.HasIndex(r => new { r.DistrictCode, r.CaseId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.DistrictCode, r.CommitmentDueOn });
        builder.HasIndex(r => new { r.DistrictCode, r.BegunOn, r.Id }).IsDescending(false, true, true);
    }
}
