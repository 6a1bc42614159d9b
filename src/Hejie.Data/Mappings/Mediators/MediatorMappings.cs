using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Mediators;

internal sealed class MediatorMapping : IEntityTypeConfiguration<Mediator>
{
    public void Configure(EntityTypeBuilder<Mediator> builder)
    {
        builder.ToTable("mediators");
        builder.HasKey(m => new { m.DistrictCode, m.Id });
        builder.Property(m => m.Name).HasMaxLength(60);
        builder.Property(m => m.NameSortKey).HasMaxLength(600);
        builder.Property(m => m.NameInitials).HasMaxLength(60);
        builder.Property(m => m.Ethnicity).HasMaxLength(20);
        builder.Property(m => m.IdNumber).HasEncryptedTextOrNull();
        builder.Property(m => m.Phone).HasEncryptedTextOrNull();
        builder.Property(m => m.HomeAddress).HasEncryptedTextOrNull();
        builder.Property(m => m.Employer).HasMaxLength(120);
        builder.Property(m => m.Languages).HasJsonList();
        builder.Property(m => m.Abilities).HasJsonList();
        builder.Property(m => m.PublicContact).HasMaxLength(60);
        builder.Property(m => m.DeclaredRelations).HasEncryptedJsonList();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => new { m.DistrictCode, m.NameSortKey });
        builder.HasIndex(m => new { m.DistrictCode, m.GoldMedalNumber });
        builder.HasMany(m => m.Posts).WithOne().HasForeignKey(p => new { p.DistrictCode, p.MediatorId });
    }
}

internal sealed class MediatorPostMapping : IEntityTypeConfiguration<MediatorPost>
{
    public void Configure(EntityTypeBuilder<MediatorPost> builder)
    {
        builder.ToTable("mediator_posts");
        builder.HasKey(p => new { p.DistrictCode, p.Id });
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.DistrictCode, p.OrganizationId });
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(p => new { p.DistrictCode, p.OrganizationId });
    }
}
