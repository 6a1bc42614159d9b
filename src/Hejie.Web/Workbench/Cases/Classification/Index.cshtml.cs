using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Classification;

/// <summary>Gives the dispute another kind, with the reason, and says how difficult it is.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, Moments moments) : CasePage(files, refusals)
{
    [BindProperty]
    public string? Type { get; set; }

    [BindProperty, StringLength(500)]
    public string? TypeReason { get; set; }

    [BindProperty]
    public DifficultyLevel? Difficulty { get; set; }

    [BindProperty]
    public IReadOnlyList<DifficultySignKind> Told { get; set; } = [];

    [BindProperty, StringLength(500)]
    public string? DifficultyReason { get; set; }

    public IReadOnlyList<DifficultySign> Signs { get; private set; } = [];

    public DifficultyLevel Suggested { get; private set; }

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        var moment = moments.Of(User.Actor());
        Signs = DifficultyCheck.SignsOf(Case, Told, moment.Policy, moment.Today);
        Suggested = DifficultyCheck.Propose(Case, Signs);
        if (isFirstShowing)
        {
            (Type, Difficulty) = (DisputeTypeChoices.CodeOf(Case.Type, Case.SubType), Suggested);
        }
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostTypeAsync(CancellationToken stop)
    {
        if (DisputeTypeChoices.Read(Type) is not var (type, subType))
        {
            ModelState.AddModelError(nameof(Type), FieldTexts.Get("NotUnderstood"));
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        return Answered(nameof(TypeReason), TypeReason)
            ? await ActAsync(moment => Case.Retype(type, subType, TypeReason!, moment), stop)
            : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
    }

    public async Task<IActionResult> OnPostDifficultyAsync(CancellationToken stop) => Answered(nameof(Difficulty), Difficulty)
        ? await ActAsync(moment => Case.ProposeDifficulty(Difficulty!.Value, Told, DifficultyReason, moment), stop)
        : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
}
