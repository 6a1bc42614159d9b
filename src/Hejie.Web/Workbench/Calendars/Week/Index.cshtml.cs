using System.Globalization;
using Hejie.Domain.Deadlines;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Hejie.Web.Workbench.Calendars.Week;

/// <summary>A week of sessions, absences and closures: side by side on a desk, one day under the other on a telephone.</summary>
public sealed class IndexModel(CalendarBoard board, Moments moments) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Committee { get; set; }

    /// <summary>The committee whose mediators and rooms the form offered.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Offered { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Mediator { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Room { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    public CalendarWeek Week { get; private set; } = null!;

    public DateOnly Today => moments.Today;

    /// <summary>Whether the reader has sessions of his own.</summary>
    public bool HasOwn => User.Actor().MediatorId is not null;

    public IEnumerable<Choice> Committees => Week.Committees.Select(body => new Choice($"{body.Id.Value}", body.Name));

    public IEnumerable<Choice> Mediators => Week.Mediators.Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name));

    public IEnumerable<Choice> Rooms => Week.Rooms.Select(room => new Choice($"{room.Id.Value}", room.Name));

    /// <summary>Whose week it is.</summary>
    public string Title => Chosen.ToList() is { Count: > 0 } chosen ? string.Join('、', chosen) : Week.Committee?.Name ?? Labels.Get("Calendar.Own");

    private IEnumerable<string> Chosen =>
        Week.Mediators.Where(known => known.Id.Value == Mediator).Select(known => known.Name).Concat(Week.Rooms.Where(known => known.Id.Value == Room).Select(known => known.Name));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Offered is not null && Offered != Committee)
        {
            (Mediator, Room) = (null, null);
            ModelState.Clear();
        }
        if (await board.ReadAsync(new CalendarAsked(Committee, Mediator, Room, Day), User.Actor(), stop) is not { } week)
        {
            return NotFound();
        }
        Week = week;
        Committee = week.Committee?.Id.Value;
        return Page();
    }

    /// <summary>The same calendar in the week of another day.</summary>
    public string AddressOf(DateOnly day)
    {
        Dictionary<string, string?> asked = new()
        {
            ["committee"] = Week.Committees.Count > 1 ? $"{Committee}" : null,
            ["mediator"] = Mediator?.ToString(),
            ["room"] = Room?.ToString(),
            ["day"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString("/calendar", asked);
    }

    /// <summary>The hours of an entry on one of its days: 全天 where it covers the day.</summary>
    public string HoursOf(CalendarEntry entry, DateOnly day)
    {
        var (start, end) = (ChinaTime.StartOf(day), ChinaTime.StartOf(day.AddDays(1)));
        var (from, to) = (entry.Slot.From > start ? entry.Slot.From : start, entry.Slot.To < end ? entry.Slot.To : end);
        return (from, to) == (start, end) ? FieldTexts.Get("WholeDay")
            : to == end ? FieldTexts.Get("HoursFrom", Spoken.Hour(from))
            : from == start ? FieldTexts.Get("HoursUntil", Spoken.Hour(to))
            : Spoken.Hours(from, to);
    }
}
