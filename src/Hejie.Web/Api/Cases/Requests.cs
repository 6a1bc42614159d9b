using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Hejie.Domain.Sessions;

namespace Hejie.Web.Api.Cases;

/// <summary>A party as it is registered over the API.</summary>
public sealed record PartyRequest(
    PartyRole Role, PartyKind? Kind, string Name, Sex? Sex, DateOnly? BirthDate, string? IdNumber, string? Phone, string? Address,
    string? HeadName, string? CreditCode, bool LacksCapacity, Representative? Representative)
{
    public PartyDetails Details() => new()
    {
        Role = Role,
        Kind = Kind ?? PartyKind.Person,
        Name = Name,
        Sex = Sex,
        BirthDate = BirthDate,
        IdNumber = IdNumber,
        Phone = Phone,
        Address = Address,
        HeadName = HeadName,
        CreditCode = CreditCode,
        LacksCapacity = LacksCapacity,
        Representative = Representative,
    };
}

/// <summary>A dispute as it is registered over the API. Money in fen.</summary>
public sealed record RegistrationRequest(
    DisputeType Type, string? SubType, CaseSource? Source, ReferralKind? Referral, string? ReferralLetterNumber, IntakeChannel? Channel,
    ApplicationForm? Form, string? RecordedBy, DateOnly ApplicationDate, DateOnly? DisputeStartedOn, string SubdistrictCode,
    string CommunityCode, string? Place, string Statement, IReadOnlyList<string>? Requests, long? ClaimFen, MediationMode? PreferredMode,
    Guid Organization, JurisdictionBasis? Jurisdiction, Guid? ChosenMediator, RiskLevel? Risk, IReadOnlyList<PartyRequest> Parties)
{
    public Registration Numbered(CaseId id, CaseNumber number) => new()
    {
        Id = id,
        Number = number,
        Type = Type,
        SubType = SubType,
        Source = Source ?? CaseSource.PartyApplication,
        Referral = Referral,
        ReferralLetterNumber = ReferralLetterNumber,
        Channel = Channel ?? IntakeChannel.WalkIn,
        Form = Form ?? ApplicationForm.Written,
        RecordedBy = RecordedBy,
        ApplicationDate = ApplicationDate,
        DisputeStartedOn = DisputeStartedOn,
        SubdistrictCode = SubdistrictCode,
        CommunityCode = CommunityCode,
        Place = Place,
        Statement = Statement,
        Requests = Requests ?? [],
        ClaimFen = ClaimFen,
        PreferredMode = PreferredMode ?? MediationMode.OnSite,
        Organization = new OrganizationId(Organization),
        Jurisdiction = Jurisdiction ?? JurisdictionBasis.DisputePlace,
        ChosenMediator = ChosenMediator is { } chosen ? new MediatorId(chosen) : null,
        Risk = Risk ?? RiskLevel.Low,
        Parties = [.. Parties.Select(party => party.Details())],
    };
}

public sealed record ReviewRequest(IReadOnlyList<ReviewAnswer> Answers);

public sealed record AnswerRequest(int Party, Willingness Answer, ContactChannel Channel, string? Text);

public sealed record ContactRequest(int Party, ContactChannel Channel, ContactOutcome Outcome, string? Note);

public sealed record NonAcceptanceRequest(NonAcceptanceReason Reason, string Text);

public sealed record AssignedRequest(Guid Mediator, string? Disclosure, bool PartiesAccept);

public sealed record AssignmentRequest(AssignedRequest Host, IReadOnlyList<AssignedRequest>? Helpers, AssignmentMode? Mode);

/// <summary>Another host, and why.</summary>
public sealed record HostRequest(AssignedRequest Host, string? Reason);

/// <summary>A party objects to a mediator.</summary>
public sealed record RecusalFiling(int Party, Guid Mediator, string? Ground);

public sealed record DecisionRequest(string? Reason);

public sealed record NoticeRequest(NoticeKind Notice, int Party, NoticeWay Way);

public sealed record AcknowledgementRequest(int Party, NoticeWay Way, bool WantsClosedSession);

public sealed record SessionRequest(DateTime At, MediationMode Mode, string Place, SessionOpenness? Openness, IReadOnlyList<string>? Invitees);

/// <param name="Signer">party:1, mediator:GUID or recorder.</param>
/// <param name="ImagePng">The drawn signature as PNG, in base64.</param>
public sealed record SignatureRequest(string Signer, byte[] ImagePng);

public sealed record OralAgreementRequest(string Facts, IReadOnlyList<TermDraft> Terms, bool WrittenWanted, bool PerformedNow, string? Reason, DateOnly? AgreedOn);

public sealed record PerformanceRequest(int Term, DateOnly On, string Proof);

public sealed record UrgeRequest(int Term, NoticeWay Way);

public sealed record EndingRequest(TerminationReason Reason, string Text);

public sealed record WithdrawalRequest(int Party, string? Text);

public sealed record ClosureRequest(string? Explanation);

public sealed record ArchiveRequest(RetentionPeriod? Retention);

/// <summary>What an invited party's code is, for the letter.</summary>
public sealed record InvitationView(int Party, string Code, string Address);
