using Hejie.Data.Conventions;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Agreements;

internal sealed class MediationAgreementMapping : IEntityTypeConfiguration<MediationAgreement>
{
    public void Configure(EntityTypeBuilder<MediationAgreement> builder)
    {
        builder.ToTable("Agreements");
        builder.HasKey(a => new { a.DistrictCode, a.Id });
        builder.Property(a => a.Number).HasMaxLength(60);
        builder.Property(a => a.Check).HasJsonList();
        builder.Property(a => a.Signatures).HasJsonList();
        builder.Property(a => a.Urges).HasJsonList();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(a => new { a.DistrictCode, a.CaseId });
        builder.Property(a => a.Revision).HasJson();
        builder.HasOne(a => a.Replaces).WithMany().HasForeignKey("DistrictCode", "ReplacesId").OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.DistrictCode, a.CaseId, a.Edition }).IsUnique();
        builder.HasIndex(a => new { a.DistrictCode, a.CaseId, a.Round }).IsUnique() // what settles a round; figures count on it
            .HasFilter($"{nameof(MediationAgreement.Revision)} IS NULL AND {nameof(MediationAgreement.Standing)} <> '{nameof(AgreementStanding.Dropped)}'"); // unquoted: each database folds the names its own way
        builder.HasIndex(a => new { a.DistrictCode, a.EffectiveOn });
        builder.OwnsMany(a => a.Terms, terms =>
        {
            terms.ToTable("AgreementTerms");
            terms.WithOwner().HasForeignKey("DistrictCode", "AgreementId");
            terms.HasKey("DistrictCode", "AgreementId", nameof(AgreementTerm.Number));
            terms.Property(t => t.Number).ValueGeneratedNever();
            terms.HasIndex("DistrictCode", nameof(AgreementTerm.DueOn));
        });
    }
}
