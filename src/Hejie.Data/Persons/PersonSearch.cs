using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Persons;

/// <summary>A case in which somebody stands; the case itself is asked for in its own district.</summary>
public sealed record PersonCase(string DistrictCode, Guid CaseId);

public static class PersonSearch
{
    /// <summary>Every case, of any district, in which one of <paramref name="marks"/> stands.</summary>
    public static async Task<IReadOnlyList<PersonCase>> CasesOfAsync(this HejieDb db, IReadOnlyCollection<string> marks, CancellationToken stop) =>
        marks.Count == 0 ? [] : await db.Set<PersonIndexEntry>().AsNoTracking().Where(entry => marks.Contains(entry.PersonHash))
            .Select(entry => new PersonCase(entry.DistrictCode, entry.CaseId)).Distinct().ToListAsync(stop);
}
