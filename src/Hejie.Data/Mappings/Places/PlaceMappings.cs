using Hejie.Data.Conventions;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Places;

internal sealed class DistrictMapping : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> builder)
    {
        builder.ToTable("districts").IsReferenceTable();
        builder.HasKey(d => d.Code);
        builder.Property(d => d.Code).HasMaxLength(12);
        builder.Property(d => d.Name).HasMaxLength(60);
        builder.Property(d => d.ShortName).HasMaxLength(20);
        builder.Property(d => d.SeatAddress).HasMaxLength(200);
        builder.Property(d => d.Postcode).HasMaxLength(6);
        builder.Property(d => d.AreaCode).HasMaxLength(4);
    }
}

internal sealed class SubdistrictMapping : IEntityTypeConfiguration<Subdistrict>
{
    public void Configure(EntityTypeBuilder<Subdistrict> builder)
    {
        builder.ToTable("subdistricts");
        builder.HasKey(s => new { s.DistrictCode, s.Code });
        builder.Property(s => s.Code).HasMaxLength(12);
        builder.Property(s => s.Name).HasMaxLength(60);
        builder.Property(s => s.ShortName).HasMaxLength(20);
        builder.Property(s => s.JusticeOfficeName).HasMaxLength(60);
        builder.Property(s => s.JusticeOfficePhone).HasMaxLength(30);
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}

internal sealed class CommunityMapping : IEntityTypeConfiguration<Community>
{
    public void Configure(EntityTypeBuilder<Community> builder)
    {
        builder.ToTable("communities");
        builder.HasKey(c => new { c.DistrictCode, c.Code });
        builder.Property(c => c.Code).HasMaxLength(12);
        builder.Property(c => c.SubdistrictCode).HasMaxLength(12);
        builder.Property(c => c.Name).HasMaxLength(60);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<Subdistrict>().WithMany().HasForeignKey(c => new { c.DistrictCode, c.SubdistrictCode });
    }
}
