using Hejie.Data.Conventions;
using Hejie.Domain.Quality;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Quality;

internal sealed class ReviewRoundMapping : IEntityTypeConfiguration<ReviewRound>
{
    public void Configure(EntityTypeBuilder<ReviewRound> builder)
    {
        builder.ToTable("ReviewRounds");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.Title).HasMaxLength(100);
        builder.Property(r => r.SubdistrictCode).HasMaxLength(12);
        builder.Property(r => r.PlannedBy).HasMaxLength(200);
        builder.Property(r => r.SeedDigest).HasMaxLength(64);
        builder.Property(r => r.Seed).HasMaxLength(64);
        builder.Property(r => r.DrawnBy).HasMaxLength(200);
        builder.Property(r => r.Pool).HasJsonList();
        builder.Property(r => r.EndedBy).HasMaxLength(200);
        builder.Property(r => r.CancellationReason).HasMaxLength(1000);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.DistrictCode, r.PlannedAt, r.Id }).IsDescending(false, true, true);
    }
}
