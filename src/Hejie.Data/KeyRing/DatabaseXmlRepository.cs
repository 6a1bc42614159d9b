using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.KeyRing;

/// <summary>Keeps the key ring in the database, under keys that we make: a cluster refuses the stock store's identity column.</summary>
internal sealed class DatabaseXmlRepository(IHejieDbFactory databases, TimeProvider clock) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = databases.Open(new Scope());
        return [.. db.Set<DataProtectionKey>().AsNoTracking().Select(k => k.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = databases.Open(new Scope());
        db.Add(new DataProtectionKey
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            FriendlyName = friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
        });
        db.SaveChanges();
    }
}
