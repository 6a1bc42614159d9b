using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Referrals.New;

/// <summary>A partner's officer sends a dispute to a committee (F-21).</summary>
public sealed class IndexModel(ReferralBoard board, PartnerRegister partners, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const int RowsAtFirst = 4;

    [BindProperty]
    public Guid? OnceKey { get; set; }

    [BindProperty]
    public Guid? Committee { get; set; }

    [BindProperty, StringLength(Registration.LongestName)]
    public string? LetterNumber { get; set; }

    [BindProperty]
    public DateOnly? LetterOn { get; set; }

    [BindProperty]
    public LaborMediationMode? Mode { get; set; }

    /// <summary>Asked of a court only; of others their kind tells it.</summary>
    [BindProperty]
    public ReferralKind? ReferralKind { get; set; }

    [BindProperty]
    public DisputeType? DisputeType { get; set; }

    [BindProperty, StringLength(ReferralLetter.LongestFacts)]
    public string? Facts { get; set; }

    [BindProperty]
    public List<PartyRow> Parties { get; set; } = [];

    [BindProperty, Range(1, 100_000)]
    public int? PersonCount { get; set; }

    [BindProperty]
    public DateOnly? AgreedOn { get; set; }

    [BindProperty, Range(1, ReferralLetter.MostDays)]
    public int? Days { get; set; }

    [BindProperty]
    public DateOnly? HearingDay { get; set; }

    [BindProperty]
    public TimeOnly? HearingTime { get; set; }

    [BindProperty, StringLength(200)]
    public string? HearingPlace { get; set; }

    /// <summary>One paper a line.</summary>
    [BindProperty, StringLength(1000)]
    public string? Materials { get; set; }

    [BindProperty, StringLength(40)]
    public string? LetterContact { get; set; }

    [BindProperty, StringLength(40)]
    public string? LetterPhone { get; set; }

    /// <summary>One party as it is typed; a row without a name is none.</summary>
    public sealed class PartyRow
    {
        public PartyRole Role { get; set; }
        public PartyKind Kind { get; set; }

        [StringLength(Registration.LongestName)]
        public string? Name { get; set; }

        [StringLength(40)]
        public string? Phone { get; set; }
    }

    public PartnerBody Sender { get; private set; } = null!;

    public IReadOnlyList<Choice> Committees { get; private set; } = [];

    public IReadOnlyList<Choice> Modes =>
        [.. Enum.GetValues<LaborMediationMode>().Select(mode => new Choice($"{mode}", Labels.Of(mode), Labels.Get($"LaborMediationMode.{mode}.Hint")))];

    public bool IsArbitration => Sender.Kind == PartnerKind.LaborArbitration;

    public bool AsksKind => Sender.Sends is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        LetterOn = board.TodayFor(Actor);
        (LetterContact, LetterPhone) = (Sender.Contact ?? Actor.DisplayName, Sender.Phone);
        Parties = [.. Enumerable.Range(0, RowsAtFirst).Select(row => new PartyRow
        {
            Role = row < RowsAtFirst / 2 ? PartyRole.Applicant : PartyRole.Respondent,
            Kind = row < RowsAtFirst / 2 ? PartyKind.Person : PartyKind.LegalPerson,
        })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Need(nameof(Committee), Committee);
        Need(nameof(LetterOn), LetterOn);
        if (IsArbitration)
        {
            Need(nameof(Mode), Mode);
        }
        else
        {
            Need(nameof(DisputeType), DisputeType);
        }
        if (AsksKind)
        {
            Need(nameof(ReferralKind), ReferralKind);
        }
        foreach (var (field, day) in new[] { (nameof(LetterOn), LetterOn), (nameof(AgreedOn), AgreedOn), (nameof(HearingDay), HearingDay) })
        {
            ModelState.CheckYear(field, day);
        }
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await board.SendAsync(Letter(), Committee!.Value, OnceKey, Actor, stop);
        if (made is null && refusal is null)
        {
            ModelState.AddModelError(nameof(Committee), FieldTexts.Get("NotUnderstood"));
            return Again(StatusCodes.Status400BadRequest);
        }
        return End(refusal, $"/referrals/{made?.Id.Value}");
    }

    private ReferralLetter Letter() => new(
        LetterNumber ?? "", LetterOn!.Value, Sender.Sends ?? ReferralKind!.Value, IsArbitration ? Mode : null,
        IsArbitration ? Domain.Cases.DisputeType.Labor : DisputeType!.Value, Facts ?? "",
        [.. Parties.Take(ReferralLetter.MostParties).Where(row => !string.IsNullOrWhiteSpace(row.Name)).Select(row => new ReferredParty(row.Role, row.Kind, row.Name!.Trim(), string.IsNullOrWhiteSpace(row.Phone) ? null : row.Phone.Trim()))],
        AgreedOn, Days, LetterContact ?? "", LetterPhone ?? "")
    {
        HearingAt = IsArbitration && Mode == LaborMediationMode.AssistedInHearing && HearingDay is { } day && HearingTime is { } time ? ChinaTime.InstantOf(day, time) : null,
        HearingPlace = Mode == LaborMediationMode.AssistedInHearing ? HearingPlace : null,
        PersonCount = PersonCount,
        Materials = [.. (Materials ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
    };

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await partners.OwnAsync(Actor, stop) is not { IsActive: true } sender)
        {
            return false;
        }
        Sender = sender;
        Committees = await board.CommitteesAsync(sender, stop);
        return true;
    }
}
