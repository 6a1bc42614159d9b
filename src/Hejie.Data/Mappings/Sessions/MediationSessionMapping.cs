using Hejie.Data.Conventions;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Sessions;

internal sealed class MediationSessionMapping : IEntityTypeConfiguration<MediationSession>
{
    public void Configure(EntityTypeBuilder<MediationSession> builder)
    {
        builder.ToTable("Sessions");
        builder.HasKey(s => new { s.DistrictCode, s.Id });
        builder.Property(s => s.Invitees).HasJsonList();
        builder.Property(s => s.OnlineChecks).HasJsonList();
        builder.Property(s => s.Signatures).HasJsonList();
        builder.Property(s => s.Record).HasJson();
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(s => new { s.DistrictCode, s.CaseId });
        builder.HasOne<MeetingRoom>().WithMany().HasForeignKey(s => new { s.DistrictCode, s.RoomId });
        builder.HasIndex(s => new { s.DistrictCode, s.CaseId, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.DistrictCode, s.RoomId, s.PlannedAt });
        builder.HasIndex(s => new { s.DistrictCode, s.PlannedAt });
    }
}
