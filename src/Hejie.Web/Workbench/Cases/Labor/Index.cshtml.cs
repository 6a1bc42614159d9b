using Hejie.Domain.Cases;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Labor;

/// <summary>Says which labour dispute a case is, so that the ways that are open and the time for them can be told (L-1, S-8).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public LaborScope? LaborDispute { get; set; }

    [BindProperty]
    public DateOnly? KnownOn { get; set; }

    [BindProperty]
    public DateOnly? LeftOn { get; set; }

    public static IReadOnlyList<Choice> Scopes { get; } =
        [.. Enum.GetValues<LaborScope>().Select(scope => new Choice($"{scope}", Labels.Of(scope), Labels.Get($"LaborScope.{scope}.Hint")))];

    protected override bool IsHere => Case.Type == DisputeType.Labor;

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            (LaborDispute, KnownOn, LeftOn) = (Case.LaborPoints?.Scope, Case.LaborPoints?.KnownOn, Case.LaborPoints?.LeftOn);
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(KnownOn), KnownOn);
        ModelState.CheckYear(nameof(LeftOn), LeftOn);
        return Answered(nameof(LaborDispute), LaborDispute)
            ? ActAsync(moment => Case.JudgeLabor(new LaborPoints(LaborDispute!.Value, KnownOn, LeftOn), moment), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
    }
}
