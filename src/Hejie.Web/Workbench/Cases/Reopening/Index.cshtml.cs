using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Reopening;

/// <summary>Mediates the same dispute again after its handling was closed, with the reason and every party's wish .</summary>
public sealed class IndexModel(CaseFiles files, CaseReopening reopening, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    [Required]
    public ReopeningGround? ReopenedFor { get; set; }

    [BindProperty]
    [Required]
    [StringLength(2000)]
    public string? ReopeningReason { get; set; }

    [BindProperty]
    public List<int> ReopeningConsents { get; set; } = [];

    /// <summary>The grounds that fit how it ended: only what was agreed can be changed.</summary>
    public IReadOnlyList<ReopeningGround> Grounds =>
        [.. Enum.GetValues<ReopeningGround>().Where(ground => ground != ReopeningGround.RevisionWanted || Case.Outcome == CaseOutcome.Settled)];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var why = new Domain.Cases.Reopening(ReopenedFor!.Value, ReopeningReason!, ReopeningConsents);
        return await OnCaseAsync(file => reopening.ReopenAsync(file, SeenVersion, User.Actor(), why, stop), stop);
    }
}
