using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Persons;

/// <summary>A person's mark and a case of the district at hand in which it stands.</summary>
public sealed record PersonEntry(string Mark, Guid CaseId);

/// <summary>A case in which somebody stands; the case itself is asked for in its own district.</summary>
public sealed record PersonCase(string DistrictCode, Guid CaseId);

public static class PersonSearch
{
    /// <summary>Every case, of any district, in which one of <paramref name="marks"/> stands.</summary>
    public static async Task<IReadOnlyList<PersonCase>> CasesOfAsync(this HejieDb db, IReadOnlyCollection<string> marks, CancellationToken stop) =>
        marks.Count == 0 ? [] : await db.Set<PersonIndexEntry>().AsNoTracking().Where(entry => marks.Contains(entry.PersonHash))
            .Select(entry => new PersonCase(entry.DistrictCode, entry.CaseId)).Distinct().ToListAsync(stop);

    /// <summary>The latest cases of the district at hand in which one of <paramref name="marks"/> stands, each with the marks.</summary>
    public static Task<List<PersonEntry>> EntriesOfAsync(this HejieDb db, IReadOnlyCollection<string> marks, int most, CancellationToken stop) =>
        Here(db, marks).OrderByDescending(entry => entry.CaseId).Take(most).Select(entry => new PersonEntry(entry.PersonHash, entry.CaseId)).ToListAsync(stop);

    /// <summary>The latest cases of the district at hand in which somebody of one side and somebody of the other stands.</summary>
    /// <remarks>The side with fewer cases is read first: a property company may stand in thousands.</remarks>
    public static async Task<IReadOnlyList<Guid>> CasesBetweenAsync(
        this HejieDb db, IReadOnlyCollection<string> one, IReadOnlyCollection<string> other, int most, CancellationToken stop)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return [];
        }
        var isOneSmaller = await Here(db, one).CountAsync(stop) <= await Here(db, other).CountAsync(stop);
        var (few, many) = isOneSmaller ? (one, other) : (other, one);
        var cases = await Here(db, few).Select(entry => entry.CaseId).Distinct().OrderByDescending(id => id).Take(most).ToListAsync(stop);
        return await Here(db, many).Where(entry => cases.Contains(entry.CaseId)).Select(entry => entry.CaseId).Distinct().ToListAsync(stop);
    }

    private static IQueryable<PersonIndexEntry> Here(HejieDb db, IReadOnlyCollection<string> marks)
    {
        var district = db.Scope.District;
        return db.Set<PersonIndexEntry>().AsNoTracking().Where(entry => entry.DistrictCode == district && marks.Contains(entry.PersonHash));
    }
}
