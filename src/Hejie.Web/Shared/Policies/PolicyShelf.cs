using Hejie.Data;
using Hejie.Domain.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Hejie.Web.Shared.Policies;

/// <summary>Each district's values at hand. A value counts from tomorrow at the earliest, so one that was read a minute ago is never wrong.</summary>
public sealed class PolicyShelf(IHejieDbFactory databases, IMemoryCache kept)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    public PolicySettings Of(string district) => kept.GetOrCreate(KeyOf(district), entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = KeptFor;
        using var db = databases.Open(district);
        return new PolicySettings([.. db.Set<PolicyVersion>().AsNoTracking()]);
    })!;

    /// <summary>After a change, so that who made it sees it.</summary>
    public void Forget(string district) => kept.Remove(KeyOf(district));

    private static (string, string) KeyOf(string district) => (nameof(PolicyShelf), district);
}
