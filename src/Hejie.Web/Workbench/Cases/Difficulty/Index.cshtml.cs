using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Difficulty;

/// <summary>The justice office's word on how difficult a case is.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty, Required]
    public DifficultyLevel? ConfirmedLevel { get; set; }

    [BindProperty, Required, StringLength(500)]
    public string? ConfirmReason { get; set; }

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            ConfirmedLevel = Case.ProposedDifficulty?.Level;
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(moment => Case.ConfirmDifficulty(ConfirmedLevel!.Value, ConfirmReason!, moment), stop);
}
