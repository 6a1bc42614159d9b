using Hejie.Domain.People;

namespace Hejie.Domain.Cases;

public enum PartyRole
{
    Applicant,
    Respondent,
    ThirdParty,
}

public enum PartyKind
{
    Person,
    LegalPerson,
    UnincorporatedOrganization,
}

/// <summary>What a party says to being mediated (PML 3, 17).</summary>
public enum Willingness
{
    Unasked,
    Agrees,
    Refuses,
    Asks,
}

/// <summary>Who speaks for a party: a guardian by law or an agent by letter of authority (CC 18-23; CPL 61).</summary>
public enum RepresentativeKind
{
    Legal,
    Entrusted,
}

/// <summary>Guardian or agent of a party.</summary>
/// <param name="MaySettle">Special authority: may agree, concede, change requests (CPI 147). A guardian always may.</param>
public sealed record Representative(
    RepresentativeKind Kind, string Name, string Relation, string? IdNumber, string? Phone, bool MaySettle);

/// <summary>What is known of a party when the case is registered; personal fields in clear, encrypted where they rest.</summary>
public sealed record PartyDetails
{
    public required PartyRole Role { get; init; }
    public PartyKind Kind { get; init; } = PartyKind.Person;

    /// <summary>Name of the person or of the organisation.</summary>
    public required string Name { get; init; }
    public Sex? Sex { get; init; }
    public string? Ethnicity { get; init; }
    public DateOnly? BirthDate { get; init; }
    public string? IdNumber { get; init; }
    public string? Occupation { get; init; }
    public string? Phone { get; init; }
    public string? Address { get; init; }
    public string? CommunityCode { get; init; }

    /// <summary>Legal representative or person in charge, for organisations.</summary>
    public string? HeadName { get; init; }
    public string? HeadTitle { get; init; }
    public string? CreditCode { get; init; }

    /// <summary>An adult who cannot judge the matter; minors follow from the birth date (I-13).</summary>
    public bool LacksCapacity { get; init; }
    public Representative? Representative { get; init; }

    public bool IsPerson => Kind == PartyKind.Person;

    /// <summary>The same with each value in its one spelling, as it is registered.</summary>
    public PartyDetails Spell() => RegistrationCheck.Spell(this);
}

/// <summary>One side's person or organisation in a case.</summary>
public sealed class CaseParty
{
    private CaseParty()
    {
    }

    /// <summary>1 for the first party of the case; how papers, events and addresses name it.</summary>
    public int Number { get; private set; }
    public PartyRole Role { get; private set; }
    public PartyKind Kind { get; private set; }
    public string Name { get; private set; } = "";
    public Sex? Sex { get; private set; }
    public string? Ethnicity { get; private set; }
    public DateOnly? BirthDate { get; private set; }
    public string? IdNumber { get; private set; }
    public string? Occupation { get; private set; }
    public string? Phone { get; private set; }
    public string? Address { get; private set; }
    public string? CommunityCode { get; private set; }
    public string? HeadName { get; private set; }
    public string? HeadTitle { get; private set; }
    public string? CreditCode { get; private set; }
    public bool LacksCapacity { get; private set; }
    public Representative? Representative { get; private set; }

    /// <summary>Where papers reach it, as it confirmed last; null while it has not.</summary>
    public DeliveryAddress? DeliveryAddress { get; private set; }

    /// <summary>Whether the party itself applied and thereby agreed (PML 17); whom another named as applying with him is asked like anybody else.</summary>
    public bool HasApplied { get; private set; }

