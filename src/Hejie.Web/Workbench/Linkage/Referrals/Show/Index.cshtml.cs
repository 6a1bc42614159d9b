using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Referrals.Show;

/// <summary>One referral: where it stands, whose turn it is, and what went back.</summary>
public sealed class IndexModel(ReferralBoard board, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(30)]
    public string? CaseNumber { get; set; }

    [BindProperty, StringLength(200)]
    public string? Helpers { get; set; }

    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Explanation { get; set; }

    /// <summary>To when the hearing is moved, by the clock in China.</summary>
    [BindProperty]
    public DateOnly? HearingDay { get; set; }

    [BindProperty]
    public TimeOnly? HearingTime { get; set; }

    [BindProperty, StringLength(200)]
    public string? HearingPlace { get; set; }

    [BindProperty]
    public bool? IsSettled { get; set; }

    [BindProperty, StringLength(80)]
    public string? ArbitrationPaper { get; set; }

    public Referral Referral => Line.Referral;

    public ReferralLine Line { get; private set; } = null!;

    /// <summary>How the case stands that came of it; null where there is none.</summary>
    public MediationCase? Case { get; private set; }

    /// <summary>The day of the hearing at which help is asked; null where there is none.</summary>
    public DateOnly? HeardOn => Referral is { IsAssistance: true, Letter.HearingAt: { } hearing } ? ChinaTime.DayOf(hearing) : null;

    public bool MayAnswer => HttpContext.May(Permission.AnswerReferrals);

    public bool MaySend => HttpContext.May(Permission.SendReferrals);

    public bool SeesNames => ReferralNames.SeenBy(Actor);

    public DateOnly Today => board.TodayFor(Actor);

    public IReadOnlyList<Choice> Ends => [new("true", Labels.Get("Hearing.Settled")), new("false", Labels.Get("Hearing.NotSettled"))];

    public string Address => $"/referrals/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } referral)
        {
            return false;
        }
        Line = await board.WithNamesAsync(referral, stop);
        Case = (await board.CaseOfAsync(referral, stop))?.Case;
        return true;
    }

    public Task<IActionResult> OnPostReceiveAsync(CancellationToken stop) => ActAsync(MayAnswer, referral => referral.Receive, stop);

    public Task<IActionResult> OnPostHelpAsync(CancellationToken stop) =>
        ActAsync(MayAnswer, referral => moment => referral.Help((Helpers ?? "").Split(['、', '，', ',', ' ']), moment), stop);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken stop) => ActAsync(MayAnswer, referral => moment => referral.Decline(Reason ?? "", moment), stop);

    public Task<IActionResult> OnPostReturnHelpAsync(CancellationToken stop)
    {
        Need(nameof(IsSettled), IsSettled);
        return ActAsync(MayAnswer, referral => moment => referral.ReturnHelp(IsSettled!.Value, ArbitrationPaper, Explanation, moment), stop);
    }

    public Task<IActionResult> OnPostSeeResultAsync(CancellationToken stop) => ActAsync(MaySend, referral => referral.SeeResult, stop);

    public Task<IActionResult> OnPostRecallAsync(CancellationToken stop) => ActAsync(MaySend, referral => moment => referral.Recall(Reason ?? "", moment), stop);

    public Task<IActionResult> OnPostMoveHearingAsync(CancellationToken stop)
    {
        ModelState.CheckYear(nameof(HearingDay), HearingDay);
        Need(nameof(HearingDay), HearingDay);
        Need(nameof(HearingTime), HearingTime);
        Need(nameof(HearingPlace), HearingPlace);
        return ActAsync(MaySend, referral => moment => referral.MoveHearing(ChinaTime.InstantOf(HearingDay!.Value, HearingTime!.Value), HearingPlace!, moment), stop);
    }

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken stop) =>
        await EnterAsync(MayAnswer, stop) ?? End(await board.ReturnAsync(Referral, SeenVersion, Explanation, Actor, stop), Address);

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken stop)
    {
        if (!Domain.Cases.CaseNumber.TryParse(CaseNumber?.Trim(), null, out var number))
        {
            ModelState.AddModelError(nameof(CaseNumber), FieldTexts.Get("NotUnderstood"));
        }
        if (await EnterAsync(MayAnswer, stop) is { } shut)
        {
            return shut;
        }
        var (isFound, refusal) = await board.LinkAsync(Referral, SeenVersion, number!, Actor, stop);
        if (!isFound)
        {
            ModelState.AddModelError(nameof(CaseNumber), FieldTexts.Get("NoSuchCase"));
            return Again(StatusCodes.Status400BadRequest);
        }
        return End(refusal, Address);
    }

    private async Task<IActionResult> ActAsync(bool may, Func<Referral, Func<Moment, Refusal?>> verb, CancellationToken stop) =>
        await EnterAsync(may, stop) ?? End(await board.ActAsync(Referral, SeenVersion, Actor, verb(Referral), stop), Address);

    private async Task<IActionResult?> EnterAsync(bool may, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        return !may ? StatusCode(StatusCodes.Status403Forbidden) : ModelState.IsValid ? null : Again(StatusCodes.Status400BadRequest);
    }
}
