using Hejie.Domain.Calendars;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Stations.Show;

/// <summary>One room in another body: who is on duty in a week, and for its committee the roster to be kept (S-5).</summary>
public sealed class IndexModel(DutyRoster roster, TimeProvider clock, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>A day of the week that is shown; null for this week.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty]
    public Guid? OnDuty { get; set; }

    [BindProperty]
    public DayOfWeek? Weekday { get; set; }

    [BindProperty]
    public TimeOnly? ShiftFrom { get; set; }

    [BindProperty]
    public TimeOnly? ShiftTo { get; set; }

    [BindProperty]
    public DateOnly? FirstDay { get; set; }

    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    public MediationOrganization Room { get; private set; } = null!;

    public IReadOnlyList<DutyDay> Week { get; private set; } = [];

    /// <summary>The shifts that hold in the week, each once.</summary>
    public IEnumerable<DutyShift> InForce => Week.SelectMany(day => day.People).Select(person => person.Shift);

    public IReadOnlyList<DutyShift> Shifts => [.. InForce.Where(shift => shift.LastDay is null)];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public bool MayKeep => DutyRoster.Keeps(Room, Actor);

    private DateOnly Today => ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);

    private string Address => $"/linkage/stations/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(From), From);
        FirstDay = Today;
        return await ReadAsync(stop) ? Page() : NotFound();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await roster.FindAsync(Id, Actor, stop) is not { } room)
        {
            return false;
        }
        Room = room;
        var day = ModelState.IsValid && From is { } asked ? asked : Today;
        Week = await roster.WeekAsync(room, day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), stop); // from Monday on
        People = MayKeep ? await roster.PeopleAsync(room, stop) : [];
        return true;
    }

    public async Task<IActionResult> OnPostEnterAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(FirstDay), FirstDay);
        Need(nameof(OnDuty), OnDuty);
        Need(nameof(Weekday), Weekday);
        Need(nameof(ShiftFrom), ShiftFrom);
        Need(nameof(ShiftTo), ShiftTo);
        Need(nameof(FirstDay), FirstDay);
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        return End(await roster.EnterAsync(Room, OnDuty!.Value, new DutyTimes(Weekday!.Value, ShiftFrom!.Value, ShiftTo!.Value, FirstDay!.Value), OnceKey, Actor, stop), Address);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid shift, CancellationToken stop)
    {
        if (await EnterAsync(stop) is { } shut)
        {
            return shut;
        }
        var (isFound, refusal) = await roster.EndAsync(Room, shift, Actor, stop);
        return isFound ? End(refusal, Address) : NotFound();
    }

    private async Task<IActionResult?> EnterAsync(CancellationToken stop) =>
        !await ReadAsync(stop) ? NotFound()
        : !MayKeep ? StatusCode(StatusCodes.Status403Forbidden)
        : ModelState.IsValid ? null
        : Again(StatusCodes.Status400BadRequest);
}
