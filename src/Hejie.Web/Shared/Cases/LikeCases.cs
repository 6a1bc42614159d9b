using Hejie.Data;
using Hejie.Data.Ciphers;
using Hejie.Data.Persons;
using Hejie.Domain.Cases;
using Hejie.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>Finds the earlier cases that a new one is like, whoever may read them: what is told of them is decided where it is told.</summary>
public sealed class LikeCases(HejieDb db, IFieldCipher cipher)
{
    /// <summary>Cases of one side that are looked through, and cases at one place.</summary>
    private const int Most = 1000;

    public async Task<IReadOnlyList<LikeCase>> OfAsync(Registration application, Moment moment, CancellationToken stop)
    {
        var earlier = (await BetweenSidesAsync(application, moment, stop)).Concat(await AtPlaceAsync(application, moment, stop))
            .Where(found => found.Id != application.Id).DistinctBy(found => found.Id).ToList();
        var ids = earlier.ConvertAll(found => found.Id);
        var readable = ids.Count == 0 || !CaseVisibility.SeesLists(moment.By) ? [] : await db.Set<MediationCase>().VisibleTo(moment.By).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(stop);
        return
        [
            .. from found in earlier
               let kind = LikeCase.KindOf(application, found, moment)
               where kind is not null
               orderby kind, found.Number descending
               select new LikeCase(found, kind.Value, readable.Contains(found.Id)),
        ];
    }

    private async Task<List<EarlierCase>> BetweenSidesAsync(Registration application, Moment moment, CancellationToken stop)
    {
        var (one, other) = (MarksOf(application, PartyRole.Applicant), MarksOf(application, PartyRole.Respondent));
        var shared = one.Intersect(other, StringComparer.Ordinal).ToList(); // a telephone that both sides left tells nobody apart
        one.ExceptWith(shared);
        other.ExceptWith(shared);
        var between = (await db.CasesBetweenAsync(one, other, Most, stop)).Select(id => new CaseId(id)).ToList();
        var since = LikeCase.Since(moment);
        return between.Count == 0 ? [] : await Read(db.Set<MediationCase>().Where(c => between.Contains(c.Id) && (c.ClosedOn == null || c.ApplicationDate >= since)), true)
            .ToListAsync(stop);
    }

    private async Task<List<EarlierCase>> AtPlaceAsync(Registration application, Moment moment, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(application.Place))
        {
            return [];
        }
        var (community, type, place, since) = (application.CommunityCode, application.Type, application.Place.Trim(), LikeCase.Since(moment));
        return await Read(db.Set<MediationCase>().Where(c => c.CommunityCode == community && c.Type == type && c.ApplicationDate >= since && c.Place == place), false)
            .ToListAsync(stop);
    }

    private HashSet<string> MarksOf(Registration application, PartyRole role) =>
        application.Parties.Where(party => party.Role == role).SelectMany(party => PersonMarks.Of(cipher, party.Spell())).ToHashSet(StringComparer.Ordinal);

    private static IQueryable<EarlierCase> Read(IQueryable<MediationCase> cases, bool hasBothSides) => cases.OrderByDescending(c => c.Number).Take(Most)
        .Select(c => new EarlierCase(c.Id, c.Number, c.Type, c.State, c.ApplicationDate, c.CommunityCode, c.Place, hasBothSides));
}
