using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Subsidies.NegativeItems;

/// <summary>What is never paid for: the list of today, every list so far, and for the bureau a new one.</summary>
public sealed class IndexModel(HejieDb db, SubsidyBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty, StringLength(6000)]
    public string? Items { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty, StringLength(500)]
    public string? Source { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    public IReadOnlyList<NegativeList> Lists { get; private set; } = [];

    public NegativeList Now { get; private set; } = NegativeList.Delivered;

    public bool MaySet => HttpContext.May(Permission.SetPolicy);

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        Items = string.Join('\n', Now.Items);
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        Lists = await board.ListsAsync(stop);
        Now = NegativeList.On(board.MomentFor(Actor).Today, Lists.Where(list => list.Number > 0));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!MaySet)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        Need(nameof(ValidFrom), ValidFrom);
        await ReadAsync(stop);
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        try
        {
            return End(await board.SetListAsync(new NegativeListChange((Items ?? "").Split('\n'), ValidFrom!.Value, Source ?? "", Reason ?? ""), Actor, stop), "/subsidies/negative-list");
        }
        catch (DbUpdateException twice) when (db.IsDuplicate(twice))
        {
            return End(SubsidyRefusals.NegativeListDayIsTaken, "");
        }
    }
}
