using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class JointMeetingMapping : IEntityTypeConfiguration<JointMeeting>
{
    public void Configure(EntityTypeBuilder<JointMeeting> builder)
    {
        builder.ToTable("JointMeetings");
        builder.HasKey(m => new { m.DistrictCode, m.Id });
        builder.Property(m => m.SubdistrictCode).HasMaxLength(12);
        builder.Property(m => m.Title).HasMaxLength(MeetingPlan.LongestTitle);
        builder.Property(m => m.Agenda).HasEncryptedText();
        builder.Property(m => m.Place).HasMaxLength(MeetingPlan.LongestPlace);
        builder.Property(m => m.Members).HasEncryptedJsonList();
        builder.Property(m => m.CaseNumbers).HasJsonList();
        builder.Property(m => m.Minutes).HasEncryptedJsonOrNull();
        builder.Property(m => m.Steps).HasEncryptedJsonList();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasOne<ManagedEstate>().WithMany().HasForeignKey(m => new { m.DistrictCode, m.EstateId });
        builder.HasIndex(m => new { m.DistrictCode, m.EstateId });
        builder.HasIndex(m => new { m.DistrictCode, m.From, m.Id }).IsDescending(false, true, true);
        builder.HasIndex(m => new { m.DistrictCode, m.SubdistrictCode, m.From, m.Id }).IsDescending(false, false, true, true);
        builder.OwnsMany(m => m.Resolutions, resolutions =>
        {
            resolutions.ToTable("JointMeetingResolutions");
            resolutions.WithOwner().HasForeignKey("DistrictCode", "MeetingId");
            resolutions.HasKey("DistrictCode", "MeetingId", nameof(JointMeetingResolution.Number));
            resolutions.Property(r => r.Number).ValueGeneratedNever();
            resolutions.Property(r => r.Matter).HasEncryptedText();
            resolutions.Property(r => r.Unit).HasMaxLength(JointMeetingMember.LongestUnit);
            resolutions.Property(r => r.FollowUps).HasEncryptedJsonList();
            resolutions.HasIndex("DistrictCode", nameof(JointMeetingResolution.State), nameof(JointMeetingResolution.DueOn));
        });
    }
}
