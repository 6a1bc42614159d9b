using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Calendars;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Domain.Sessions;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Calendars;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Sessions.Show;

/// <summary>One meeting of the parties: begins, is recorded in seven points, is signed.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads, TextBlockShelf shelf, Occupancy occupancy, SessionPlanning planning)
    : SigningCasePage(files, refusals, uploads)
{
    private Guid? _chosen;
    private bool _usesUsual;

    [FromRoute(Name = "session")]
    public int MeetingNumber { get; set; }

    public MediationSession Meeting { get; private set; } = null!;

    [BindProperty]
    public string? CancelReason { get; set; }

    [BindProperty]
    public List<int> Invitees { get; set; } = [];

    [BindProperty]
    [StringLength(500)]
    public string? UncheckedReason { get; set; }

    [BindProperty]
    public int? CheckedParty { get; set; }

    [BindProperty]
    public IdentityMatch? PartyIdentity { get; set; }

    [BindProperty]
    public bool ShamTold { get; set; }

    [BindProperty]
    public OnlineAccess? PartyAccess { get; set; }

    [BindProperty]
    public bool ObjectsToOnline { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? OnSitePlace { get; set; }

    [BindProperty]
    public Guid? OnSiteRoom { get; set; }

    /// <summary>The rooms that are free then, for a session over the network.</summary>
    public IReadOnlyList<Choice> Rooms { get; private set; } = [];

    [BindProperty]
    public DateOnly? HeldOn { get; set; }

    [BindProperty]
    public TimeOnly? Began { get; set; }

    [BindProperty]
    public TimeOnly? Ended { get; set; }

    [BindProperty]
    public List<int> Attended { get; set; } = [];

    [BindProperty]
    public MediationTactic Tactic { get; set; }

    [BindProperty]
    [StringLength(50)]
    public string? Recorder { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? RightsTold { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Principles { get; set; }

    [BindProperty]
    [StringLength(10_000)]
    public string? Statements { get; set; }

    [BindProperty]
    [StringLength(10_000)]
    public string? FactsChecked { get; set; }

    [BindProperty]
    [StringLength(4000)]
    public string? RisksTold { get; set; }

    [BindProperty]
    [StringLength(4000)]
    public string? Result { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? LawTaught { get; set; }

    /// <summary>The text blocks to choose from.</summary>
    public OfferedBlocks Offered { get; private set; } = null!;

    /// <summary>For each part of the record that is still empty the first block that needs no more words in this case.</summary>
    public IReadOnlyList<TextBlock> Usual =>
    [
        .. new[] { (TextBlockKind.RecordStatements, Statements), (TextBlockKind.RecordFacts, FactsChecked), (TextBlockKind.RecordResult, Result) }
            .Where(part => string.IsNullOrWhiteSpace(part.Item2)).Select(part => Offered.Complete(part.Item1)).OfType<TextBlock>(),
    ];

    public override IReadOnlyList<Choice> Signers => SignerChoice.ForRecord(CaseFile, Find());

    protected override bool IsHere => CaseFile.Sessions.Exists(session => session.Number == MeetingNumber);

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Meeting = Find();
        if (Meeting is { State: SessionState.Planned, Mode: MediationMode.Online })
        {
            var then = await occupancy.OfRoomsAsync(Case.OrganizationId, new TimeSlot(Meeting.PlannedAt, Meeting.PlannedUntil), Meeting.Id, stop);
            Rooms = [.. then.Where(room => room.Clashes.Count == 0).Select(room => new Choice($"{room.Room.Id.Value}", room.Room.Words))];
        }
        Offered = await shelf.OfferAsync(Case, User.Actor(), [TextBlockKind.RecordStatements, TextBlockKind.RecordFacts, TextBlockKind.RecordResult], stop);
        if (isFirstShowing)
        {
            Invitees = [.. Meeting.Invitees];
            Propose(Meeting.Record);
            ProposeTimes(Meeting, Files.MomentOf(User.Actor()));
        }
        foreach (var chosen in _usesUsual ? Usual : Offered.Find(_chosen) is { } one ? [one] : [])
        {
            Use(chosen);
        }
    }

    private void Use(TextBlock block)
    {
        switch (block.Kind)
        {
            case TextBlockKind.RecordStatements:
                Statements = Offered.Appended(Statements, block);
                ModelState.Remove(nameof(Statements));
                break;
            case TextBlockKind.RecordFacts:
                FactsChecked = Offered.Appended(FactsChecked, block);
                ModelState.Remove(nameof(FactsChecked));
                break;
            default:
                Result = Offered.Appended(Result, block);
                ModelState.Remove(nameof(Result));
                break;
        }
    }

    private MediationSession Find() => CaseFile.Sessions.First(session => session.Number == MeetingNumber);

    private void Propose(MediationRecord? record)
    {
        Attended = [.. record?.Attended ?? [.. Case.Parties.Select(party => party.Number)]];
        Tactic = record?.Tactic ?? MediationTactic.FaceToFace;
        Recorder = record?.Recorder ?? Case.Mediators.FirstOrDefault(named => named is { IsActive: true, IsHost: false })?.Name ?? User.Actor().DisplayName;
        RightsTold = record?.RightsTold ?? Labels.Get("Record.RightsTold");
        Principles = record?.Principles ?? string.Format(System.Globalization.CultureInfo.CurrentCulture, Labels.Get("Record.Principles"), Case.Host?.Name);
        Statements = record?.Statements;
        FactsChecked = record?.FactsChecked;
        RisksTold = record?.RisksTold ?? Labels.Get("Record.RisksTold");
        Result = record?.Result;
        LawTaught = record?.LawTaught;
    }

    /// <summary>From the button to now, until somebody says otherwise: a record may be written up later.</summary>
    private void ProposeTimes(MediationSession meeting, Moment moment)
    {
        var (from, to) = (ChinaTime.ClockOf(meeting.Record?.From ?? meeting.OpenedAt ?? moment.Now), ChinaTime.ClockOf(meeting.Record?.To ?? moment.Now));
        (HeldOn, Began, Ended) = (DateOnly.FromDateTime(from), ToMinute(from), from.Date == to.Date ? ToMinute(to) : null);
    }

    private static TimeOnly ToMinute(DateTime clock) => new(clock.Hour, clock.Minute);

    protected override IEnumerable<StoredField> StoredIn(CaseFile file) =>
        file.Sessions.Find(session => session.Number == MeetingNumber)?.Record is not { } record || Recorder is null ? [] :
        [
            new(nameof(Tactic), null, Labels.Of(record.Tactic)),
            new(nameof(Recorder), null, record.Recorder),
            new(nameof(RightsTold), null, record.RightsTold),
            new(nameof(Principles), null, record.Principles),
            new(nameof(Statements), null, record.Statements),
            new(nameof(FactsChecked), null, record.FactsChecked),
            new(nameof(RisksTold), null, record.RisksTold),
            new(nameof(Result), null, record.Result),
            new(nameof(LawTaught), null, record.LawTaught),
        ];

    public Task<IActionResult> OnPostOpenAsync(CancellationToken stop) => ActAsync(moment => Find().Open(Case, moment, UncheckedReason), stop, Here);

    public Task<IActionResult> OnPostCheckAsync(CancellationToken stop) => Answered(nameof(CheckedParty), CheckedParty)
        ? ActAsync(moment => Find().CheckOnline(
            Case, new OnlineCheck(CheckedParty!.Value, PartyIdentity, ShamTold, PartyAccess, ObjectsToOnline, "", moment.Now), moment), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostOnSiteAsync(CancellationToken stop) =>
        OnCaseAsync(file => planning.MoveOnSiteAsync(file, MeetingNumber, SeenVersion, User.Actor(), OnSitePlace, OnSiteRoom, stop), stop, Here);

    public Task<IActionResult> OnPostAdmitAsync(CancellationToken stop) => ActAsync(moment => Find().Admit(Case, Invitees, moment), stop, Here);

    public Task<IActionResult> OnPostCancelAsync(CancellationToken stop) =>
        ActAsync(moment => Find().Cancel(Case, CancelReason ?? "", moment), stop);

    /// <summary>Writes the chosen text block into the record; what was typed stays, also without script.</summary>
    public Task<IActionResult> OnPostUseBlockAsync(Guid? block, CancellationToken stop)
    {
        _chosen = block;
        return ShowAgainAsync(StatusCodes.Status200OK, stop);
    }

    /// <summary>Writes into every empty part the first block that needs no more words; what was typed stays, also without script.</summary>
    public Task<IActionResult> OnPostUseUsualAsync(CancellationToken stop)
    {
        _usesUsual = true;
        return ShowAgainAsync(StatusCodes.Status200OK, stop);
    }

    public Task<IActionResult> OnPostRecordAsync(CancellationToken stop) => RecordAsync(Here, stop);

    /// <summary>Goes on to the agreement at once: both are then signed on one sheet.</summary>
    public Task<IActionResult> OnPostRecordAndAgreeAsync(CancellationToken stop) => RecordAsync($"/cases/{Number}/agreement", stop);

    private Task<IActionResult> RecordAsync(string next, CancellationToken stop)
    {
        ModelState.CheckYear(nameof(HeldOn), HeldOn);
        return Answered(nameof(HeldOn), HeldOn) & Answered(nameof(Began), Began) & Answered(nameof(Ended), Ended)
            ? ActAsync(moment => Find().WriteRecord(Case, Written(), moment), stop, next)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
    }

    private MediationRecord Written() => new(
        ChinaTime.InstantOf(HeldOn!.Value, Began!.Value), ChinaTime.InstantOf(HeldOn.Value, Ended!.Value), Recorder ?? "", Attended, Tactic, RightsTold ?? "", Principles ?? "",
        Statements ?? "", FactsChecked ?? "", RisksTold ?? "", Result ?? "", LawTaught);

    protected override string? PaperRecorder => Find().Record?.Recorder;

    public Task<IActionResult> OnPostSignAsync(CancellationToken stop) => SignAsync((_, signature, moment) => Find().Sign(Case, signature, moment), Here, stop);

    private string Here => $"/cases/{Number}/sessions/{MeetingNumber}";
}
