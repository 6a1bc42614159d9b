using Hejie.Data.Ciphers;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class PartnerBodyMapping : IEntityTypeConfiguration<PartnerBody>
{
    public void Configure(EntityTypeBuilder<PartnerBody> builder)
    {
        builder.ToTable("PartnerBodies");
        builder.HasKey(b => new { b.DistrictCode, b.Id });
        builder.Property(b => b.Name).HasMaxLength(PartnerDetails.LongestName);
        builder.Property(b => b.Contact).HasMaxLength(PartnerDetails.LongestName);
        builder.Property(b => b.Phone).HasMaxLength(40);
        builder.Property(b => b.Address).HasMaxLength(200);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasIndex(b => new { b.DistrictCode, b.Name }).IsUnique();
    }
}

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("Referrals");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.SubdistrictCode).HasMaxLength(12);
        builder.Property(r => r.LetterNumber).HasMaxLength(Registration.LongestName);
        builder.Property(r => r.Letter).HasEncryptedJsonOrNull(); // names, telephones and the story
        builder.Property(r => r.Reply).HasEncryptedJsonOrNull();
        builder.Property(r => r.Result).HasEncryptedJsonOrNull();
        builder.Property(r => r.CaseNumber).HasMaxLength(20).HasConversion(n => n!.Text, text => CaseNumber.Parse(text, null));
        builder.Property(r => r.Steps).HasEncryptedJsonList();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<PartnerBody>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.BodyId });
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.OrganizationId });
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.CaseId });
        builder.HasIndex(r => new { r.DistrictCode, r.BodyId, r.LetterNumber }).IsUnique()
            .HasFilter($"{nameof(Referral.State)} <> '{nameof(ReferralState.Declined)}' AND {nameof(Referral.State)} <> '{nameof(ReferralState.Recalled)}'"); // such a letter may go to another committee
        builder.HasIndex(r => new { r.DistrictCode, r.OrganizationId, r.State });
        builder.HasIndex(r => new { r.DistrictCode, r.BodyId, r.State });
        builder.HasIndex(r => new { r.DistrictCode, r.CaseId }).IsUnique();
        builder.HasIndex(r => new { r.DistrictCode, r.SentAt, r.Id }).IsDescending(false, true, true);
        builder.HasIndex(r => new { r.DistrictCode, r.BodyId, r.SentAt, r.Id }).IsDescending(false, false, true, true);
        builder.HasIndex(r => new { r.DistrictCode, r.OrganizationId, r.SentAt, r.Id }).IsDescending(false, false, true, true);
        builder.HasIndex(r => new { r.DistrictCode, r.SubdistrictCode, r.SentAt, r.Id }).IsDescending(false, false, true, true);
    }
}
