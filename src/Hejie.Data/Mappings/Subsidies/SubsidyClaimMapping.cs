using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Subsidies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Subsidies;

internal sealed class SubsidyClaimMapping : IEntityTypeConfiguration<SubsidyClaim>
{
    public void Configure(EntityTypeBuilder<SubsidyClaim> builder)
    {
        builder.ToTable("SubsidyClaims");
        builder.HasKey(c => new { c.DistrictCode, c.Id });
        builder.Property(c => c.Number).HasMaxLength(20).HasConversion(n => n.Text, text => CaseNumber.Parse(text, null));
        builder.Property(c => c.SubdistrictCode).HasMaxLength(12);
        builder.Property(c => c.MediatorName).HasMaxLength(200);
        builder.Property(c => c.Amount).HasJson();
        builder.Property(c => c.Basis).HasMaxLength(1000);
        builder.Property(c => c.SeparateBecause).HasMaxLength(500);
        builder.Property(c => c.Doubts).HasJsonList();
        builder.Property(c => c.ConfirmedByCode).HasJsonList();
        builder.Property(c => c.Calls).HasJsonList();
        builder.Property(c => c.Trail).HasJsonList();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(c => new { c.DistrictCode, c.CaseId });
        builder.HasIndex(c => new { c.DistrictCode, c.CaseId }).IsUnique(); // a case is claimed once
        builder.HasIndex(c => new { c.DistrictCode, c.Number }).IsDescending(false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.State, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.MediatorId, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.OrganizationId, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.SubdistrictCode, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.ApprovedOn });
        builder.HasIndex(c => new { c.DistrictCode, c.RevokedOn });
    }
}
