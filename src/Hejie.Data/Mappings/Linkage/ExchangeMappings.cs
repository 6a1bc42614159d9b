using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class ExchangeEventMapping : IEntityTypeConfiguration<ExchangeEvent>
{
    public void Configure(EntityTypeBuilder<ExchangeEvent> builder)
    {
        builder.ToTable("ExchangeEvents");
        builder.HasKey(e => new { e.DistrictCode, e.Id });
        builder.Property(e => e.LetterNumber).HasMaxLength(Registration.LongestName);
        builder.Property(e => e.Digest).HasMaxLength(64);
        builder.Property(e => e.Version).IsConcurrencyToken(); // never changes: a row is only written
        builder.HasOne<PartnerBody>().WithMany().HasForeignKey(e => new { e.DistrictCode, e.BodyId });
        builder.HasOne<Referral>().WithMany().HasForeignKey(e => new { e.DistrictCode, e.ReferralId });
        builder.HasIndex(e => new { e.DistrictCode, e.BodyId, e.Sequence }).IsUnique();
        builder.HasIndex(e => new { e.DistrictCode, e.BodyId, e.At });
        builder.HasIndex(e => new { e.DistrictCode, e.BodyId, e.LetterNumber });
    }
}

internal sealed class ExchangeReconciliationMapping : IEntityTypeConfiguration<ExchangeReconciliation>
{
    public void Configure(EntityTypeBuilder<ExchangeReconciliation> builder)
    {
        builder.ToTable("ExchangeReconciliations");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.Differences).HasJsonList();
        builder.HasOne<PartnerBody>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.BodyId });
        builder.HasIndex(r => new { r.DistrictCode, r.BodyId, r.At, r.Id }).IsDescending(false, false, true, true);
    }
}

internal sealed class PartnerHookMapping : IEntityTypeConfiguration<PartnerHook>
{
    public void Configure(EntityTypeBuilder<PartnerHook> builder)
    {
        builder.ToTable("PartnerHooks");
        builder.HasKey(h => new { h.DistrictCode, h.BodyId });
        builder.Property(h => h.Address).HasMaxLength(PartnerHook.LongestAddress);
        builder.Property(h => h.Secret).HasEncryptedText();
        builder.Property(h => h.Version).IsConcurrencyToken();
        builder.HasOne<PartnerBody>().WithMany().HasForeignKey(h => new { h.DistrictCode, h.BodyId });
    }
}

internal sealed class HookDeliveryMapping : IEntityTypeConfiguration<HookDelivery>
{
    public void Configure(EntityTypeBuilder<HookDelivery> builder)
    {
        builder.ToTable("HookDeliveries");
        builder.HasKey(d => new { d.DistrictCode, d.EventId });
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasOne<ExchangeEvent>().WithMany().HasForeignKey(d => new { d.DistrictCode, d.EventId });
        builder.HasIndex(d => new { d.DistrictCode, d.BodyId, d.State, d.Sequence });
    }
}
