using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Domain.Places;
using Hejie.Web.Security;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Meetings.Show;

/// <summary>One meeting: who was asked, what it resolved, what became of that, and what the office that called it does.</summary>
public sealed class IndexModel(JointMeetingBoard board, AccessLog log, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TimeOnly? Begins { get; set; }

    [BindProperty]
    public TimeOnly? Ends { get; set; }

    [BindProperty, StringLength(MeetingPlan.LongestPlace)]
    public string? Place { get; set; }

    /// <summary>Why it takes place at another time.</summary>
    [BindProperty, StringLength(200)]
    public string? Why { get; set; }

    /// <summary>Why it does not take place.</summary>
    [BindProperty, StringLength(200)]
    public string? Reason { get; set; }

    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    /// <summary>Number of the resolution that is followed up.</summary>
    [BindProperty]
    public int? Resolution { get; set; }

    [BindProperty]
    public MeetingAct? Outcome { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Words { get; set; }

    /// <summary>The day on which it was done, or the new day.</summary>
    [BindProperty]
    public DateOnly? On { get; set; }

    public JointMeeting Meeting { get; private set; } = null!;

    public string Convener { get; private set; } = "";

    public ManagedEstate? Estate { get; private set; }

    public IReadOnlyList<CaseNumber> Cases { get; private set; } = [];

    public int HiddenCases => Meeting.CaseNumbers.Count - Cases.Count;

    public IReadOnlyList<Choice> OpenResolutions =>
    [
        .. Meeting.Resolutions.Where(resolution => resolution.State == ResolutionState.Open)
            .Select(resolution => new Choice(resolution.Number.ToString(CultureInfo.InvariantCulture), $"{resolution.Number}. {resolution.Matter}")),
    ];

    public bool MayAct => Meeting.IsConvenedBy(Actor);

    public bool ShowsPhones { get; private set; }

    public string? PhoneOf(JointMeetingMember member) => member.Phone is not { } phone || ShowsPhones ? member.Phone : Masking.Phone(phone);

    /// <summary>The form that could not be kept, shown open.</summary>
    public string? Typing { get; private set; }

    public DateTime Now => board.Now;

    public DateOnly Today => board.Today;

    public string Address => $"/linkage/meetings/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        FillTime();
        SignedOn = Today;
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } meeting)
        {
            return false;
        }
        Meeting = meeting;
        Convener = await board.ConvenerAsync(meeting, stop);
        Estate = await board.EstateOfAsync(meeting, stop);
        Cases = await board.CasesAsync(meeting.CaseNumbers, Actor, stop);
        return true;
    }

    private void FillTime()
    {
        var (from, until) = (ChinaTime.ClockOf(Meeting.From), ChinaTime.ClockOf(Meeting.Until));
        (Day, Begins, Ends, Place) = (DateOnly.FromDateTime(from), TimeOnly.FromDateTime(from), TimeOnly.FromDateTime(until), Meeting.Place);
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken stop)
    {
        if (await EnterAsync("Open", stop) is { } shut)
        {
            return shut;
        }
        await log.WriteAsync(AccessKind.OpenedField, Actor, stop, field: $"meeting:{Id:N}");
        ShowsPhones = true;
        return Page();
    }

    public Task<IActionResult> OnPostRescheduleAsync(CancellationToken stop)
    {
        Need(nameof(Day), Day);
        Need(nameof(Begins), Begins);
        Need(nameof(Ends), Ends);
        ModelState.CheckYear(nameof(Day), Day);
        return ActAsync("Reschedule", moment => Meeting.Reschedule(ChinaTime.InstantOf(Day!.Value, Begins!.Value), ChinaTime.InstantOf(Day!.Value, Ends!.Value), Place ?? "", Why ?? "", moment), stop);
    }

    public Task<IActionResult> OnPostCallOffAsync(CancellationToken stop) => ActAsync("CallOff", moment => Meeting.CallOff(Reason ?? "", moment), stop);

    public Task<IActionResult> OnPostSignAsync(CancellationToken stop)
    {
        Need(nameof(SignedOn), SignedOn);
        ModelState.CheckYear(nameof(SignedOn), SignedOn);
        return ActAsync("Sign", moment => Meeting.SignMinutes(SignedOn!.Value, moment), stop);
    }

    public Task<IActionResult> OnPostFollowAsync(CancellationToken stop)
    {
        Need(nameof(Resolution), Resolution);
        Need(nameof(Outcome), Outcome);
        if (Outcome is MeetingAct.Fulfil or MeetingAct.Postpone)
        {
            Need(nameof(On), On);
        }
        ModelState.CheckYear(nameof(On), On);
        return ActAsync("Follow", Follow, stop);
    }

    private Refusal? Follow(Moment moment) => Outcome switch
    {
        MeetingAct.Fulfil => Meeting.Fulfil(Resolution!.Value, Words ?? "", On!.Value, moment),
        MeetingAct.Postpone => Meeting.Postpone(Resolution!.Value, On!.Value, Words ?? "", moment),
        _ => Meeting.LeaveUndone(Resolution!.Value, Words ?? "", moment),
    };

    private async Task<IActionResult> ActAsync(string form, Func<Moment, Refusal?> verb, CancellationToken stop) =>
        await EnterAsync(form, stop) ?? End(await board.ActAsync(Meeting, SeenVersion, Actor, verb, stop), Address);

    private async Task<IActionResult?> EnterAsync(string form, CancellationToken stop)
    {
        if (!await ReadAsync(stop) || (Resolution is { } number && Meeting.Resolutions.All(resolution => resolution.Number != number)))
        {
            return NotFound();
        }
        Typing = form;
        if (form != "Reschedule")
        {
            FillTime();
        }
        return !MayAct ? StatusCode(StatusCodes.Status403Forbidden) : ModelState.IsValid ? null : Again(StatusCodes.Status400BadRequest);
    }
}
