using Hejie.Domain.Money;
using Hejie.Domain.People;

namespace Hejie.Domain.Cases;

/// <summary>What a registration must hold, asked of the counter, the portal and the API alike (I-2, I-4, I-6, I-10, D-5).</summary>
internal static class RegistrationCheck
{
    private const int GuardianAge = 14; // PIPL 31
    private static readonly DateOnly EarliestBirth = new(1880, 1, 1);

    /// <returns>Null when the application may be written down; otherwise the first reason why not.</returns>
    public static Refusal? WhyNot(Registration application, DateOnly today) =>
        WhyNotTheSides(application) ?? WhyNotTheSource(application) ?? WhyNotTheWords(application) ?? WhyNotTheDates(application, today)
        ?? application.Parties.Select((party, index) => WhyNot(party, today)?.About($"{Refusal.PartyDetail}{index + 1}")).FirstOrDefault(no => no is not null)
        ?? WhyNotBesideOthers(application);

    private static Refusal? WhyNotTheSides(Registration application)
    {
        var roles = application.Parties.Select(party => party.Role).ToHashSet();
        return roles.Contains(PartyRole.Applicant) && roles.Contains(PartyRole.Respondent) ? null : CaseRefusals.NeedsBothSides;
    }

    /// <summary>The same dispute is registered once: beside a case like it there must be a reason. Named are those that the person may read.</summary>
    private static Refusal? WhyNotBesideOthers(Registration application) =>
        application.IsNotAskedAboutLike || !application.Like.Any(like => like.IsTold) || !string.IsNullOrWhiteSpace(application.LikeReason)
            ? null
            : CaseRefusals.LikeCasesNeedReason.About([.. application.Like.Where(like => like.MayRead).Select(like => like.Case.Number.Text)]);

    private static Refusal? WhyNotTheSource(Registration application) => application switch
    {
        { Form: ApplicationForm.Oral } when string.IsNullOrWhiteSpace(application.RecordedBy) => CaseRefusals.OralApplicationNeedsRecorder,
        { Source: CaseSource.Entrusted } when application.Referral is null || string.IsNullOrWhiteSpace(application.ReferralLetterNumber) =>
            CaseRefusals.EntrustedNeedsLetter,
        _ => null,
    };

    private static Refusal? WhyNotTheWords(Registration application)
    {
        if (string.IsNullOrWhiteSpace(application.Statement))
        {
            return CaseRefusals.StatementMissing;
        }
        if (application.SubType is { } finer && !DisputeTypes.SubtypesOf(application.Type).Contains(finer))
        {
            return CaseRefusals.NoSuchSubType;
        }
        if (application.ClaimFen is < 0 or > FenText.MaxFen)
        {
            return CaseRefusals.ClaimOutOfRange;
        }
        return LongTexts(application).FirstOrDefault() is { } tooLong ? CaseRefusals.TextTooLong.About(tooLong) : null;
    }

    /// <summary>The application starts periods, so it lies in the years of the calendar; a quarrel may be older.</summary>
    private static Refusal? WhyNotTheDates(Registration application, DateOnly today) =>
        application.ApplicationDate > today || application.DisputeStartedOn > today ? CaseRefusals.DateInFuture
        : application.ApplicationDate < Registration.EarliestDay ? CaseRefusals.DateBeforeCalendar
        : null;

    private static IEnumerable<string> LongTexts(Registration application) => TooLong(
        (nameof(application.Statement), application.Statement, Registration.LongestStatement),
        (nameof(application.Requests), string.Join('\n', application.Requests), Registration.LongestRequests),
        (nameof(application.Place), application.Place, Registration.LongestLine),
        (nameof(application.LikeReason), application.LikeReason, Registration.LongestLine),
        (nameof(application.RecordedBy), application.RecordedBy, Registration.LongestName),
        (nameof(application.ReferralLetterNumber), application.ReferralLetterNumber, Registration.LongestName));

    /// <summary>What of an amended application cannot stand.</summary>
    public static Refusal? WhyNot(AmendedApplication application) =>
        string.IsNullOrWhiteSpace(application.Statement) ? CaseRefusals.StatementMissing
        : application.ClaimFen is < 0 or > FenText.MaxFen ? CaseRefusals.ClaimOutOfRange
        : TooLong(
            (nameof(application.Statement), application.Statement, Registration.LongestStatement),
            (nameof(application.Requests), string.Join('\n', application.Requests), Registration.LongestRequests)).FirstOrDefault() is { } tooLong
            ? CaseRefusals.TextTooLong.About(tooLong)
            : null;

