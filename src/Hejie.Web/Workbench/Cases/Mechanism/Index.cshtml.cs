using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Mechanism;

/// <summary>A case worked through a mechanism: the board of its seats, the steps, and what was promised (S-22 to S-24).</summary>
public sealed class IndexModel(CaseFiles files, MechanismShelf shelf, CaseEstates estates, RefusalTexts refusals) : CasePage(files, refusals)
{
    private const string OfHost = "host";
    private const char OfParty = 'p';
    private const char OfInvitee = 'i';

    [BindProperty]
    public Guid? ChosenMechanism { get; set; }

    /// <summary>Which seat is filled; 1 for the first.</summary>
    [BindProperty]
    public int? SeatNumber { get; set; }

    /// <summary>"host", p and the number of a party, or i and that of an invitee; null to empty the seat.</summary>
    [BindProperty, StringLength(10)]
    public string? Holder { get; set; }

    [BindProperty]
    public DateOnly? StepOn { get; set; }

    [BindProperty, StringLength(2000)]
    public string? StepWords { get; set; }

    [BindProperty]
    public List<int> StepSeats { get; set; } = [];

    [BindProperty]
    public bool StepIsSkipped { get; set; }

    [BindProperty]
    public int? PromiseSeat { get; set; }

    [BindProperty, StringLength(500)]
    public string? PromiseText { get; set; }

    [BindProperty]
    public DateOnly? PromiseDueOn { get; set; }

    [BindProperty]
    public int? AnsweredPromise { get; set; }

    [BindProperty]
    public bool? IsKept { get; set; }

    [BindProperty, StringLength(500)]
    public string? PromiseWords { get; set; }

    [BindProperty, StringLength(500)]
    public string? StopReason { get; set; }

    /// <summary>The run that goes on, or the last; null where the case never had one.</summary>
    public MechanismRun? Run => CaseFile.MechanismRuns is [.., var last] ? last : null;

    public IReadOnlyList<Choice> Mechanisms { get; private set; } = [];

    /// <summary>Whom the register of estates names for a kind of seat.</summary>
    public IReadOnlyDictionary<SeatKind, string> Known { get; private set; } = new Dictionary<SeatKind, string>();

    public IReadOnlyList<Choice> Holders =>
    [
        new(OfHost, Labels.Get("Mechanism.Host")),
        .. Case.Parties.Select(party => new Choice($"{OfParty}{party.Number}", $"{party.Name}（{Labels.Of(party.Role)}）")),
        .. Case.InviteesNow.Select(invitee => new Choice($"{OfInvitee}{invitee.Number}", $"{invitee.Details.Name}（{invitee.Details.Relation}）")),
    ];

    public IReadOnlyList<Choice> Seats => [.. Run!.Seats.Select((seat, index) => new Choice($"{index + 1}", seat.Name))];

    public IReadOnlyList<Choice> Owed => [.. Run!.Commitments.Where(made => made.IsKept is null).Select(made => new Choice($"{made.Number}", $"{Run.Seats[made.Seat - 1].Name}：{made.Text}"))];

    /// <summary>Who sits there, in words; null for an empty seat.</summary>
    public string? HolderOf(int seat) => ValueOf(Run!.Holders[seat - 1]) is { } value ? Holders.FirstOrDefault(choice => choice.Value == value)?.Text : null;

    public static string? ValueOf(SeatHolder? holder) => holder switch
    {
        null => null,
        { Party: { } party } => $"{OfParty}{party}",
        { Invitee: { } invitee } => $"{OfInvitee}{invitee}",
        _ => OfHost,
    };

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Mechanisms = Run is { IsOpen: true } ? [] : [.. (await shelf.ForAsync(Case, stop)).Select(mechanism => new Choice($"{mechanism.Id.Value}", mechanism.Name, mechanism.About))];
        if (Case.EstateId is { } id && await estates.FindAsync(id.Value, stop) is { } estate)
        {
            var known = new Dictionary<SeatKind, string> { [SeatKind.PropertyCompany] = estate.Company };
            if (estate.OwnersCommittee is { } owners)
            {
                known[SeatKind.OwnersCommittee] = owners.Head;
            }
            if (estate.Leaders.Count > 0)
            {
                known[SeatKind.BuildingLeader] = string.Join('、', estate.Leaders.Select(leader => $"{leader.Building} {leader.Name}"));
            }
            Known = known;
        }
        if (isFirstShowing)
        {
            StepOn = Today;
        }
    }

    public Task<IActionResult> OnPostBeginAsync(CancellationToken stop) => Answered(nameof(ChosenMechanism), ChosenMechanism)
        ? ActAsync(async mediation =>
        {
            var mechanism = (await shelf.ForAsync(mediation, stop)).Find(known => known.Id.Value == ChosenMechanism);
            return moment => mechanism is null ? MechanismRefusals.MechanismDoesNotFit : Files.Begin(CaseFile, mechanism, moment);
        }, stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostSeatAsync(CancellationToken stop) =>
        RunAsync((run, moment) => ReadHolder(out var holder) ? run.Seat(SeatNumber ?? 0, holder, Case, moment) : MechanismRefusals.SeatIsNotOfTheCase, true, stop);

    private bool ReadHolder(out SeatHolder? holder)
    {
        var number = Holder is { Length: > 1 } && int.TryParse(Holder[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 0;
        holder = Holder switch
        {
            OfHost => SeatHolder.Host,
            [OfParty, ..] => new SeatHolder(number, null),
            [OfInvitee, ..] => new SeatHolder(null, number),
            _ => null,
        };
        return string.IsNullOrEmpty(Holder) || holder is not null;
    }

    public Task<IActionResult> OnPostStepAsync(CancellationToken stop) => RunAsync(
        (run, moment) => run.TakeStep(StepOn!.Value, StepWords!, StepSeats, StepIsSkipped, Case, moment), Answered(nameof(StepOn), StepOn) & Answered(nameof(StepWords), StepWords), stop);

    public Task<IActionResult> OnPostPromiseAsync(CancellationToken stop) => RunAsync(
        (run, moment) => run.Promise(PromiseSeat!.Value, PromiseText!, PromiseDueOn!.Value, Case, moment),
        Answered(nameof(PromiseSeat), PromiseSeat) & Answered(nameof(PromiseText), PromiseText) & Answered(nameof(PromiseDueOn), PromiseDueOn), stop);

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken stop) => RunAsync(
        (run, moment) => run.AnswerPromise(AnsweredPromise!.Value, IsKept!.Value, PromiseWords, Case, moment), Answered(nameof(AnsweredPromise), AnsweredPromise) & Answered(nameof(IsKept), IsKept), stop);

    public Task<IActionResult> OnPostCompleteAsync(CancellationToken stop) => RunAsync((run, moment) => run.Complete(Case, moment), true, stop);

    public Task<IActionResult> OnPostStopAsync(CancellationToken stop) => RunAsync((run, moment) => run.Stop(StopReason!, Case, moment), Answered(nameof(StopReason), StopReason), stop);

    private Task<IActionResult> RunAsync(Func<MechanismRun, Moment, Refusal?> verb, bool isWhole, CancellationToken stop) => isWhole
        ? ActAsync(moment => Run is { } run ? verb(run, moment) : MechanismRefusals.RunIsOver, stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/mechanism";
}
