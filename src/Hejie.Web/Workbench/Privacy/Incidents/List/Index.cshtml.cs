using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Privacy;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Privacy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
namespace Hejie.Web.Workbench.Privacy.Incidents.List;

/// <summary>The register of incidents, with the hours that passed before somebody was told (D-13).</summary>
public sealed class IndexModel(PrivacyRegisters registers) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(50)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public IncidentKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Open { get; set; }

    /// <summary>The last number of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public DateTime Now { get; private set; }

    public IReadOnlyList<DataIncident> Rows { get; private set; } = [];

    public string? First => After is null ? null : Request.FirstPage();

    public string? Next { get; private set; }

    public IncidentFilter Filter => new(Words, Kind, Open);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Now = registers.MomentOf(User.Actor()).Now;
        var rows = await registers.IncidentsAsync(Filter, User.Actor(), After, PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Number)) : null;
    }
}
