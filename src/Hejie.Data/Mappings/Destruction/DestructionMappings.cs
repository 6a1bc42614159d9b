using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Destruction;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Destruction;

internal sealed class DestructionListMapping : IEntityTypeConfiguration<DestructionList>
{
    public void Configure(EntityTypeBuilder<DestructionList> builder)
    {
        builder.ToTable("DestructionLists");
        builder.HasKey(l => new { l.DistrictCode, l.Id });
        builder.Property(l => l.Number).HasMaxLength(20);
        builder.Property(l => l.DrawnBy).HasMaxLength(80);
        builder.Property(l => l.DrawnByName).HasMaxLength(200);
        builder.Property(l => l.ApprovedBy).HasMaxLength(80);
        builder.Property(l => l.ApprovedByName).HasMaxLength(200);
        builder.Property(l => l.Words).HasMaxLength(1000);
        builder.Property(l => l.BegunByName).HasMaxLength(200);
        builder.Property(l => l.StoppedByName).HasMaxLength(200);
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.HasIndex(l => new { l.DistrictCode, l.Number }).IsUnique();
        builder.HasIndex(l => new { l.DistrictCode, l.OrganizationId, l.Number });
    }
}

internal sealed class DestructionLineMapping : IEntityTypeConfiguration<DestructionLine>
{
    public void Configure(EntityTypeBuilder<DestructionLine> builder)
    {
        builder.ToTable("DestructionLines");
        builder.HasKey(l => new { l.DistrictCode, l.ListId, l.CaseId });
        builder.Property(l => l.Number).HasMaxLength(20).HasConversion(number => number.Text, text => CaseNumber.Parse(text, null));
        builder.Property(l => l.VolumeNumber).HasMaxLength(60).HasConversion(number => number!.Text, text => new VolumeNumber(text));
        builder.Property(l => l.Reason).HasMaxLength(1000);
        builder.Property(l => l.JudgedBy).HasMaxLength(200);
        builder.Property(l => l.Digest).HasMaxLength(64);
        builder.Property(l => l.Leftover).HasJsonList();
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.HasOne<DestructionList>().WithMany().HasForeignKey(l => new { l.DistrictCode, l.ListId });
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(l => new { l.DistrictCode, l.CaseId });
        builder.HasIndex(l => new { l.DistrictCode, l.ListId, l.Number }).IsUnique();
        builder.HasIndex(l => new { l.DistrictCode, l.CaseId });
    }
}
