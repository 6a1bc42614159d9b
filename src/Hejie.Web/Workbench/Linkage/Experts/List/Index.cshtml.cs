using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Experts.List;

/// <summary>The experts of the district, and from which sources they come.</summary>
public sealed class IndexModel(ExpertRegister register) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true), StringLength(ExpertFilter.LongestWords)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public ExpertGroup? Group { get; set; }

    [BindProperty(SupportsGet = true)]
    public ExpertSource? Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public DisputeType? Field { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Out { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<Expert> Rows { get; private set; } = [];

    public IReadOnlyList<SourceCount> BySource { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    public ExpertFilter Filter => new(Words, Group, Source, Field, Out);

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        BySource = await register.BySourceAsync(Filter, actor, stop);
        var rows = await register.ListAsync(Filter, ExpertPosition.Read(After), PageSize, actor, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", new ExpertPosition(Rows[^1].NameSortKey, Rows[^1].Id.Value).Text)) : null;
    }
}
