using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Calendars;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Mappings.Calendars;

internal sealed class MeetingRoomMapping : IEntityTypeConfiguration<MeetingRoom>
{
    public void Configure(EntityTypeBuilder<MeetingRoom> builder)
    {
        builder.ToTable("MeetingRooms");
        builder.HasKey(r => new { r.DistrictCode, r.Id });
        builder.Property(r => r.Name).HasMaxLength(MeetingRoom.LongestName);
        builder.Property(r => r.Place).HasMaxLength(MeetingRoom.LongestPlace);
        builder.Property(r => r.History).HasJsonList();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(r => new { r.DistrictCode, r.OrganizationId });
        builder.HasIndex(r => new { r.DistrictCode, r.OrganizationId, r.Name }).IsUnique();
    }
}

internal sealed class UnavailabilityMapping : IEntityTypeConfiguration<Unavailability>
{
    public void Configure(EntityTypeBuilder<Unavailability> builder)
    {
        builder.ToTable("Unavailabilities");
        builder.HasKey(u => new { u.DistrictCode, u.Id });
        builder.Property(u => u.Note).HasEncryptedTextOrNull();
        builder.Property(u => u.EnteredBy).HasMaxLength(64);
        builder.Property(u => u.TakenBackBy).HasMaxLength(64);
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.HasOne<Mediator>().WithMany().HasForeignKey(u => new { u.DistrictCode, u.MediatorId });
        builder.HasOne<MeetingRoom>().WithMany().HasForeignKey(u => new { u.DistrictCode, u.RoomId });
        builder.HasIndex(u => new { u.DistrictCode, u.MediatorId, u.To });
        builder.HasIndex(u => new { u.DistrictCode, u.RoomId, u.To });
        builder.HasIndex(u => new { u.DistrictCode, u.To });
    }
}

internal sealed class DutyShiftMapping : IEntityTypeConfiguration<DutyShift>
{
    public void Configure(EntityTypeBuilder<DutyShift> builder)
    {
        builder.ToTable("DutyShifts");
        builder.HasKey(s => new { s.DistrictCode, s.Id });
        builder.Property(s => s.MediatorName).HasMaxLength(200);
        builder.Property(s => s.EnteredBy).HasMaxLength(200);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(s => new { s.DistrictCode, s.OrganizationId });
        builder.HasOne<Mediator>().WithMany().HasForeignKey(s => new { s.DistrictCode, s.MediatorId });
        builder.HasIndex(s => new { s.DistrictCode, s.OrganizationId, s.LastDay });
        builder.HasIndex(s => new { s.DistrictCode, s.MediatorId });
    }
}
