using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Web.Security;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Consultations.Show;

/// <summary>What was said of one expert on the form of the opinion.</summary>
public sealed class SeatAnswer
{
    public bool WasPresent { get; set; }
    public bool? Agrees { get; set; }

    [StringLength(ExpertView.LongestWords)]
    public string? Words { get; set; }
}

/// <summary>One consultation: what is asked, who was called, what they advised, and whose turn it is.</summary>
public sealed class IndexModel(ConsultationBoard board, ExpertRegister experts, ReadingLog readings, RefusalTexts refusals) : RefusablePage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public List<int> ConsultationConsents { get; set; } = [];

    [BindProperty]
    public DateOnly? ConsentedOn { get; set; }

    [BindProperty]
    public List<Guid> Called { get; set; } = [];

    [BindProperty]
    public DateOnly? MeetingDay { get; set; }

    [BindProperty]
    public TimeOnly? MeetingTime { get; set; }

    [BindProperty]
    public bool? IsOnline { get; set; }

    [BindProperty, StringLength(ConsultationMeeting.LongestPlace)]
    public string? MeetingPlace { get; set; }

    [BindProperty, StringLength(500)]
    public string? Reason { get; set; }

    [BindProperty, StringLength(ConsultationOpinion.LongestText)]
    public string? OpinionText { get; set; }

    [BindProperty, StringLength(ExpertDetails.LongestName)]
    public string? OpinionRecorder { get; set; }

    /// <summary>One for each seat, in their order.</summary>
    [BindProperty]
    public List<SeatAnswer> Answers { get; set; } = [];

    [BindProperty, StringLength(ConsultationOpinion.LongestText)]
    public string? OwnOpinion { get; set; }

    [BindProperty]
    public List<int> Signed { get; set; } = [];

    [BindProperty]
    public DateOnly? SignedOn { get; set; }

    [BindProperty]
    public Guid? HandTo { get; set; }

    [BindProperty, StringLength(500)]
    public string? WithoutSignature { get; set; }

    /// <summary>Number of the party that takes its consent back.</summary>
    [BindProperty]
    public int? Withdrawing { get; set; }

    public ConsultationSheet Sheet { get; private set; } = null!;

    public JointConsultation Consultation => Sheet.Consultation;

    public MediationCase Case => Sheet.File.Case;

    /// <summary>The experts who can be called, with what binds them to the parties.</summary>
    public IReadOnlyList<Choice> Callable { get; private set; } = [];

    /// <summary>Present experts who are mediators of the corps.</summary>
    public IReadOnlyList<Choice> Proposable { get; private set; } = [];

    public static IReadOnlyList<Choice> Ways { get; } = [new($"{false}", Labels.Get("Consultation.OnSite")), new($"{true}", Labels.Get("Consultation.Online"))];

    public static IReadOnlyList<Choice> Stances { get; } = [new($"{true}", Labels.Get("Consultation.Agrees")), new($"{false}", Labels.Get("Consultation.Differs"))];

    public bool MayConsent => Sheet.IsOfCommittee && Consultation is { State: ConsultationState.Nominated, IsNameless: false } && Consultation.StillToConsent(Case).Any();

    public bool MayWithdrawConsent => Sheet.IsOfCommittee && Consultation is { State: ConsultationState.Nominated or ConsultationState.Convened, Consents.Count: > 0 };

    public IReadOnlyList<Choice> Consenting =>
        [.. Case.Parties.Where(party => Consultation.Consents.Any(consent => consent.Party == party.Number)).Select(party => new Choice($"{party.Number}", $"{Labels.Of(party.Role)} {NameOf(party)}"))];

    public bool MayRearrange => Sheet.IsOfBureau && Consultation.State == ConsultationState.Convened;

    public bool MayConvene => Sheet.IsOfBureau && Consultation.State == ConsultationState.Nominated;

    public bool MayRecall => Sheet.IsOfCommittee && Consultation.State is ConsultationState.Nominated or ConsultationState.Convened;

    public bool MaySay => Sheet.Own is not null && Consultation.State == ConsultationState.Convened;

    public bool MayAdvise => Sheet.Keeps && Consultation.State is ConsultationState.Convened or ConsultationState.Advised && Consultation.Meeting?.At <= Now;

    public bool MayClose => Sheet.Keeps && Consultation.State == ConsultationState.Advised;

    /// <summary>Whether the committee has to name the proposed mediator now.</summary>
    public bool IsToBeNamed => Consultation.HandedTo is not null && Consultation.TakenOverOn(Case) is null;

    public DateTime Now { get; private set; }

    public IReadOnlyList<Choice> StillToConsent => [.. Consultation.StillToConsent(Case).Select(party => new Choice($"{party.Number}", $"{Labels.Of(party.Role)} {NameOf(party)}"))];

    /// <summary>Who was there and has to sign.</summary>
    public IReadOnlyList<Choice> Signers => [.. Consultation.Present.Select(seat => new Choice($"{seat.Number}", seat.Name, seat.Unit))];

    /// <summary>Where the opinion is read as a paper of the case.</summary>
    public string Paper => $"/cases/{Consultation.CaseNumber}/papers/{CaseDocuments.NameOf(FormCode.ExpertConsultationOpinion)}-{Sheet.File.Consultations.Count(other => other.Opinion is not null && other.Number <= Consultation.Number)}.pdf";

    public string NameOf(CaseParty party) => new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(Sheet.SeesNames);

    private string Address => $"/linkage/consultations/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        await readings.NoteAsync(Actor, Case.Id.Value, stop);
        ConsentedOn = SignedOn = ChinaTime.DayOf(Now);
        (OpinionText, OpinionRecorder) = (Consultation.Opinion?.Text, Consultation.Opinion?.Recorder ?? Actor.DisplayName);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } sheet)
        {
            return false;
        }
        (Sheet, Now) = (sheet, board.Now);
        OwnOpinion ??= sheet.Own?.OwnOpinion;
        Answers.AddRange(sheet.Consultation.Seats.Skip(Answers.Count).Select(seat => new SeatAnswer { WasPresent = seat.WasPresent ?? true, Agrees = seat.Agrees ?? true, Words = seat.Words }));
        if (MayConvene || MayRearrange)
        {
            Callable = [.. (await experts.OfGroupAsync(Consultation.Group, Actor, stop)).Where(expert => Consultation.Seats.All(seat => seat.ExpertId != expert.Id)).Select(CallableOf)];
        }
        if (MayClose)
        {
            var present = await experts.OfAsync(Consultation.Present.Select(seat => seat.ExpertId.Value), stop);
            Proposable = [.. present.Where(expert => expert.MediatorId is not null).Select(expert => new Choice($"{expert.Id.Value}", expert.Name, expert.Unit))];
        }
        return true;
    }

    private Choice CallableOf(Expert expert)
    {
        var ties = ConsultationConflict.Find(expert, Case).Select(found => Labels.Get($"Detail.{found.Tie}")).Distinct().ToList();
        return new Choice($"{expert.Id.Value}", expert.Name, ties.Count > 0 ? $"{expert.Unit}；{Labels.Get("Consultation.CannotBeCalled")}：{string.Join('、', ties)}" : $"{expert.Unit} {expert.Post}");
    }

    public Task<IActionResult> OnPostConsentAsync(CancellationToken stop)
    {
        Day(nameof(ConsentedOn), ConsentedOn);
        return ActAsync(() => MayConsent, () => Do(moment => Consultation.AddConsents(Case, ConsultationConsents, ConsentedOn!.Value, moment), stop), stop);
    }

    public Task<IActionResult> OnPostConveneAsync(CancellationToken stop) => OnMeetingAsync(() => MayConvene, meeting => board.ConveneAsync(Sheet, SeenVersion, meeting, Called, Actor, stop), stop);

    public Task<IActionResult> OnPostWithdrawConsentAsync(CancellationToken stop)
    {
        Need(nameof(Withdrawing), Withdrawing);
        return ActAsync(() => MayWithdrawConsent, () => Do(moment => Consultation.WithdrawConsent(Withdrawing!.Value, moment), stop), stop);
    }

    public Task<IActionResult> OnPostRearrangeAsync(CancellationToken stop) => OnMeetingAsync(() => MayRearrange, meeting => board.RearrangeAsync(Sheet, SeenVersion, meeting, Called, Actor, stop), stop);

    private Task<IActionResult> OnMeetingAsync(Func<bool> may, Func<ConsultationMeeting, Task<Refusal?>> act, CancellationToken stop)
    {
        Day(nameof(MeetingDay), MeetingDay);
        Need(nameof(MeetingTime), MeetingTime);
        Need(nameof(IsOnline), IsOnline);
        return ActAsync(may, () => act(new ConsultationMeeting(ChinaTime.InstantOf(MeetingDay!.Value, MeetingTime!.Value), IsOnline!.Value, MeetingPlace ?? "")), stop);
    }

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken stop) => ActAsync(() => MayConvene, () => Do(moment => Consultation.Decline(Reason, moment), stop), stop);

    public Task<IActionResult> OnPostRecallAsync(CancellationToken stop) => ActAsync(() => MayRecall, () => Do(moment => Consultation.Recall(Reason, moment), stop), stop);

    public Task<IActionResult> OnPostSayAsync(CancellationToken stop) => ActAsync(() => MaySay, () => Do(moment => Consultation.Say(Sheet.File.Case, Sheet.Own!.ExpertId, OwnOpinion, moment), stop), stop);

    public Task<IActionResult> OnPostAdviseAsync(CancellationToken stop)
    {
        foreach (var (place, answer) in Answers.Index().Where(one => one.Item.WasPresent))
        {
            Need($"{nameof(Answers)}[{place}].{nameof(SeatAnswer.Agrees)}", answer.Agrees);
        }
        return ActAsync(
            () => MayAdvise,
            () => Do(moment => Consultation.Advise(Sheet.File.Case, OpinionText, Views, OpinionRecorder ?? "", moment), stop),
            stop);
    }

    private IReadOnlyList<ExpertView> Views =>
        [.. Answers.Index().Where(one => one.Item.WasPresent).Select(one => new ExpertView(one.Index + 1, one.Item.Agrees!.Value, one.Item.Words))];

    public Task<IActionResult> OnPostCloseAsync(CancellationToken stop)
    {
        Day(nameof(SignedOn), SignedOn);
        return ActAsync(() => MayClose, () => board.CloseAsync(Sheet, SeenVersion, Signed, SignedOn!.Value, HandTo, WithoutSignature, Actor, stop), stop);
    }

    private void Day(string field, DateOnly? day)
    {
        ModelState.CheckYear(field, day);
        Need(field, day);
    }

    private Task<Refusal?> Do(Func<Moment, Refusal?> verb, CancellationToken stop) => board.ActAsync(Sheet, SeenVersion, Actor, verb, stop);

    private async Task<IActionResult> ActAsync(Func<bool> may, Func<Task<Refusal?>> act, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!Sheet.SeesWords)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        return End(may() ? await act() : ConsultationRefusals.NotAtThisPoint, Address);
    }
}
