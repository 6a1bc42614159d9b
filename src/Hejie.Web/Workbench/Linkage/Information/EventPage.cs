using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Information;

/// <summary>A page on which a sudden event is told.</summary>
public abstract class EventPage(RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty]
    public EventLevel? Gravity { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TimeOnly? Time { get; set; }

    [BindProperty, StringLength(SuddenEvent.LongestPlace)]
    public string? Place { get; set; }

    [BindProperty, StringLength(SuddenEvent.Longest)]
    public string? What { get; set; }

    [BindProperty, StringLength(SuddenEvent.Longest)]
    public string? Persons { get; set; }

    [BindProperty, StringLength(SuddenEvent.Longest)]
    public string? Measures { get; set; }

    [BindProperty, StringLength(SuddenEvent.Longest)]
    public string? ToldWhom { get; set; }

    /// <summary>What was typed; null where it was not understood, and the fields say so.</summary>
    protected SuddenEvent? ReadEvent()
    {
        Need(nameof(Gravity), Gravity);
        Need(nameof(Day), Day);
        Need(nameof(Time), Time);
        ModelState.CheckYear(nameof(Day), Day);
        return !ModelState.IsValid ? null : new SuddenEvent(Gravity!.Value, ChinaTime.InstantOf(Day!.Value, Time!.Value), Place ?? "", What ?? "", Persons ?? "", Measures ?? "", ToldWhom);
    }

    protected void Fill(SuddenEvent happened)
    {
        var clock = ChinaTime.ClockOf(happened.HappenedAt);
        (Gravity, Day, Time, Place) = (happened.Level, DateOnly.FromDateTime(clock), TimeOnly.FromDateTime(clock), happened.Place);
        (What, Persons, Measures, ToldWhom) = (happened.What, happened.Persons, happened.Measures, happened.Told);
    }
}
