using Hejie.Data.Conventions;
using Hejie.Domain.Appraisals;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Appraisals;

internal sealed class AppraisalEntrustmentMapping : IEntityTypeConfiguration<AppraisalEntrustment>
{
    public void Configure(EntityTypeBuilder<AppraisalEntrustment> builder)
    {
        builder.ToTable("Appraisals");
        builder.HasKey(a => new { a.DistrictCode, a.Id });
        builder.Property(a => a.Details).HasJson();
        builder.Property(a => a.Result).HasJson();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(a => new { a.DistrictCode, a.CaseId });
        builder.HasIndex(a => new { a.DistrictCode, a.CaseId, a.Number }).IsUnique();
    }
}
