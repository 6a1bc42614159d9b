using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Cases;

internal sealed class CaseRoundMapping : IEntityTypeConfiguration<CaseRound>
{
    public void Configure(EntityTypeBuilder<CaseRound> builder)
    {
        builder.ToTable("CaseRounds");
        builder.IsNumberedInItsCase(nameof(CaseRound.Number));
        builder.Property(r => r.Volume).HasJson();
        builder.Property(r => r.Retention).HasJson();
        builder.HasIndex("DistrictCode", nameof(CaseRound.OutcomeOn));
    }
}
