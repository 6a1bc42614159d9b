using Hejie.Domain.Linkage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class WorkEventMapping : IEntityTypeConfiguration<WorkEvent>
{
    public void Configure(EntityTypeBuilder<WorkEvent> builder)
    {
        builder.ToTable("WorkEvents");
        builder.HasKey(e => new { e.DistrictCode, e.Id });
        builder.Property(e => e.Title).HasMaxLength(WorkEventDetails.LongestTitle);
        builder.Property(e => e.Organiser).HasMaxLength(WorkEventDetails.LongestOrganiser);
        builder.Property(e => e.Place).HasMaxLength(WorkEventDetails.LongestPlace);
        builder.Property(e => e.What).HasMaxLength(WorkEventDetails.LongestWhat);
        builder.Property(e => e.EnteredBy).HasMaxLength(200);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.DistrictCode, e.On, e.Id }).IsDescending(false, true, true);
    }
}