    /// <summary>What of a party's own telephone number and address cannot stand.</summary>
    public static Refusal? WhyNotContact(PartyDetails party) =>
        IsNoPhone(party.Phone) ? CaseRefusals.PhoneNotUnderstood
        : TooLong((nameof(party.Address), party.Address, Registration.LongestLine)).FirstOrDefault() is { } tooLong ? CaseRefusals.TextTooLong.About(tooLong)
        : null;

    /// <summary>What of one party cannot be written down.</summary>
    public static Refusal? WhyNot(PartyDetails party, DateOnly today)
    {
        var speaker = party.Representative;
        if (party.IsPerson ? !PersonName.TryParse(party.Name, null, out _) : string.IsNullOrWhiteSpace(party.Name))
        {
            return CaseRefusals.NameNotUnderstood;
        }
        if (speaker is not null && !PersonName.TryParse(speaker.Name, null, out _))
        {
            return CaseRefusals.NameNotUnderstood;
        }
        if (IsNoIdNumber(party.IdNumber, today) || IsNoIdNumber(speaker?.IdNumber, today))
        {
            return CaseRefusals.IdNumberNotUnderstood;
        }
        if (IsNoPhone(party.Phone) || IsNoPhone(speaker?.Phone))
        {
            return CaseRefusals.PhoneNotUnderstood;
        }
        if (!string.IsNullOrEmpty(party.CreditCode) && !CreditCode.TryParse(party.CreditCode, null, out _))
        {
            return CaseRefusals.CreditCodeNotUnderstood;
        }
        if (LongTexts(party).Any())
        {
            return CaseRefusals.TextTooLong;
        }
        return party.BirthDate > today ? CaseRefusals.DateInFuture
            : party.BirthDate < EarliestBirth ? CaseRefusals.BirthTooLongAgo
            : party.BirthDate?.AddYears(GuardianAge) > today && speaker?.Kind != RepresentativeKind.Legal ? CaseRefusals.MinorNeedsGuardianConsent
            : null;
    }

    private static bool IsNoIdNumber(string? typed, DateOnly today) => !string.IsNullOrEmpty(typed) && !IdNumber.TryParse(typed, today, out _);

    private static bool IsNoPhone(string? typed) => !string.IsNullOrEmpty(typed) && !PhoneNumber.TryParse(typed, null, out _);

    private static IEnumerable<string> LongTexts(PartyDetails party) => TooLong(
        (nameof(party.Name), party.Name, Registration.LongestOrganizationName),
        (nameof(party.Address), party.Address, Registration.LongestLine),
        (nameof(party.Ethnicity), party.Ethnicity, Registration.LongestName),
        (nameof(party.Occupation), party.Occupation, Registration.LongestName),
        (nameof(party.HeadName), party.HeadName, Registration.LongestName),
        (nameof(party.HeadTitle), party.HeadTitle, Registration.LongestName),
        (nameof(party.Representative), party.Representative?.Relation, Registration.LongestName));

    private static IEnumerable<string> TooLong(params (string Name, string? Text, int Most)[] texts) =>
        texts.Where(text => text.Text?.Length > text.Most).Select(text => text.Name);

    /// <summary>The same party with each value in its one spelling, and born when the ID number says; what is not understood stays as it was typed.</summary>
    public static PartyDetails Spell(PartyDetails party)
    {
        var id = IdNumber.TryParse(party.IdNumber, null, out var read) ? read : null;
        return party with
        {
            Name = party.IsPerson ? SpellName(party.Name) : party.Name.Trim(),
            Sex = id?.Sex ?? party.Sex,
            BirthDate = id?.BirthDate ?? party.BirthDate,
            IdNumber = id?.Text ?? party.IdNumber,
            Phone = SpellPhone(party.Phone),
            CreditCode = CreditCode.TryParse(party.CreditCode, null, out var code) ? code.Text : party.CreditCode,
            Representative = party.Representative is { } speaker ? Spell(speaker) : null,
        };
    }

    private static Representative Spell(Representative speaker) => speaker with
    {
        Name = SpellName(speaker.Name),
        IdNumber = IdNumber.TryParse(speaker.IdNumber, null, out var id) ? id.Text : speaker.IdNumber,
        Phone = SpellPhone(speaker.Phone),
        MaySettle = speaker.MaySettle || speaker.Kind == RepresentativeKind.Legal,
    };

    private static string SpellName(string typed) => PersonName.TryParse(typed, null, out var name) ? name.Text : typed;

    private static string? SpellPhone(string? typed) => PhoneNumber.TryParse(typed, null, out var phone) ? phone.Text : typed;
}
