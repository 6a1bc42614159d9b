using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Events;

/// <summary>A page on which a work event is described.</summary>
public abstract class WorkEventPage(RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty]
    public WorkEventKind? Kind { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public bool OnlyMonth { get; set; }

    [BindProperty, StringLength(WorkEventDetails.LongestTitle)]
    public string? EventTitle { get; set; }

    [BindProperty, StringLength(WorkEventDetails.LongestOrganiser)]
    public string? Organiser { get; set; }

    [BindProperty, StringLength(WorkEventDetails.LongestPlace)]
    public string? Place { get; set; }

    [BindProperty, StringLength(WorkEventDetails.LongestWhat)]
    public string? What { get; set; }

    /// <summary>What was typed; null where it was not understood, and the fields say so.</summary>
    protected WorkEventDetails? ReadDetails()
    {
        Need(nameof(Kind), Kind);
        Need(nameof(On), On);
        ModelState.CheckYear(nameof(On), On);
        return !ModelState.IsValid ? null : new WorkEventDetails(Kind!.Value, On!.Value, !OnlyMonth, EventTitle ?? "", Organiser ?? "", Place, What ?? "");
    }

    protected void Fill(WorkEvent known) =>
        (Kind, On, OnlyMonth, EventTitle, Organiser, Place, What) = (known.Kind, known.On, !known.IsDayKnown, known.Title, known.Organiser, known.Place, known.What);
}
