using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.People;

namespace Hejie.Domain.Linkage;

/// <summary>What stands in the letter with which a dispute is sent (F-21).</summary>
/// <param name="LetterNumber">The sender's own; it sends no two letters under one.</param>
/// <param name="Mode">For labour arbitration only, and always for it.</param>
/// <param name="AgreedOn">Day on which the parties agreed to be sent; null where they are only guided.</param>
/// <param name="Days">Days for the mediation where the letter sets them; otherwise the rule does.</param>
public sealed record ReferralLetter(
    string LetterNumber, DateOnly LetterOn, ReferralKind Kind, LaborMediationMode? Mode, DisputeType Type, string Facts, IReadOnlyList<ReferredParty> Parties,
    DateOnly? AgreedOn, int? Days, string Contact, string Phone)
{
    public const int LongestFacts = 4000;
    public const int MostParties = 20;
    public const int MostDays = 180;

    /// <summary>When and where the tribunal hears the parties; for <see cref="LaborMediationMode.AssistedInHearing"/> only.</summary>
    public DateTime? HearingAt { get; init; }
    public string? HearingPlace { get; init; }

    /// <summary>Persons on the side that applies, where they are more than those named.</summary>
    public int? PersonCount { get; init; }
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>Ten workers or more with one claim (LDA 7; L-6).</summary>
    public bool IsCollective => Type == DisputeType.Labor && Math.Max(PersonCount ?? 0, Applying) >= MediationCase.CollectiveSize;

    private int Applying => Parties.Count(party => party.Role == PartyRole.Applicant);

    private List<string> Gaps() =>
    [
        .. new[] { (nameof(LetterNumber), LetterNumber), (nameof(Facts), Facts), (nameof(Contact), Contact), (nameof(Phone), Phone) }
            .Where(point => string.IsNullOrWhiteSpace(point.Item2)).Select(point => point.Item1),
        .. Parties.Any(party => string.IsNullOrWhiteSpace(party.Name)) ? new[] { nameof(ReferredParty.Name) } : [],
        .. Days is < 1 or > MostDays ? new[] { nameof(Days) } : [],
        .. PersonCount is { } persons && persons < Applying ? new[] { nameof(PersonCount) } : [],
    ];

    /// <summary>What bars a body from sending it now; null when it may.</summary>
    internal Refusal? WhyNotSent(PartnerBody body, Moment moment)
    {
        if (Gaps() is { Count: > 0 } gaps)
        {
            return ReferralRefusals.ReferralIncomplete.About(gaps);
        }
        if (!PhoneNumber.TryParse(Phone, null, out _)
            || Parties.Any(party => !string.IsNullOrWhiteSpace(party.Phone) && !PhoneNumber.TryParse(party.Phone, null, out _)))
        {
            return CaseRefusals.PhoneNotUnderstood;
        }
        var roles = Parties.Select(party => party.Role).ToHashSet();
        if (!roles.Contains(PartyRole.Applicant) || !roles.Contains(PartyRole.Respondent))
        {
            return ReferralRefusals.ReferralNeedsBothSides;
        }
        if (body.Sends is { } kind ? Kind != kind : Kind is not (ReferralKind.CourtAssigned or ReferralKind.CourtEntrusted))
        {
            return ReferralRefusals.ModeDoesNotFit;
        }
        if ((Kind == ReferralKind.Arbitration) != Mode.HasValue || (Mode.HasValue && Type != DisputeType.Labor))
        {
            return ReferralRefusals.ModeDoesNotFit;
        }
        if (LetterOn > moment.Today || AgreedOn > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (AgreedOn is null && Mode != LaborMediationMode.PreArbitration)
        {
            return ReferralRefusals.ReferralNeedsConsent;
        }
        return Mode == LaborMediationMode.AssistedInHearing && (HearingAt is null || string.IsNullOrWhiteSpace(HearingPlace))
            ? ReferralRefusals.HearingHasNoTime
            : HearingAt is { } hearing && ChinaTime.DayOf(hearing) < moment.Today ? ReferralRefusals.HearingIsOver
            : null;
    }
}
