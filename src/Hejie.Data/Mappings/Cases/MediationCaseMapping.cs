using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Cases;

internal sealed class MediationCaseMapping : IEntityTypeConfiguration<MediationCase>
{
    public void Configure(EntityTypeBuilder<MediationCase> builder)
    {
        builder.ToTable("Cases");
        builder.HasKey(c => new { c.DistrictCode, c.Id });
        builder.Property(c => c.Number).HasMaxLength(20).HasConversion(number => number.Text, text => CaseNumber.Parse(text, null));
        builder.Property(c => c.VolumeNumber).HasMaxLength(60).HasConversion(number => number!.Text, text => new VolumeNumber(text));
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.HeadDigest).HasMaxLength(64);
        builder.Property(c => c.SubdistrictCode).HasMaxLength(12);
        builder.Property(c => c.CommunityCode).HasMaxLength(12);
        builder.Property(c => c.Requests).HasJsonList();
        builder.Property(c => c.ReviewAnswers).HasJsonList();
        builder.Property(c => c.Contacts).HasJsonList();
        builder.Property(c => c.Consents).HasJsonList();
        builder.Property(c => c.Deliveries).HasJsonList();
        builder.Property(c => c.Receipts).HasEncryptedJsonList();
        builder.Property(c => c.Amendments).HasEncryptedJsonList();
        builder.Property(c => c.Suspensions).HasJsonList();
        builder.Property(c => c.Extensions).HasJsonList();
        builder.Property(c => c.ProposedDifficulty).HasJson();
        builder.Property(c => c.Handover).HasJson();
        builder.Property(c => c.Attachments).HasJsonList();
        builder.Property(c => c.FollowUps).HasJsonList();
        builder.Property(c => c.Recusals).HasJsonList();
        builder.Property(c => c.Elections).HasJsonList();
        builder.Property(c => c.Invitees).HasJsonList();
        builder.Property(c => c.LadderSteps).HasEncryptedJsonList();
        builder.Property(c => c.LaborPoints).HasJson();
        builder.Property(c => c.Dangers).HasJsonList();
        builder.Property(c => c.Retention).HasJson();
        builder.Property(c => c.Hold).HasJson();

        builder.HasIndex(c => new { c.DistrictCode, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.DistrictCode, c.VolumeNumber }).IsUnique();
        builder.HasIndex(c => new { c.DistrictCode, c.HostMediatorId, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.OrganizationId, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.SubdistrictCode, c.AcceptedOn });
        builder.HasIndex(c => new { c.DistrictCode, c.State, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.AcceptedOn });
        builder.HasIndex(c => new { c.DistrictCode, c.ApplicationDate });
        builder.HasIndex(c => new { c.DistrictCode, c.CommunityCode, c.Type, c.ApplicationDate });
        builder.HasIndex(c => new { c.DistrictCode, c.EstateId, c.Number }).IsDescending(false, false, true);
        builder.HasIndex(c => new { c.DistrictCode, c.DueOn });
        builder.HasIndex(c => new { c.DistrictCode, c.RiskDutyBy, c.Number });
        builder.HasIndex(c => new { c.DistrictCode, c.OutcomeOn });
        builder.HasIndex(c => new { c.DistrictCode, c.PerformedOn });
        builder.HasIndex(c => new { c.DistrictCode, c.ArchivedOn });
        builder.HasIndex(c => new { c.DistrictCode, c.KeptUntil, c.Number });
        builder.HasIndex(c => new { c.DistrictCode, c.ConfirmationAppliedOn });
        builder.HasIndex(c => new { c.DistrictCode, c.ConfirmationRuledOn });

        builder.HasOne<ManagedEstate>().WithMany().HasForeignKey(c => new { c.DistrictCode, c.EstateId });
        builder.OwnsMany(c => c.Parties, MapParties);
        builder.OwnsMany(c => c.Mediators, MapMediators);
        builder.OwnsMany(c => c.Deadlines, MapDeadlines);
        builder.OwnsMany(c => c.Timeline, MapTimeline);

        // Most cases have none of these; whoever knows it can leave them out of the read, which parts that are owned do not allow.
        builder.HasMany(c => c.JointCommittees).WithOne().HasForeignKey("DistrictCode", "CaseId");
        builder.HasMany(c => c.EarlierRounds).WithOne().HasForeignKey("DistrictCode", "CaseId");
        builder.Navigation(c => c.JointCommittees).AutoInclude();
        builder.Navigation(c => c.EarlierRounds).AutoInclude();
    }

    private static void MapParties(OwnedNavigationBuilder<MediationCase, CaseParty> parties)
    {
        parties.ToTable("CaseParties");
        NumberWithin(parties, nameof(CaseParty.Number));
        parties.Property(p => p.Name).HasMaxLength(200);
        parties.Property(p => p.CommunityCode).HasMaxLength(12);
        parties.Property(p => p.IdNumber).HasEncryptedTextOrNull();
        parties.Property(p => p.Phone).HasEncryptedTextOrNull();
        parties.Property(p => p.Address).HasEncryptedTextOrNull();
        parties.Property(p => p.InvitationCode).HasEncryptedTextOrNull();
        parties.Property(p => p.InvitationCodeHash).HasMaxLength(64);
        parties.Property(p => p.Representative).HasEncryptedJsonOrNull();
        parties.Property(p => p.DeliveryAddress).HasEncryptedJsonOrNull();
        parties.HasIndex("DistrictCode", nameof(CaseParty.InvitationCodeHash)).IsUnique();
    }

    private static void MapMediators(OwnedNavigationBuilder<MediationCase, CaseMediator> mediators)
    {
        mediators.ToTable("CaseMediators");
        NumberWithin(mediators, nameof(CaseMediator.Number));
        mediators.Property(m => m.Name).HasMaxLength(200);
        mediators.Property(m => m.WithoutCertificate).HasMaxLength(200);
        mediators.HasIndex("DistrictCode", nameof(CaseMediator.MediatorId), nameof(CaseMediator.Until));
    }

    private static void MapDeadlines(OwnedNavigationBuilder<MediationCase, CaseDeadline> deadlines)
    {
        deadlines.ToTable("CaseDeadlines");
        NumberWithin(deadlines, nameof(CaseDeadline.Number));
        deadlines.HasIndex("DistrictCode", nameof(CaseDeadline.LastDay));
        deadlines.HasIndex("DistrictCode", nameof(CaseDeadline.Rule), nameof(CaseDeadline.PolicyVersion)).HasFilter(null);
    }

    private static void MapTimeline(OwnedNavigationBuilder<MediationCase, CaseEvent> events)
    {
        events.ToTable("CaseEvents");
        events.WithOwner().HasForeignKey("DistrictCode", "CaseId");
        events.HasKey("DistrictCode", "CaseId", nameof(CaseEvent.Sequence), nameof(CaseEvent.Day));
        events.Property(e => e.Sequence).ValueGeneratedNever(); // or EF takes a new row for an old one
        events.Property(e => e.Day).ValueGeneratedNever();
        events.Property(e => e.ActorReference).HasMaxLength(80);
        events.Property(e => e.ActorName).HasMaxLength(200);
        events.Property(e => e.Digest).HasMaxLength(64);
        events.Property(e => e.PreviousDigest).HasMaxLength(64);
    }

    private static void NumberWithin<T>(OwnedNavigationBuilder<MediationCase, T> part, string number) where T : class
    {
        part.WithOwner().HasForeignKey("DistrictCode", "CaseId");
        part.HasKey("DistrictCode", "CaseId", number);
        part.Property(number).ValueGeneratedNever();
    }
}
