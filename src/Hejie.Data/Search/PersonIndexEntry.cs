using Hejie.Data.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Search;

/// <summary>In which case of which district a person stands, by the keyed hash of the ID number; nothing else about them.</summary>
public sealed class PersonIndexEntry
{
    public required string PersonHash { get; init; }

    public required string DistrictCode { get; init; }

    public required Guid CaseId { get; init; }
}

internal sealed class PersonIndexEntryMapping : IEntityTypeConfiguration<PersonIndexEntry>
{
    public void Configure(EntityTypeBuilder<PersonIndexEntry> builder)
    {
        builder.ToTable("person_index").IsLookUpBy("person_hash");
        builder.HasKey(p => new { p.PersonHash, p.DistrictCode, p.CaseId });
        builder.Property(p => p.PersonHash).HasMaxLength(64);
    }
}
