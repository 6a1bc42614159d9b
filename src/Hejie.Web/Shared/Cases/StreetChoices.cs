using Hejie.Data;
using Hejie.Web.Shared.Controls;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Hejie.Web.Shared.Cases;

/// <summary>The streets of the district to choose from; kept for a minute, because every list asks and they change once in years.</summary>
public sealed class StreetChoices(HejieDb db, IMemoryCache kept)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<Choice>> AllAsync(CancellationToken stop) =>
        (await kept.GetOrCreateAsync((nameof(StreetChoices), db.Scope.District), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = KeptFor;
            return await db.Subdistricts.AsNoTracking().OrderBy(street => street.Code).Select(street => new Choice(street.Code, street.ShortName)).ToListAsync(stop);
        }))!;
}
