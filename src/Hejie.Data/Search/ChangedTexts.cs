using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hejie.Data.Search;

/// <summary>Words of a case that a save must make findable.</summary>
public sealed record CaseWords(string DistrictCode, Guid CaseId, IReadOnlyList<string> Grams);

internal static class ChangedTexts
{
    private static readonly string[] Searched =
        [nameof(MediationCase.Place), nameof(MediationCase.Statement), nameof(MediationCase.Requests), nameof(MediationCase.VolumeNumber)];

    /// <summary>The cases among the tracked ones whose words are new or changed.</summary>
    public static List<CaseWords> Of(ChangeTracker tracker)
    {
        var cases = tracker.Entries<MediationCase>().ToList();
        var namesChanged = cases.Count > 0 && tracker.Entries<CaseParty>().Any(IsNewName);
        return
        [
            .. cases.Where(c => c.State == EntityState.Added || namesChanged || c.Properties.Any(p => p.IsModified && Searched.Contains(p.Metadata.Name)))
                .Where(c => c.State != EntityState.Deleted)
                .Select(c => new CaseWords(c.Entity.DistrictCode, c.Entity.Id.Value, SearchGrams.Of(c.Entity.SearchText()))),
        ];
    }

    private static bool IsNewName(EntityEntry<CaseParty> party) =>
        party.State == EntityState.Added || (party.State == EntityState.Modified && party.Property(p => p.Name).IsModified);
}
