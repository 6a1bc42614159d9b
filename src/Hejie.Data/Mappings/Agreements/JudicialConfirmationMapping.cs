using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Agreements;

internal sealed class JudicialConfirmationMapping : IEntityTypeConfiguration<JudicialConfirmation>
{
    public void Configure(EntityTypeBuilder<JudicialConfirmation> builder)
    {
        builder.ToTable("JudicialConfirmations");
        builder.HasKey(j => new { j.DistrictCode, j.Id });
        builder.Property(j => j.Wishes).HasEncryptedJsonList(); // addresses and telephones
        builder.Property(j => j.Receipts).HasJsonList();
        builder.Property(j => j.Court).HasMaxLength(100);
        builder.Property(j => j.CaseMark).HasMaxLength(100);
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(j => new { j.DistrictCode, j.CaseId });
        builder.HasOne<MediationAgreement>().WithMany().HasForeignKey(j => new { j.DistrictCode, j.AgreementId });
        builder.HasIndex(j => new { j.DistrictCode, j.CaseId, j.Number }).IsUnique();
        builder.HasIndex(j => new { j.DistrictCode, j.State, j.Ground });
    }
}
