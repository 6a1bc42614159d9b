using Hejie.Data.Conventions;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Knowledge;

internal sealed class TextBlockMapping : IEntityTypeConfiguration<TextBlock>
{
    public void Configure(EntityTypeBuilder<TextBlock> builder)
    {
        builder.ToTable("TextBlocks");
        builder.HasKey(b => new { b.DistrictCode, b.Id });
        builder.Property(b => b.Title).HasMaxLength(TextBlock.LongestTitle);
        builder.Property(b => b.Text).HasMaxLength(TextBlock.LongestText);
        builder.Property(b => b.Manner).HasMaxLength(TextBlock.LongestManner);
        builder.Property(b => b.ShippedAs).HasMaxLength(60);
        builder.Property(b => b.History).HasJsonList();
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(b => new { b.DistrictCode, b.OrganizationId });
        builder.HasIndex(b => new { b.DistrictCode, b.Number }).IsUnique();
        builder.HasIndex(b => new { b.DistrictCode, b.ShippedAs }).IsUnique();
        builder.HasIndex(b => new { b.DistrictCode, b.Kind, b.OrganizationId });
    }
}
