using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;

namespace Hejie.Data.Search;

public static class CaseSearch
{
    /// <summary>
    /// The cases of the district in which all of the phrase stands: number, names, place, statement, requests. To be narrowed,
    /// ordered and paged by whoever asks, as by what they may see. A phrase without any letter finds nothing.
    /// </summary>
    public static IQueryable<MediationCase> CasesSaying(this HejieDb db, string phrase)
    {
        var grams = SearchGrams.Asked(phrase);
        return grams.Count == 0
            ? db.Set<MediationCase>().Where(_ => false)
            : from text in db.TextsWith(grams)
              join found in db.Set<MediationCase>() on new { text.DistrictCode, text.CaseId } equals new { found.DistrictCode, CaseId = found.Id }
              select found;
    }
}
