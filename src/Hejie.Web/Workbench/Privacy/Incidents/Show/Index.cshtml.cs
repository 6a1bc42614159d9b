using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Privacy;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Privacy.Incidents.Show;

/// <summary>One incident: who was told when, the text for the persons, and its end (PIPL 57).</summary>
public sealed class IndexModel(PrivacyRegisters registers, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public DateOnly? AuthorityOn { get; set; }

    [BindProperty]
    public TimeOnly? AuthorityTime { get; set; }

    [BindProperty, StringLength(500)]
    public string? AuthorityWords { get; set; }

    [BindProperty]
    public DateOnly? PersonsOn { get; set; }

    [BindProperty]
    public TimeOnly? PersonsTime { get; set; }

    [BindProperty, StringLength(500)]
    public string? PersonsWords { get; set; }

    [BindProperty, StringLength(1000)]
    public string? SpareReason { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Conclusion { get; set; }

    public DataIncident Incident { get; private set; } = null!;

    public DateTime Now { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (AuthorityOn, PersonsOn) = (ChinaTime.DayOf(Now), ChinaTime.DayOf(Now));
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        Now = registers.MomentOf(Actor).Now;
        if (await registers.IncidentAsync(Id, Actor, stop) is not { } incident)
        {
            return false;
        }
        Incident = incident;
        return true;
    }

    public Task<IActionResult> OnPostAuthorityAsync(CancellationToken stop)
    {
        Need(nameof(AuthorityOn), AuthorityOn);
        Need(nameof(AuthorityTime), AuthorityTime);
        return ActAsync((incident, moment) => incident.TellAuthority(ChinaTime.InstantOf(AuthorityOn!.Value, AuthorityTime!.Value), AuthorityWords ?? "", moment), stop);
    }

    public Task<IActionResult> OnPostPersonsAsync(CancellationToken stop)
    {
        Need(nameof(PersonsOn), PersonsOn);
        Need(nameof(PersonsTime), PersonsTime);
        return ActAsync((incident, moment) => incident.TellPersons(ChinaTime.InstantOf(PersonsOn!.Value, PersonsTime!.Value), PersonsWords ?? "", moment), stop);
    }

    public Task<IActionResult> OnPostSpareAsync(CancellationToken stop) => ActAsync((incident, moment) => incident.SparePersons(SpareReason ?? "", moment), stop);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken stop) => ActAsync((incident, moment) => incident.CloseIncident(Conclusion ?? "", moment), stop);

    private async Task<IActionResult> ActAsync(Func<DataIncident, Moment, Refusal?> verb, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return ModelState.IsValid
            ? End(await registers.ActAsync(Incident, SeenVersion, Actor, verb, stop), $"/incidents/{Id}")
            : Again(StatusCodes.Status400BadRequest);
    }
}
