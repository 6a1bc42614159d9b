using Hejie.Data.Ciphers;
using Hejie.Data.Conventions;
using Hejie.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Mappings.Access;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasKey(a => new { a.DistrictCode, a.Id });
        builder.HasIndex(a => new { a.DistrictCode, a.Login }).IsUnique();
        builder.Property(a => a.Login).HasMaxLength(64);
        builder.Property(a => a.DisplayName).HasMaxLength(64);
        builder.Property(a => a.SubdistrictCode).HasMaxLength(12);
        builder.Property(a => a.PasswordHash).HasMaxLength(256);
        builder.Property(a => a.SecurityStamp).HasMaxLength(64);
        builder.Property(a => a.AuthenticatorKey).HasEncryptedTextOrNull();
        builder.Property(a => a.RecoveryCodeHashes).HasJsonList();
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Ignore(a => a.IsDisabled);
    }
}

internal sealed class LoginNameMapping : IEntityTypeConfiguration<LoginName>
{
    public void Configure(EntityTypeBuilder<LoginName> builder)
    {
        builder.ToTable("LoginNames").IsLookUpBy("login");
        builder.HasKey(n => n.Login);
        builder.Property(n => n.Login).HasMaxLength(64);
    }
}

internal sealed class AccountPasskeyMapping : IEntityTypeConfiguration<AccountPasskey>
{
    public void Configure(EntityTypeBuilder<AccountPasskey> builder)
    {
        builder.ToTable("AccountPasskeys");
        builder.HasKey(p => new { p.DistrictCode, p.Id });
        builder.HasIndex(p => new { p.DistrictCode, p.CredentialId }).IsUnique();
        builder.Property(p => p.CredentialId).HasMaxLength(1024); // the longest that WebAuthn allows
        builder.Property(p => p.Name).HasMaxLength(64);
        builder.Property(p => p.Transports).HasJsonList();
        builder.HasOne<Account>().WithMany().HasForeignKey(p => new { p.DistrictCode, p.AccountId });
    }
}

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("ApiTokens");
        builder.HasKey(t => new { t.DistrictCode, t.Id });
        builder.Property(t => t.SecretHash).HasMaxLength(64);
        builder.Property(t => t.SecurityStamp).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => new { t.DistrictCode, t.AccountId });
    }
}

internal sealed class AccessLogEntryMapping : IEntityTypeConfiguration<AccessLogEntry>
{
    public void Configure(EntityTypeBuilder<AccessLogEntry> builder)
    {
        builder.ToTable("AccessLog");
        builder.HasKey(e => new { e.DistrictCode, e.Day, e.Id });
        builder.HasIndex(e => new { e.DistrictCode, e.CaseId, e.Day });
        builder.Property(e => e.Actor).HasMaxLength(60);
        builder.Property(e => e.Field).HasMaxLength(120);
    }
}
