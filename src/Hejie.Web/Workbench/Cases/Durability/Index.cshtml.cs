using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Quality;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Durability;

/// <summary>How one settlement held: the looks, what happened, and later cases of the same people to judge.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, DurabilityBoard board) : CasePage(files, refusals)
{
    [BindProperty]
    public DurabilityEvent? Event { get; set; }

    [BindProperty]
    public DateOnly? HappenedOn { get; set; }

    [BindProperty, StringLength(500)]
    public string? EventEvidence { get; set; }

    /// <summary>Number of the later case that is judged.</summary>
    [BindProperty, StringLength(20)]
    public string? OtherCase { get; set; }

    [BindProperty, StringLength(500)]
    public string? Judgement { get; set; }

    public DurabilityWatch? Watch { get; private set; }

    public IReadOnlyList<ProposedRelapse> Proposals { get; private set; } = [];

    public DateOnly DueOn(DeadlineKey point) => DurabilityWatch.DueOn(point, Case.OutcomeOn!.Value, HolidayCalendar.Standard);

    protected override bool IsHere => Case.Outcome == CaseOutcome.Settled;

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Watch = await board.ReadAsync(Case.Id, stop);
        Proposals = await board.ProposalsAsync(User.Actor(), Case.Id, stop);
    }

    public Task<IActionResult> OnPostFindAsync(CancellationToken stop) =>
        Answered(nameof(Event), Event) & Answered(nameof(HappenedOn), HappenedOn) & Answered(nameof(EventEvidence), EventEvidence?.Trim())
            ? DoAsync(mediation => board.ActAsync(
                User.Actor(), mediation, (watch, moment) => watch.Find(Event!.Value, HappenedOn!.Value, EventEvidence!, moment), stop), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostRelapseAsync(CancellationToken stop) =>
        CaseNumber.TryParse(OtherCase, null, out var other) & Answered(nameof(Judgement), Judgement?.Trim())
            ? DoAsync(mediation => board.FindRelapseAsync(User.Actor(), mediation, other!, Judgement!, stop), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostRejectAsync(CancellationToken stop) =>
        CaseNumber.TryParse(OtherCase, null, out var other) & Answered(nameof(Judgement), Judgement?.Trim())
            ? DoAsync(mediation => board.ActAsync(User.Actor(), mediation, (watch, moment) => watch.Reject(other!.Text, Judgement!, moment), stop), stop)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private Task<IActionResult> DoAsync(Func<MediationCase, Task<Refusal?>> act, CancellationToken stop) =>
        OnCaseAsync(file => act(file.Case), stop, $"/cases/{Number}/durability");
}
