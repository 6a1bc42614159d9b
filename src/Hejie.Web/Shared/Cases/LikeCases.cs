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
    /// <summary>Cases between the two sides that are looked through, and cases at one place: the latest.</summary>
    private const int Most = 50;

    /// <summary>Cases that are told and linked; whoever registers reads no more, and neither does the reader of the case.</summary>
    private const int Told = 20;

    /// <summary>The weightiest of the cases that the application is like, <see cref="Told"/> at most; of equals those that may be read, the latest first.</summary>
    public async Task<IReadOnlyList<LikeCase>> OfAsync(Registration application, Moment moment, CancellationToken stop)
    {
        var found = (await BetweenSidesAsync(application, moment, stop)).Concat(await AtPlaceAsync(application, moment, stop))
            .Where(earlier => earlier.Id != application.Id).DistinctBy(earlier => earlier.Id);
        var like = (from earlier in found
                    let kind = LikeCase.KindOf(application, earlier, moment)
                    where kind is not null
                    select (Case: earlier, Kind: kind.Value)).ToList();
        var ids = like.ConvertAll(one => one.Case.Id);
        var readable = ids.Count == 0 || !CaseVisibility.SeesLists(moment.By) ? [] : await db.Set<MediationCase>().VisibleTo(moment.By)
            .Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToHashSetAsync(stop);
        return
        [
            .. like.Select(one => new LikeCase(one.Case, one.Kind, readable.Contains(one.Case.Id)))
                .OrderBy(one => one.Kind).ThenByDescending(one => one.MayRead).ThenByDescending(one => one.Case.Number).Take(Told),
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
