using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Forms;

/// <summary>The key is what a paper is, so that nothing is stored twice, whoever stores it.</summary>
internal sealed class SealedPaperMapping : IEntityTypeConfiguration<SealedPaper>
{
    public void Configure(EntityTypeBuilder<SealedPaper> builder)
    {
        builder.ToTable("SealedPapers");
        builder.HasKey(p => new { p.DistrictCode, p.CaseId, p.Kind, p.Edition, p.Reader });
        builder.Property(p => p.Edition).ValueGeneratedNever();
        builder.Property(p => p.ObjectKey).HasMaxLength(100);
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.Property(p => p.Thumbprint).HasMaxLength(64);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(p => new { p.DistrictCode, p.CaseId });
    }
}

internal sealed class ArchiveRoundMapping : IEntityTypeConfiguration<ArchiveRound>
{
    public void Configure(EntityTypeBuilder<ArchiveRound> builder)
    {
        builder.ToTable("ArchiveRounds");
        builder.HasKey(r => new { r.DistrictCode, r.Number });
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.Property(r => r.StoppedBy).HasMaxLength(60);
        builder.Property(r => r.Version).IsConcurrencyToken();
    }
}

internal sealed class VolumeFailureMapping : IEntityTypeConfiguration<VolumeFailure>
{
    public void Configure(EntityTypeBuilder<VolumeFailure> builder)
    {
        builder.ToTable("VolumeFailures");
        builder.HasKey(f => new { f.DistrictCode, f.CaseId });
        builder.Property(f => f.Number).HasMaxLength(20).HasConversion(number => number.Text, text => CaseNumber.Parse(text, null));
        builder.Property(f => f.Detail).HasMaxLength(500);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(f => new { f.DistrictCode, f.CaseId });
        builder.HasIndex(f => new { f.DistrictCode, f.Number }).IsUnique();
    }
}
