using Hejie.Domain.Calendars;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Calendars.Absences;

/// <summary>When mediators are away: entered by themselves or by their clerk, and taken back.</summary>
public sealed class IndexModel(AbsenceBoard board, RefusalTexts refusals) : SlotPage(refusals)
{
    private const int PageSize = 50;

    /// <summary>Narrows the list.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Mediator { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Past { get; set; }

    /// <summary>Position of the last one of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Who is away.</summary>
    [BindProperty]
    public Guid? Who { get; set; }

    [BindProperty]
    public Guid Absence { get; set; }

    public IReadOnlyList<AbsenceRow> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Mediators { get; private set; } = [];

    public string? Next { get; private set; }

    public string? First => After is null ? null : Request.FirstPage();

    /// <summary>Something was typed that could not be kept.</summary>
    public bool IsTyping => !ModelState.IsValid;

    public override IReadOnlyList<UnavailabilityKind> Kinds => Unavailability.KindsOf(isRoom: false);

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(stop);

    private async Task ReadAsync(CancellationToken stop)
    {
        Mediators = [.. (await board.MediatorsAsync(Actor, stop)).Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name))];
        var rows = await board.ListAsync(new AbsenceFilter(Mediator, Past), Actor, ListPosition.Read(After), PageSize, stop);
        Rows = [.. rows.Take(PageSize)];
        Next = rows.Count > PageSize ? Request.ListWith(("after", Rows[^1].Position.Text)) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (Mediators.Count > 1)
        {
            Need(nameof(Who), Who);
        }
        if (ReadSlot() is not { } slot)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var who = Who ?? (Mediators is [var only] && Guid.TryParse(only.Value, out var self) ? self : Guid.Empty);
        var (made, refusal) = await board.EnterAsync(who, slot, Kind!.Value, Note, OnceKey, Actor, stop);
        return made is null && refusal is null ? NotFound() : End(refusal, "/absences");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Absence, Actor, stop) is not { } found)
        {
            return NotFound();
        }
        var refusal = await board.TakeBackAsync(found, Actor, stop);
        if (refusal is not null)
        {
            await ReadAsync(stop);
        }
        return End(refusal, "/absences");
    }
}
