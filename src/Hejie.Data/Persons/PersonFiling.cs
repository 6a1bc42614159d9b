using System.Text.Json;
using Hejie.Data.Ciphers;
using Hejie.Data.Outbox;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Hejie.Data.Persons;

/// <summary>What a case's entry in the person index must be: these marks and no others.</summary>
internal sealed record PersonFiling(Guid CaseId, IReadOnlyList<string> Marks)
{
    public const string Kind = "person-index";

    private static readonly string[] Marked = [nameof(CaseParty.IdNumber), nameof(CaseParty.CreditCode), nameof(CaseParty.Phone)];

    /// <summary>
    /// The messages that a save owes the index. They go by the outbox, because the index lies spread over the nation by its own key
    /// and one transaction holds one district.
    /// </summary>
    /// <param name="tracker">With its changes detected.</param>
    public static IEnumerable<OutboxMessage> Owed(ChangeTracker tracker, IFieldCipher cipher) =>
        from mediation in Changed(tracker)
        let at = mediation.Timeline[^1].At
        select new OutboxMessage
        {
            DistrictCode = mediation.DistrictCode,
            Id = Guid.CreateVersion7(at),
            Kind = Kind,
            Payload = JsonSerializer.Serialize(new PersonFiling(mediation.Id.Value, PersonMarks.Of(cipher, mediation))),
            WrittenAt = at,
            DueAt = at,
        };

    /// <summary>The same as rows, for a load that fills an empty database.</summary>
    public static IEnumerable<PersonIndexEntry> Rows(ChangeTracker tracker, IFieldCipher cipher) =>
        from mediation in Changed(tracker)
        from mark in PersonMarks.Of(cipher, mediation)
        select new PersonIndexEntry { PersonHash = mark, DistrictCode = mediation.DistrictCode, CaseId = mediation.Id.Value };

    private static List<MediationCase> Changed(ChangeTracker tracker)
    {
        var cases = tracker.Entries<MediationCase>().Where(found => found.State is EntityState.Added or EntityState.Modified).ToList();
        if (cases.Count == 0)
        {
            return [];
        }
        var changed = tracker.Entries<CaseParty>()
            .Where(party => party.State == EntityState.Added || (party.State == EntityState.Modified && Marked.Any(name => party.Property(name).IsModified)))
            .Select(party => (CaseId)party.Property(nameof(CaseId)).CurrentValue!).ToHashSet();
        return [.. cases.Select(found => found.Entity).Where(mediation => changed.Contains(mediation.Id))];
    }
}
