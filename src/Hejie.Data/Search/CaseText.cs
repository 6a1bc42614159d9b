using Hejie.Domain;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Search;

/// <summary>The row by which a case is found by its words. Each database keeps the words its own way; nobody reads them back.</summary>
public sealed class CaseText : ITenantOwned
{
    public const string Table = "case_texts";

    public required string DistrictCode { get; init; }

    public required CaseId CaseId { get; init; }
}

internal sealed class CaseTextMapping : IEntityTypeConfiguration<CaseText>
{
    public void Configure(EntityTypeBuilder<CaseText> builder)
    {
        builder.ToTable(CaseText.Table);
        builder.HasKey(t => new { t.DistrictCode, t.CaseId });
    }
}
