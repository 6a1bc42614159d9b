using Hejie.Data;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Subsidies;

/// <summary>The names of the committees of one page, read in one go.</summary>
public sealed class CommitteeNames(HejieDb db)
{
    private Dictionary<OrganizationId, string> _names = [];

    public async Task ReadAsync(IEnumerable<OrganizationId> ids, CancellationToken stop)
    {
        var wanted = ids.Distinct().ToList();
        _names = await db.Organizations.AsNoTracking().Where(body => wanted.Contains(body.Id)).ToDictionaryAsync(body => body.Id, body => body.Name, stop);
    }

    public string Of(OrganizationId id) => _names.GetValueOrDefault(id, "");
}
