using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Track;

/// <summary>Lets a party in by the number of the case and the telephone number that the case knows.</summary>
public sealed class PartyDoor(HejieDb db)
{
    /// <summary>Reads a number as people type it: whole, or its last two parts, with blanks or full-width signs.</summary>
    public CaseNumber? Read(string? typed)
    {
        var plain = TypedText.Fold(typed ?? "").Replace(" ", "", StringComparison.Ordinal).Replace('—', '-').Replace('–', '-');
        return CaseNumber.TryParse(plain, null, out var whole) ? whole
            : CaseNumber.TryParse($"{db.Scope.District}-{plain}", null, out var last) ? last
            : null;
    }

    /// <summary>The party behind the telephone; null when case and telephone do not belong together, without saying which is wrong.</summary>
    public async Task<Actor?> FindAsync(CaseNumber number, PhoneNumber phone, CancellationToken stop)
    {
        if (number.DistrictCode != db.Scope.District)
        {
            return null;
        }
        var found = await db.Set<MediationCase>().AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(known => known.Number == number, stop);
        var party = found?.Parties.FirstOrDefault(party => party.IsReachedBy(phone));
        return party is null ? null : Actor.Party(found!.DistrictCode, found.Id.Value, party.Number, Masking.Name(party.Name));
    }
}
