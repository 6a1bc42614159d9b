using Hejie.Data;
using Hejie.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Hejie.Web.Security.Sessions;

/// <summary>The stamp under which an account's sessions and tokens hold now; null when it is disabled or gone.</summary>
/// <remarks>Kept for some seconds in memory and forgotten at once when this process changes the account; another process follows within that time.</remarks>
public sealed class SessionStamps(IMemoryCache cache, IHejieDbFactory databases)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    public Task<string?> CurrentAsync(string district, AccountId id, CancellationToken stop) =>
        cache.GetOrCreateAsync<string?>((nameof(SessionStamps), district, id), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = KeptFor;
            await using var db = databases.Open(district);
            return await db.Accounts.AsNoTracking()
                .Where(account => account.DistrictCode == district && account.Id == id && account.DisabledAt == null)
                .Select(account => account.SecurityStamp)
                .SingleOrDefaultAsync(stop);
        });

    public void Forget(string district, AccountId id) => cache.Remove((nameof(SessionStamps), district, id));
}
