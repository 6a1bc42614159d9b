using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Quality;

internal sealed class DurabilityWatchMapping : IEntityTypeConfiguration<DurabilityWatch>
{
    public void Configure(EntityTypeBuilder<DurabilityWatch> builder)
    {
        builder.ToTable("DurabilityWatches");
        builder.HasKey(w => new { w.DistrictCode, w.CaseId, w.Round });
        builder.Property(w => w.Looks).HasJsonList();
        builder.Property(w => w.Findings).HasJsonList();
        builder.Property(w => w.Rejected).HasJsonList();
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(w => new { w.DistrictCode, w.CaseId });
        builder.HasIndex(w => new { w.DistrictCode, w.NextDueOn });
    }
}
