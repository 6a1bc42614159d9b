using Hejie.Data.Ciphers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Drafts;

internal sealed class ApplicationDraftMapping : IEntityTypeConfiguration<ApplicationDraft>
{
    public void Configure(EntityTypeBuilder<ApplicationDraft> builder)
    {
        builder.ToTable("application_drafts");
        builder.HasKey(draft => new { draft.DistrictCode, draft.Id });
        builder.Property(draft => draft.Answers).HasEncryptedText();
        builder.Property(draft => draft.Version).IsConcurrencyToken();
        builder.HasIndex(draft => new { draft.DistrictCode, draft.UpdatedAt });
    }
}
