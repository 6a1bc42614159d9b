using Hejie.Data.Ciphers;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class LegalAidMapping : IEntityTypeConfiguration<LegalAidReferral>
{
    public void Configure(EntityTypeBuilder<LegalAidReferral> builder)
    {
        builder.ToTable("LegalAidReferrals");
        builder.HasKey(a => new { a.DistrictCode, a.Id });
        builder.Property(a => a.CaseNumber).HasMaxLength(20).HasConversion(n => n.Text, text => CaseNumber.Parse(text, null));
        builder.Property(a => a.OfficeName).HasMaxLength(PartnerDetails.LongestName);
        builder.Property(a => a.Person).HasEncryptedJsonOrNull();
        builder.Property(a => a.Request).HasEncryptedJsonOrNull(); // why somebody is in need
        builder.Property(a => a.Lawyer).HasEncryptedJsonOrNull();
        builder.Property(a => a.Steps).HasEncryptedJsonList();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(a => new { a.DistrictCode, a.CaseId });
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(a => new { a.DistrictCode, a.OrganizationId });
        builder.HasOne<PartnerBody>().WithMany().HasForeignKey(a => new { a.DistrictCode, a.BodyId });
        builder.HasIndex(a => new { a.DistrictCode, a.CaseId, a.Number }).IsUnique();
        builder.HasIndex(a => new { a.DistrictCode, a.SentAt, a.Id }).IsDescending(false, true, true);
        builder.HasIndex(a => new { a.DistrictCode, a.BodyId, a.SentAt, a.Id }).IsDescending(false, false, true, true);
        builder.HasIndex(a => new { a.DistrictCode, a.BodyId, a.State });
    }
}
