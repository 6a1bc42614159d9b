using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Sessions;

internal sealed class UndisputedFactSheetMapping : IEntityTypeConfiguration<UndisputedFactSheet>
{
    public void Configure(EntityTypeBuilder<UndisputedFactSheet> builder)
    {
        builder.ToTable("UndisputedFactSheets");
        builder.HasKey(s => new { s.DistrictCode, s.Id });
        builder.Property(s => s.Facts).HasJsonList();
        builder.Property(s => s.Consents).HasJsonList();
        builder.Property(s => s.Signatures).HasJsonList();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(s => new { s.DistrictCode, s.CaseId });
        builder.HasIndex(s => new { s.DistrictCode, s.CaseId, s.Round }).IsUnique();
    }
}
