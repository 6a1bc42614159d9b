using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Outbox;

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(m => new { m.DistrictCode, m.Id });
        builder.Property(m => m.Kind).HasMaxLength(60);
        builder.Property(m => m.LastError).HasMaxLength(500);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => new { m.DistrictCode, m.DueAt });
    }
}
