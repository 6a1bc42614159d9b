using Hejie.Data.Ciphers;
using Hejie.Domain.Cases;
using Hejie.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Privacy;

internal sealed class DataSubjectRequestMapping : IEntityTypeConfiguration<DataSubjectRequest>
{
    public void Configure(EntityTypeBuilder<DataSubjectRequest> builder)
    {
        builder.ToTable("DataRequests");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.Key).HasMaxLength(30);
        builder.Property(r => r.Words).HasEncryptedTextOrNull();
        builder.Property(r => r.Kin).HasEncryptedJsonOrNull();
        builder.Property(r => r.Answer).HasEncryptedJsonOrNull();
        builder.Property(r => r.WrittenBy).HasMaxLength(80);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.CaseId });
        builder.HasIndex(r => new { r.DistrictCode, r.CaseId, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.DistrictCode, r.AnsweredOn, r.AnswerBy, r.Key });
        builder.HasIndex(r => new { r.DistrictCode, r.AnswerBy, r.Key });
    }
}