    public Willingness Willingness { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public ContactChannel? AnsweredBy { get; private set; }
    public string? AnswerText { get; private set; }

    /// <summary>The word in the short address of the invitation; shown again only to staff, found by its hash.</summary>
    public string? InvitationCode { get; private set; }
    public string? InvitationCodeHash { get; private set; }
    public DateTime? RightsNoticeAcknowledgedAt { get; private set; }
    public NoticeWay? RightsNoticeWay { get; private set; }

    /// <summary>Whether the party objects to listeners in the room; one objection closes the session (B-9) and is not lost by another confirmation.</summary>
    public bool WantsClosedSession { get; private set; }

    public bool IsPerson => Kind == PartyKind.Person;

    /// <summary>Whether the telephone is the party's or that of whoever speaks for it.</summary>
    public bool IsReachedBy(PhoneNumber phone) => IsOf(Phone, phone) || IsOf(Representative?.Phone, phone);

    private static bool IsOf(string? known, PhoneNumber phone) => PhoneNumber.TryParse(known, null, out var own) && own.Text == phone.Text;

    internal static CaseParty From(int number, PartyDetails details, bool hasApplied) => new()
    {
        Number = number,
        Role = details.Role,
        Kind = details.Kind,
        Name = details.Name,
        Sex = details.Sex,
        Ethnicity = details.Ethnicity,
        BirthDate = details.BirthDate,
        IdNumber = details.IdNumber,
        Occupation = details.Occupation,
        Phone = details.Phone,
        Address = details.Address,
        CommunityCode = details.CommunityCode,
        HeadName = details.HeadName,
        HeadTitle = details.HeadTitle,
        CreditCode = details.CreditCode,
        LacksCapacity = details.LacksCapacity,
        Representative = details.Representative,
        HasApplied = hasApplied,
        Willingness = hasApplied ? Willingness.Agrees : Willingness.Unasked,
    };

    internal void Complete(PartyDetails details)
    {
        Name = details.Name;
        Sex = details.Sex;
        Ethnicity = details.Ethnicity;
        BirthDate = details.BirthDate;
        IdNumber = details.IdNumber;
        Occupation = details.Occupation;
        Phone = details.Phone;
        Address = details.Address;
        CommunityCode = details.CommunityCode;
        HeadName = details.HeadName;
        HeadTitle = details.HeadTitle;
        CreditCode = details.CreditCode;
        LacksCapacity = details.LacksCapacity;
        Representative = details.Representative;
    }

    /// <summary>What is known of the party now, to be completed.</summary>
    public PartyDetails Details => new()
    {
        Role = Role,
        Kind = Kind,
        Name = Name,
        Sex = Sex,
        Ethnicity = Ethnicity,
        BirthDate = BirthDate,
        IdNumber = IdNumber,
        Occupation = Occupation,
        Phone = Phone,
        Address = Address,
        CommunityCode = CommunityCode,
        HeadName = HeadName,
        HeadTitle = HeadTitle,
        CreditCode = CreditCode,
        LacksCapacity = LacksCapacity,
        Representative = Representative,
    };

    /// <summary>Whether a guardian must act: under 18, or an adult marked as unable to judge (CC 17-22).</summary>
    public bool NeedsGuardian(DateOnly today) =>
        IsPerson && (LacksCapacity || (BirthDate is { } born && born.AddYears(18) > today));

    /// <summary>Whether somebody stands here who can bind the party by an agreement (I-13, I-15).</summary>
    public bool CanSettle(DateOnly today) =>
        !NeedsGuardian(today) || Representative is { Kind: RepresentativeKind.Legal };

    internal void Answer(Willingness willingness, ContactChannel channel, string? text, DateTime now)
    {
        Willingness = willingness;
        AnsweredBy = channel;
        AnswerText = text;
        AnsweredAt = now;
    }

    internal void Confirm(DeliveryAddress address) => DeliveryAddress = address;

    internal void Correct(string? phone, string? address) => (Phone, Address) = (phone, address);

    internal void WantMediationAgain() => Willingness = Willingness.Agrees;

    internal void GiveInvitationCode(string code)
    {
        InvitationCode = code;
        InvitationCodeHash = Cases.InvitationCode.Hash(code);
    }

    internal void AcknowledgeRights(NoticeWay way, bool wantsClosedSession, DateTime now)
    {
        RightsNoticeAcknowledgedAt = now;
        RightsNoticeWay = way;
        WantsClosedSession |= wantsClosedSession;
    }
}
