using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Retention;

/// <summary>How long an archived file is kept and why; gives it another class, holds it back from destruction, and releases it (R-3, D-8).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public RetentionPeriod? Period { get; set; }

    [BindProperty, StringLength(1000)]
    public string? ChangeReason { get; set; }

    [BindProperty, StringLength(1000)]
    public string? HoldReason { get; set; }

    private string Here => $"/cases/{Number}/retention";

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken stop) => Answered(nameof(Period), Period)
        ? await ActAsync(moment => Case.ChangeRetention(new RetentionChoice(Period!.Value, ChangeReason), moment), stop, Here)
        : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostHoldAsync(CancellationToken stop) => ActAsync(moment => Case.HoldFile(HoldReason ?? "", moment), stop, Here);

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken stop) => ActAsync(moment => Case.ReleaseFile(HoldReason ?? "", moment), stop, Here);
}
