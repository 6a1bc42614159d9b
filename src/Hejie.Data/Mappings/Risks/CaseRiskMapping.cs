using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Risks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Risks;

internal sealed class CaseRiskMapping : IEntityTypeConfiguration<CaseRisk>
{
    public void Configure(EntityTypeBuilder<CaseRisk> builder)
    {
        builder.ToTable("CaseRisks");
        builder.HasKey(r => new { r.DistrictCode, r.CaseId });
        builder.Property(r => r.Assessments).HasJsonList();
        builder.Property(r => r.Reports).HasJsonList();
        builder.Property(r => r.GoingOns).HasJsonList();
        builder.Property(r => r.Averted).HasJsonList();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.CaseId });
    }
}
