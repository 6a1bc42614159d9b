using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Mechanisms.List;

/// <summary>The mechanisms of the district and of the streets that somebody sees (S-21).</summary>
public sealed class IndexModel(MechanismShelf shelf) : PageModel
{
    [BindProperty(SupportsGet = true), StringLength(MechanismDetails.LongestName)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true), StringLength(12)]
    public string? Street { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    public IReadOnlyList<MechanismRow> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public bool IsNarrow => Words is not null || Street is not null || Closed;

    /// <summary>Those that come with the product and are not in use under their name.</summary>
    public IEnumerable<ShippedMechanism> Offered => LinkageMechanism.Shipped.Where(shipped => Rows.All(row => row.Mechanism.Name != shipped.Details.Name));

    public async Task OnGetAsync(CancellationToken stop)
    {
        Streets = await shelf.StreetsAsync(User.Actor(), stop);
        Rows = await shelf.ListAsync(Words, Street, Closed, User.Actor(), stop);
    }
}
