using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Privacy;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Privacy.Assessments.New;

public sealed class IndexModel(PrivacyRegisters registers, RefusalTexts refusals) : RefusablePage(refusals)
{
    [BindProperty, StringLength(100)]
    public string? AssessmentTitle { get; set; }

    [BindProperty]
    public DataUse? Use { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Purpose { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Kinds { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Necessity { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Risks { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Measures { get; set; }

    [BindProperty]
    public AssessmentConclusion? Conclusion { get; set; }

    [BindProperty, StringLength(100)]
    public string? AssessedBy { get; set; }

    [BindProperty]
    public DateOnly? AssessedOn { get; set; }

    [BindProperty]
    public DateOnly? ValidUntil { get; set; }

    public void OnGet() => (AssessedOn, AssessedBy) = (registers.MomentOf(Actor).Today, Actor.DisplayName);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Need(nameof(Use), Use);
        Need(nameof(Conclusion), Conclusion);
        Need(nameof(AssessedOn), AssessedOn);
        Need(nameof(ValidUntil), ValidUntil);
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var details = new AssessmentDetails(
            AssessmentTitle ?? "", Use!.Value, Purpose ?? "", Kinds ?? "", Necessity ?? "", Risks ?? "", Measures ?? "", Conclusion!.Value, AssessedBy ?? "", AssessedOn!.Value, ValidUntil!.Value);
        var (made, refusal) = await registers.WriteAsync(details, Actor, stop);
        return End(refusal, $"/assessments/{made?.Id.Value}");
    }
}
