using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared.Policies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Policies.List;

/// <summary>Every value the bureau may set, with the one that counts now.</summary>
public sealed class IndexModel(HejieDb db, TimeProvider clock) : PageModel
{
    /// <param name="Source">Where the value that counts now stands; null for the one the product was delivered with.</param>
    public sealed record Row(PolicyDefinition Definition, PolicyValue Now, string? Source, PolicyVersion? Next);

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MaySet => HttpContext.May(Permission.SetPolicy);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var versions = await db.Set<PolicyVersion>().AsNoTracking().Where(version => version.WithdrawnAt == null).ToListAsync(stop);
        var settings = new PolicySettings(versions);
        Rows =
        [
            .. from definition in PolicyDefinitions.All
               where string.IsNullOrWhiteSpace(Q) || PolicyWords.Name(definition).Contains(Q.Trim(), StringComparison.Ordinal)
               let own = versions.Where(version => version.Key == definition.Key).ToList()
               let now = settings.Of(definition, today)
               select new Row(
                   definition, now, own.Find(version => version.Number == now.Number)?.Source, own.Where(version => version.ValidFrom > today).MinBy(version => version.ValidFrom)),
        ];
    }
}
