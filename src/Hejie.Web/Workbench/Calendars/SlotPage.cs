using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Calendars;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Calendars;

/// <summary>A page on which a time is entered in which somebody is away or a room is closed.</summary>
public abstract class SlotPage(RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty]
    public DateOnly? FromDay { get; set; }

    [BindProperty]
    public TimeOnly? FromTime { get; set; }

    [BindProperty]
    public DateOnly? ToDay { get; set; }

    [BindProperty]
    public TimeOnly? ToTime { get; set; }

    [BindProperty]
    public UnavailabilityKind? Kind { get; set; }

    [BindProperty, StringLength(Unavailability.LongestNote)]
    public string? Note { get; set; }

    [BindProperty]
    public Guid? OnceKey { get; set; }

    /// <summary>The kinds to choose from.</summary>
    public abstract IReadOnlyList<UnavailabilityKind> Kinds { get; }

    /// <summary>The time that was typed; where something is missing or lies outside the calendar its field says so.</summary>
    protected TimeSlot? ReadSlot()
    {
        Need(nameof(FromDay), FromDay);
        Need(nameof(Kind), Kind);
        ModelState.CheckYear(nameof(FromDay), FromDay);
        ModelState.CheckYear(nameof(ToDay), ToDay);
        return ModelState.IsValid ? SlotForm.Of(FromDay!.Value, FromTime, ToDay, ToTime) : null;
    }
}
