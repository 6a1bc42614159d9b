using Hejie.Data.Conventions;
using Hejie.Domain.Subsidies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Subsidies;

internal sealed class NegativeListMapping : IEntityTypeConfiguration<NegativeList>
{
    public void Configure(EntityTypeBuilder<NegativeList> builder)
    {
        builder.ToTable("NegativeLists");
        builder.HasKey(l => new { l.DistrictCode, l.Number });
        builder.Property(l => l.Number).ValueGeneratedNever();
        builder.Property(l => l.Items).HasJsonList();
        builder.Property(l => l.Source).HasMaxLength(500);
        builder.Property(l => l.Reason).HasMaxLength(1000);
        builder.Property(l => l.SetBy).HasMaxLength(80);
        builder.Property(l => l.SetByName).HasMaxLength(200);
        builder.HasIndex(l => new { l.DistrictCode, l.ValidFrom }).IsUnique();
    }
}
