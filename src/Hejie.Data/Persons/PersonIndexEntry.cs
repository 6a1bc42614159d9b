using Hejie.Data.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hejie.Data.Persons;

/// <summary>In which case of which district a person stands, by a keyed hash of an ID number, a credit code or a telephone; nothing else about them.</summary>
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
        builder.HasIndex(p => new { p.DistrictCode, p.CaseId });
    }
}
