using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Screenings.New;

public sealed class IndexModel(ScreeningBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    [BindProperty]
    public ScreeningKind Kind { get; set; }

    [BindProperty, StringLength(200)]
    public string? Topic { get; set; }

    [BindProperty, StringLength(200)]
    public string? Area { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    public void OnGet() => From = board.TodayFor(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Need(nameof(From), From);
        Need(nameof(Until), Until);
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        if (await board.PlaceAsync(Actor, stop) is not { } place)
        {
            ModelState.AddModelError("", FieldTexts.Get("NoStreetHere"));
            return Again(StatusCodes.Status400BadRequest);
        }
        var plan = new ScreeningPlan(Kind, Topic, Area ?? "", place.Street, place.Committee, From!.Value, Until!.Value);
        var (made, refusal) = await board.BeginAsync(plan, OnceKey, Actor, stop);
        return End(refusal, $"/screenings/{made?.Id.Value}");
    }
}
