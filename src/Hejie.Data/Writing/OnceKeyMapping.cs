using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Writing;

internal sealed class OnceKeyMapping : IEntityTypeConfiguration<OnceKey>
{
    public void Configure(EntityTypeBuilder<OnceKey> builder)
    {
        builder.ToTable("once_keys");
        builder.HasKey(k => new { k.DistrictCode, k.Scope, k.Key });
        builder.Property(k => k.Scope).HasMaxLength(120);
        builder.Property(k => k.Key).HasMaxLength(80);
        builder.Property(k => k.RequestDigest).HasMaxLength(64);
        builder.Property(k => k.Location).HasMaxLength(300);
        builder.Property(k => k.Body).HasMaxLength(OnceKey.LongestBody);
    }
}
