using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Persons;

/// <summary>A person's mark and a case of the district at hand in which it stands.</summary>
public sealed record PersonEntry(string Mark, Guid CaseId);

/// <summary>A case in which somebody stands; the case itself is asked for in its own district.</summary>
public sealed record PersonCase(string DistrictCode, Guid CaseId);

public static class PersonSearch
{
    private const int Many = 300;

    /// <summary>Every case, of any district, in which one of <paramref name="marks"/> stands.</summary>
    public static async Task<IReadOnlyList<PersonCase>> CasesOfAsync(this HejieDb db, IReadOnlyCollection<string> marks, CancellationToken stop) =>
        marks.Count == 0 ? [] : await db.Set<PersonIndexEntry>().AsNoTracking().Where(entry => marks.Contains(entry.PersonHash))
            .Select(entry => new PersonCase(entry.DistrictCode, entry.CaseId)).Distinct().ToListAsync(stop);

    /// <summary>The latest cases of the district at hand in which one of <paramref name="marks"/> stands, each with the marks.</summary>
    public static Task<List<PersonEntry>> EntriesOfAsync(this HejieDb db, IReadOnlyCollection<string> marks, int most, CancellationToken stop) =>
        Here(db, marks).OrderByDescending(entry => entry.CaseId).Take(most).Select(entry => new PersonEntry(entry.PersonHash, entry.CaseId)).ToListAsync(stop);

    /// <summary>The latest cases of the district at hand in which somebody of one side and somebody of the other stands, the newest first.</summary>
    /// <remarks>
    /// The side with few entries is read first, for a property company may stand in thousands; of two that both have many, the newest
    /// <see cref="Many"/> of one are looked through.
    /// </remarks>
    public static async Task<IReadOnlyList<Guid>> CasesBetweenAsync(
        this HejieDb db, IReadOnlyCollection<string> one, IReadOnlyCollection<string> other, int most, CancellationToken stop)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return [];
        }
        var found = await Here(db, one).Take(Many).CountAsync(stop);
        if (found == 0)
        {
            return [];
        }
        var (few, many) = found < Many ? (Here(db, one), Here(db, other)) : (Here(db, other), Here(db, one));
        return await few.OrderByDescending(entry => entry.CaseId).Take(Many)
            .Where(entry => many.Any(same => same.CaseId == entry.CaseId))
            .Select(entry => entry.CaseId).Distinct().OrderByDescending(id => id).Take(most).ToListAsync(stop);
    }

    private static IQueryable<PersonIndexEntry> Here(HejieDb db, IReadOnlyCollection<string> marks)
    {
        var district = db.Scope.District;
        return db.Set<PersonIndexEntry>().AsNoTracking().Where(entry => entry.DistrictCode == district && marks.Contains(entry.PersonHash));
    }
}
