using Hejie.Domain.Privacy;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Privacy.Assessments.Show;

/// <summary>One assessment; it is taken out of the register when it need not be kept any more, not before.</summary>
public sealed class IndexModel(PrivacyRegisters registers, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public bool Confirmed { get; set; }

    public ImpactAssessment Assessment { get; private set; } = null!;

    public DateOnly Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        Today = registers.MomentOf(Actor).Today;
        if (await registers.AssessmentAsync(Id, Actor, stop) is not { } assessment)
        {
            return false;
        }
        Assessment = assessment;
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!Confirmed)
        {
            ModelState.AddModelError(nameof(Confirmed), FieldTexts.Get("Required"));
            return Again(StatusCodes.Status400BadRequest);
        }
        return End(await registers.RemoveAsync(Assessment, Actor, stop), "/assessments");
    }
}
