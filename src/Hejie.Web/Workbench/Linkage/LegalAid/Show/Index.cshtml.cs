using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.LegalAid.Show;

/// <summary>One referral to legal aid: where it stands, and the next step of the office (L-5; LAL 43).</summary>
public sealed class IndexModel(LegalAidBoard board, ReadingLog readings, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The day of what is written down.</summary>
    [BindProperty]
    public DateOnly? DoneOn { get; set; }

    [BindProperty]
    public bool? IsGranted { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Words { get; set; }

    [BindProperty, StringLength(AidLawyer.LongestName)]
    public string? LawyerName { get; set; }

    [BindProperty, StringLength(AidLawyer.LongestOffice)]
    public string? LawyerOffice { get; set; }

    [BindProperty, StringLength(40)]
    public string? LawyerPhone { get; set; }

    public LegalAidSheet Sheet { get; private set; } = null!;

    public LegalAidReferral Referral => Sheet.Referral;

    public DateOnly Today => board.TodayFor(Actor);

    public static IReadOnlyList<Choice> Decisions { get; } = [new($"{true}", Labels.Get("LegalAid.Granted")), new($"{false}", Labels.Get("LegalAid.Refused"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        DoneOn = Today;
        await readings.NoteAsync(Actor, Referral.CaseId.Value, stop);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } sheet)
        {
            return false;
        }
        Sheet = sheet;
        return true;
    }

    public Task<IActionResult> OnPostReceiveAsync(CancellationToken stop) => OnDayAsync(LegalAidAct.Receive, moment => Referral.Receive(DoneOn!.Value, moment), stop);

    public Task<IActionResult> OnPostDecideAsync(CancellationToken stop)
    {
        Need(nameof(IsGranted), IsGranted);
        return OnDayAsync(LegalAidAct.Grant, moment => IsGranted!.Value ? Referral.Grant(DoneOn!.Value, moment) : Referral.Refuse(DoneOn!.Value, Words, moment), stop);
    }

    public Task<IActionResult> OnPostAssignAsync(CancellationToken stop)
    {
        Need(nameof(LawyerName), LawyerName);
        return OnDayAsync(LegalAidAct.Assign, moment => Referral.Assign(DoneOn!.Value, new AidLawyer(LawyerName!, LawyerOffice, LawyerPhone), moment), stop);
    }

    public Task<IActionResult> OnPostEndAsync(CancellationToken stop)
    {
        Need(nameof(Words), Words);
        return OnDayAsync(LegalAidAct.End, moment => Referral.End(DoneOn!.Value, Words, moment), stop);
    }

    public Task<IActionResult> OnPostRecallAsync(CancellationToken stop)
    {
        Need(nameof(Words), Words);
        return ActAsync(LegalAidAct.Recall, moment => Referral.Recall(Words, moment), stop);
    }

    private Task<IActionResult> OnDayAsync(LegalAidAct act, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        ModelState.CheckYear(nameof(DoneOn), DoneOn);
        Need(nameof(DoneOn), DoneOn);
        return ActAsync(act, verb, stop);
    }

    private async Task<IActionResult> ActAsync(LegalAidAct act, Func<Moment, Refusal?> verb, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!Sheet.MayEver(act))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        return ModelState.IsValid
            ? End(await board.ActAsync(Referral, SeenVersion, Actor, verb, stop), $"/linkage/legal-aid/{Id}")
            : Again(StatusCodes.Status400BadRequest);
    }
}
