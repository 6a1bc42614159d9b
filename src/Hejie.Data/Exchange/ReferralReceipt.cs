using Hejie.Domain;
using Hejie.Domain.Linkage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Exchange;

/// <summary>The signed receipt for one act on a referral, written in the save of the act.</summary>
public sealed class ReferralReceipt : ITenantOwned
{
    public const int LongestKey = 80;

    public required string DistrictCode { get; init; }
    public required ReferralId ReferralId { get; init; }

    /// <summary>The version of the referral that the act made.</summary>
    public required int Version { get; init; }

    /// <summary>The idempotency key of the request; null where there was none.</summary>
    public string? Key { get; init; }

    /// <summary>A JWS under the key of the district, whose content is the receipt.</summary>
    public required string Signed { get; init; }
}

internal sealed class ReferralReceiptMapping : IEntityTypeConfiguration<ReferralReceipt>
{
    public void Configure(EntityTypeBuilder<ReferralReceipt> builder)
    {
        builder.ToTable("ReferralReceipts");
        builder.HasKey(r => new { r.DistrictCode, r.ReferralId, r.Version });
        builder.Property(r => r.Key).HasMaxLength(ReferralReceipt.LongestKey);
        builder.Property(r => r.Version).IsConcurrencyToken(); // never changes
        builder.HasOne<Referral>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.ReferralId });
        builder.HasIndex(r => new { r.DistrictCode, r.Key });
    }
}
