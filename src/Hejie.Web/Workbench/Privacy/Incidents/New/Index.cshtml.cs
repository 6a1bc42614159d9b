using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Privacy;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Privacy.Incidents.New;

public sealed class IndexModel(PrivacyRegisters registers, RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty]
    public IncidentKind? Kind { get; set; }

    [BindProperty]
    public DateOnly? DiscoveredOn { get; set; }

    [BindProperty]
    public TimeOnly? DiscoveredTime { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Kinds { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Cause { get; set; }

    [BindProperty]
    public int? Persons { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Harm { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Measures { get; set; }

    [BindProperty, StringLength(2000)]
    public string? SelfHelp { get; set; }

    [BindProperty, StringLength(200)]
    public string? Contact { get; set; }

    public void OnGet() => DiscoveredOn = registers.MomentOf(Actor).Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Need(nameof(Kind), Kind);
        Need(nameof(DiscoveredOn), DiscoveredOn);
        Need(nameof(DiscoveredTime), DiscoveredTime);
        Need(nameof(Persons), Persons);
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var details = new IncidentDetails(
            Kind!.Value, ChinaTime.InstantOf(DiscoveredOn!.Value, DiscoveredTime!.Value), Kinds ?? "", Cause ?? "", Persons!.Value, Harm ?? "", Measures ?? "", SelfHelp ?? "", Contact ?? "");
        var (made, refusal) = await registers.WriteAsync(details, Actor, stop);
        return End(refusal, $"/incidents/{made?.Id.Value}");
    }
}
