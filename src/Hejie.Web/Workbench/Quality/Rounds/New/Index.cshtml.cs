using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Access;
using Hejie.Domain.Quality;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Quality;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Quality.Rounds.New;

public sealed class IndexModel(ReviewBoard board, StreetChoices streets, RefusalTexts refusals) : RefusablePage(refusals)
{
    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    [BindProperty, StringLength(100)]
    public string? Title { get; set; }

    [BindProperty, StringLength(12)]
    public string? Street { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    /// <summary>Only the bureau chooses; a justice office samples its own street.</summary>
    public bool ChoosesStreet => Actor.Role == Role.BureauOfficer;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Streets = await streets.AllAsync(stop);
        Until = board.TodayFor(Actor).AddDays(-1);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Streets = await streets.AllAsync(stop);
        Need(nameof(From), From);
        Need(nameof(Until), Until);
        if (Street is not null && Streets.All(street => street.Value != Street))
        {
            ModelState.AddModelError(nameof(Street), FieldTexts.Get("ChooseOne"));
        }
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.PlanAsync(new ReviewRoundPlan(Title ?? "", Street, From!.Value, Until!.Value), OnceKey, Actor, stop);
        return End(refusal, $"/quality/rounds/{made?.Id.Value}");
    }
}
