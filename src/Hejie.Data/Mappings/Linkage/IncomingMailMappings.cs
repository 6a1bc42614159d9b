using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Linkage;

internal sealed class MailboxMapping : IEntityTypeConfiguration<Mailbox>
{
    public void Configure(EntityTypeBuilder<Mailbox> builder)
    {
        builder.ToTable("Mailboxes");
        builder.HasKey(b => new { b.DistrictCode, b.Id });
        builder.Property(b => b.Name).HasMaxLength(Mailbox.LongestName);
        builder.Property(b => b.SubdistrictCode).HasMaxLength(12);
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(b => new { b.DistrictCode, b.OrganizationId });
        builder.HasIndex(b => new { b.DistrictCode, b.Name }).IsUnique();
    }
}

internal sealed class IncomingMailMapping : IEntityTypeConfiguration<IncomingMail>
{
    public void Configure(EntityTypeBuilder<IncomingMail> builder)
    {
        builder.ToTable("IncomingMails");
        builder.HasKey(m => new { m.DistrictCode, m.Id });
        builder.Property(m => m.SubdistrictCode).HasMaxLength(12);
        builder.Property(m => m.SenderName).HasEncryptedTextOrNull();
        builder.Property(m => m.SenderAddress).HasEncryptedTextOrNull();
        builder.Property(m => m.Subject).HasEncryptedTextOrNull();
        builder.Property(m => m.Text).HasEncryptedText();
        builder.Property(m => m.Mark).HasMaxLength(64);
        builder.Property(m => m.Attachments).HasJsonList();
        builder.Property(m => m.Oddities).HasJsonList();
        builder.Property(m => m.Reason).HasEncryptedTextOrNull();
        builder.Property(m => m.HandledBy).HasMaxLength(200);
        builder.Property(m => m.CaseNumber).HasMaxLength(20).HasConversion(n => n!.Text, text => CaseNumber.Parse(text, null));
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasOne<Mailbox>().WithMany().HasForeignKey(m => new { m.DistrictCode, m.MailboxId });
        builder.HasOne<MediationOrganization>().WithMany().HasForeignKey(m => new { m.DistrictCode, m.OrganizationId });
        builder.HasOne<MediationCase>().WithMany().HasForeignKey(m => new { m.DistrictCode, m.CaseId });
        builder.HasIndex(m => new { m.DistrictCode, m.MailboxId, m.UidValidity, m.Uid }).IsUnique();
        builder.HasIndex(m => new { m.DistrictCode, m.OrganizationId, m.Mark });
        builder.HasIndex(m => new { m.DistrictCode, m.OrganizationId, m.ReceivedAt, m.Id }).IsDescending(false, false, true, true);
        builder.HasIndex(m => new { m.DistrictCode, m.SubdistrictCode, m.ReceivedAt, m.Id }).IsDescending(false, false, true, true);
        builder.HasIndex(m => new { m.DistrictCode, m.ReceivedAt, m.Id }).IsDescending(false, true, true);
        builder.HasIndex(m => new { m.DistrictCode, m.State, m.HandledAt });
    }
}
