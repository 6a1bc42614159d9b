using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Verification;

internal sealed class CaseAnchorMapping : IEntityTypeConfiguration<CaseAnchor>
{
    public void Configure(EntityTypeBuilder<CaseAnchor> builder)
    {
        builder.ToTable("case_anchors");
        builder.HasKey(a => new { a.DistrictCode, a.Day });
        builder.Property(a => a.PreviousDigest).HasMaxLength(64);
        builder.Property(a => a.Digest).HasMaxLength(64);
    }
}
