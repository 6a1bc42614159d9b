using Hejie.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Policies;

internal sealed class PolicyVersionMapping : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("PolicyVersions");
        builder.HasKey(v => new { v.DistrictCode, v.Key, v.Number });
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.Property(v => v.Key).HasMaxLength(60);
        builder.Property(v => v.Source).HasMaxLength(500);
        builder.Property(v => v.Reason).HasMaxLength(1000);
        builder.Property(v => v.SetBy).HasMaxLength(80);
        builder.Property(v => v.SetByName).HasMaxLength(200);
        builder.Property(v => v.WithdrawnBy).HasMaxLength(200);
        builder.Property(v => v.WithdrawalReason).HasMaxLength(1000);
        builder.Property(v => v.Version).IsConcurrencyToken();
    }
}
