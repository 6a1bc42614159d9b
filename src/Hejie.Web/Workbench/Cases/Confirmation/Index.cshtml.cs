using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Confirmation;

/// <summary>Asking the court to confirm the agreement: wishes, court, papers, application, the court's answer and what follows.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CourtPlaces places) : CasePage(files, refusals)
{
    // What helps to choose the court
    [BindProperty(SupportsGet = true)]
    public string? SubjectDistrict { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Intermediate { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Invited { get; set; }

    // A wish
    [BindProperty]
    public int? WishParty { get; set; }

    [BindProperty]
    public bool? Wants { get; set; }

    [BindProperty]
    public DateOnly? WishedOn { get; set; }

    [BindProperty, StringLength(200)]
    public string? DeliveryAddress { get; set; }

    [BindProperty, StringLength(40)]
    public string? DeliveryPhone { get; set; }

    // The application
    [BindProperty, StringLength(100)]
    public string? Court { get; set; }

    [BindProperty]
    public DateOnly? AppliedOn { get; set; }

    // The court's answer
    [BindProperty]
    public ConfirmationState? CourtAnswer { get; set; }

    [BindProperty]
    public DateOnly? AnsweredOn { get; set; }

    [BindProperty, StringLength(100)]
    public string? CaseMark { get; set; }

    [BindProperty]
    public ConfirmationGround? CourtReason { get; set; }

    [BindProperty, StringLength(500)]
    public string? CourtNote { get; set; }

    // After the ruling
    [BindProperty]
    public int? ReceiptParty { get; set; }

    [BindProperty]
    public DateOnly? ReceivedOn { get; set; }

    [BindProperty]
    public int? EnforcingParty { get; set; }

    [BindProperty]
    public DateOnly? EnforcedOn { get; set; }

    public JudicialConfirmation? Asking => CaseFile.Confirmation;

    public MediationAgreement Agreement => CaseFile.Agreement!;

    /// <summary>Whether wishes are asked now: at first, and again after the court did not take the matter on or it was withdrawn.</summary>
    public bool AsksWishes => !Case.IsReadOnly && Asking is null or { State: ConfirmationState.Wished } or { MayBeRepeated: true };

    public bool CanApply => Asking is { State: ConfirmationState.Wished } asking && Case.Parties.All(party => asking.Wants(party.Number));

    public bool IsLate => JudicialConfirmation.WindowOf(Case)?.LastDay < Today;

    public IReadOnlyList<CourtOption> Courts { get; private set; } = [];

    public IReadOnlyList<ConfirmationItem> Items => ConfirmationChecklist.Of(Case, Asking);

    public IReadOnlyList<string> Obstacles =>
    [
        .. ConfirmationChecklist.Obstacles(Case, Agreement)
            .Select(code => Labels.Find("PreSignPoint." + code) ?? FindingWords.Name(FindingKinds.All.First(kind => kind.Code == code))),
    ];

    public static IReadOnlyList<Choice> YesOrNo => [new("true", Labels.Get("Wish.Yes")), new("false", Labels.Get("Wish.No"))];

    public static IReadOnlyList<Choice> Districts => [.. CourtRegister.Basic.Select(court => new Choice(court.DistrictCode, court.Place))];

    public IReadOnlyList<Choice> Answers => Asking is { State: ConfirmationState.Accepted }
        ? Choices.Of(ConfirmationState.Confirmed, ConfirmationState.Dismissed, ConfirmationState.Withdrawn)
        : Choices.Of(ConfirmationState.Accepted, ConfirmationState.NotAccepted, ConfirmationState.Confirmed, ConfirmationState.Dismissed, ConfirmationState.Withdrawn);

    public Deadline ObjectionTime(RulingReceipt receipt) => JudicialConfirmation.ObjectionTime(receipt, HolidayCalendar.Standard);

    protected override bool IsHere => CaseFile.Agreement is { IsEffective: true, Form: AgreementForm.Written };

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Courts = await CourtsAsync(isFirstShowing, stop);
        if (isFirstShowing)
        {
            (WishedOn, AppliedOn, AnsweredOn, ReceivedOn, EnforcedOn) = (Today, Today, Today, Today, Today);
            Court = Courts.FirstOrDefault(option => option.Court is not null)?.Court;
            CaseMark = Asking?.CaseMark;
        }
    }

    private async Task<IReadOnlyList<CourtOption>> CourtsAsync(bool isFirstShowing, CancellationToken stop)
    {
        var known = await places.FactsAsync(Case, stop);
        var isAsked = Request.Query.ContainsKey(nameof(SubjectDistrict)); // a box that is not ticked is not in the address, the district always is
        Invited = Invited || (isFirstShowing && !isAsked && known.IsInvitedByCourt);
        return OptionsOf(known);
    }

    private IReadOnlyList<CourtOption> OptionsOf(CourtFacts known) =>
        ConfirmationActs.Courts(known, SubjectDistrict, Intermediate, Invited);

    public Task<IActionResult> OnPostWishAsync(CancellationToken stop) =>
        Answered(nameof(WishParty), WishParty) & Answered(nameof(Wants), Wants) & Answered(nameof(WishedOn), WishedOn)
            ? ActAsync(moment => ConfirmationActs.Wish(Files, CaseFile, Wish(), moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public async Task<IActionResult> OnPostApplyAsync(CancellationToken stop)
    {
        if (!(Answered(nameof(Court), Typed(Court)) & Answered(nameof(AppliedOn), AppliedOn)))
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        return await ActAsync(
            async mediation =>
            {
                var application = ConfirmationActs.Application(Court!, OptionsOf(await places.FactsAsync(mediation, stop)), AppliedOn!.Value);
                return moment => ConfirmationActs.On(CaseFile, asking => asking.Apply(Case, application, moment));
            },
            stop, Here);
    }

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken stop) => Answered(nameof(CourtAnswer), CourtAnswer) & Answered(nameof(AnsweredOn), AnsweredOn)
        ? ActAsync(moment => ConfirmationActs.On(CaseFile, asking => asking.RecordAnswer(
            Case, new CourtAnswer(CourtAnswer!.Value, AnsweredOn!.Value, CaseMark, CourtReason, CourtNote), moment)), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostReceiptAsync(CancellationToken stop) => Answered(nameof(ReceiptParty), ReceiptParty) & Answered(nameof(ReceivedOn), ReceivedOn)
        ? ActAsync(moment => ConfirmationActs.On(CaseFile, asking => asking.RecordReceipt(Case, new RulingReceipt(ReceiptParty!.Value, ReceivedOn!.Value), moment)), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostEnforceAsync(CancellationToken stop) => Answered(nameof(EnforcingParty), EnforcingParty) & Answered(nameof(EnforcedOn), EnforcedOn)
        ? ActAsync(moment => ConfirmationActs.On(CaseFile, asking => asking.ApplyForEnforcement(Case, Agreement, EnforcingParty!.Value, EnforcedOn!.Value, moment)), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private ConfirmationWish Wish() => new(WishParty!.Value, Wants!.Value, WishedOn!.Value, Typed(DeliveryAddress), Typed(DeliveryPhone));

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private string Here => $"/cases/{Number}/confirmation";
}
