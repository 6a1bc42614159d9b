using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class ExpertMapping : IEntityTypeConfiguration<Expert>
{
    public void Configure(EntityTypeBuilder<Expert> builder)
    {
        builder.ToTable("Experts");
        builder.HasKey(e => new { e.DistrictCode, e.Id });
        builder.Property(e => e.Name).HasMaxLength(ExpertDetails.LongestName);
        builder.Property(e => e.NameSortKey).HasMaxLength(600);
        builder.Property(e => e.Unit).HasMaxLength(ExpertDetails.LongestUnit);
        builder.Property(e => e.Post).HasMaxLength(ExpertDetails.LongestPost);
        builder.Property(e => e.GroupWords).HasMaxLength(100);
        builder.Property(e => e.FieldWords).HasMaxLength(500);
        builder.Property(e => e.Ties).HasEncryptedJsonList();
        builder.Property(e => e.Phone).HasEncryptedTextOrNull();
        builder.Property(e => e.History).HasJsonList();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne<Mediator>().WithMany().HasForeignKey(e => new { e.DistrictCode, e.MediatorId });
        builder.HasIndex(e => new { e.DistrictCode, e.NameSortKey, e.Id });
    }
}

internal sealed class JointConsultationMapping : IEntityTypeConfiguration<JointConsultation>
{
    public void Configure(EntityTypeBuilder<JointConsultation> builder)
    {
        builder.ToTable("Consultations");
        builder.HasKey(k => new { k.DistrictCode, k.Id });
        builder.Property(k => k.CaseNumber).HasMaxLength(20).HasConversion(n => n.Text, text => CaseNumber.Parse(text, null));
        builder.Property(k => k.Question).HasEncryptedJsonOrNull();
        builder.Property(k => k.Consents).HasJsonList();
        builder.Property(k => k.Meeting).HasEncryptedJsonOrNull();
        builder.Property(k => k.Opinion).HasEncryptedJsonOrNull();
        builder.Property(k => k.HandedToName).HasMaxLength(ExpertDetails.LongestName);
        builder.Property(k => k.Steps).HasEncryptedJsonList();
        builder.Property(k => k.Version).IsConcurrencyToken();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(k => new { k.DistrictCode, k.CaseId });
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(k => new { k.DistrictCode, k.OrganizationId });
        builder.HasIndex(k => new { k.DistrictCode, k.CaseId, k.Number }).IsUnique();
        builder.HasIndex(k => new { k.DistrictCode, k.State });
        builder.HasIndex(k => new { k.DistrictCode, k.NominatedAt, k.Id }).IsDescending(false, true, true);
        builder.OwnsMany(k => k.Seats, seats =>
        {
            seats.ToTable("ConsultationSeats");
            seats.WithOwner().HasForeignKey("DistrictCode", "ConsultationId");
            seats.HasKey("DistrictCode", "ConsultationId", nameof(ConsultationSeat.Number));
            seats.Property(seat => seat.Number).ValueGeneratedNever();
            seats.Property(seat => seat.Name).HasMaxLength(ExpertDetails.LongestName);
            seats.Property(seat => seat.Unit).HasMaxLength(ExpertDetails.LongestUnit);
            seats.Property(seat => seat.Post).HasMaxLength(ExpertDetails.LongestPost);
            seats.Property(seat => seat.Words).HasEncryptedTextOrNull();
            seats.Property(seat => seat.OwnOpinion).HasEncryptedTextOrNull();
            seats.HasIndex("DistrictCode", nameof(ConsultationSeat.ExpertId));
        });
    }
}
