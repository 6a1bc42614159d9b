using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Notices;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.HasKey(n => new { n.DistrictCode, n.Id });
        builder.Property(n => n.Key).HasMaxLength(80);
        builder.Property(n => n.Facts).HasJson();
        builder.Property(n => n.Works).HasJsonList();
        builder.Property(n => n.Version).IsConcurrencyToken();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(n => new { n.DistrictCode, n.CaseId });
        builder.HasIndex(n => new { n.DistrictCode, n.Key }).IsUnique();
        builder.HasIndex(n => new { n.DistrictCode, n.CaseId, n.WrittenAt });
        builder.HasIndex(n => new { n.DistrictCode, n.State, n.DueOn });
        builder.HasIndex(n => new { n.DistrictCode, n.MediatorId, n.WrittenAt });
        builder.HasIndex(n => new { n.DistrictCode, n.CommitteeId, n.WrittenAt });
    }
}
