using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Quality;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Quality;

internal sealed class FileReviewMapping : IEntityTypeConfiguration<FileReview>
{
    public void Configure(EntityTypeBuilder<FileReview> builder)
    {
        builder.ToTable("FileReviews");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.Number).HasMaxLength(20).HasConversion(n => n.Text, text => CaseNumber.Parse(text, null));
        builder.Property(r => r.SubdistrictCode).HasMaxLength(12);
        builder.Property(r => r.ReviewerName).HasMaxLength(200);
        builder.Property(r => r.Mediators).HasJsonList();
        builder.Property(r => r.Marks).HasJsonList();
        builder.Property(r => r.Fixes).HasMaxLength(2000);
        builder.Property(r => r.Answer).HasMaxLength(2000);
        builder.Property(r => r.Trail).HasJsonList();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<ReviewRound>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.RoundId });
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.CaseId });
        builder.HasIndex(r => new { r.DistrictCode, r.CaseId }).IsUnique(); // a file is drawn once
        builder.HasIndex(r => new { r.DistrictCode, r.Number }).IsDescending(false, true);
        builder.HasIndex(r => new { r.DistrictCode, r.RoundId, r.Number }).IsDescending(false, false, true);
        builder.HasIndex(r => new { r.DistrictCode, r.ReviewerId, r.Number }).IsDescending(false, false, true);
        builder.HasIndex(r => new { r.DistrictCode, r.OrganizationId, r.Number }).IsDescending(false, false, true);
        builder.HasIndex(r => new { r.DistrictCode, r.SubdistrictCode, r.Number }).IsDescending(false, false, true);
    }
}
