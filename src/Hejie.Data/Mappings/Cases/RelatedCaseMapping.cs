using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Cases;

internal sealed class RelatedCaseMapping : IEntityTypeConfiguration<RelatedCase>
{
    public void Configure(EntityTypeBuilder<RelatedCase> builder)
    {
        builder.ToTable("RelatedCases");
        builder.HasKey(r => new { r.DistrictCode, r.CaseId, r.EarlierId });
        builder.Property(r => r.Reason).HasMaxLength(Registration.LongestLine);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.CaseId });
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.EarlierId });
        builder.HasIndex(r => new { r.DistrictCode, r.EarlierId });
    }
}
