using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Money;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Api.Cases;

/// <summary>Guardian or agent of a party. A guardian may always settle.</summary>
public sealed record SpeakerRequest(
    RepresentativeKind Kind,
    [Text(100)] string Name,
    [Text(Registration.LongestName)] string Relation,
    [Text(40)] string? IdNumber = null,
    [Text(40)] string? Phone = null,
    bool MaySettle = false)
{
    public Representative Details() => new(Kind, Name, Relation, IdNumber, Phone, MaySettle);
}

/// <summary>A party as it is registered over the API. What the values may be is asked by the domain, as for the pages.</summary>
public sealed record PartyRequest(
    PartyRole Role,
    [Text(Registration.LongestOrganizationName)] string Name,
    PartyKind Kind = PartyKind.Person,
    Sex? Sex = null,
    DateOnly? BirthDate = null,
    [Text(40)] string? IdNumber = null,
    [Text(40)] string? Phone = null,
    [Text(Registration.LongestLine)] string? Address = null,
    [Text(Registration.LongestName)] string? HeadName = null,
    [Text(40)] string? CreditCode = null,
    bool LacksCapacity = false,
    SpeakerRequest? Representative = null)
{
    public PartyDetails Details() => new()
    {
        Role = Role,
        Kind = Kind,
        Name = Name,
        Sex = Sex,
        BirthDate = BirthDate,
        IdNumber = IdNumber,
        Phone = Phone,
        Address = Address,
        HeadName = HeadName,
        CreditCode = CreditCode,
        LacksCapacity = LacksCapacity,
        Representative = Representative?.Details(),
    };
}

/// <summary>A dispute as it is registered over the API. Money in fen.</summary>
/// <param name="LikeReason">Why it is registered beside an earlier case between the same sides or at the same place; asked for where there is one.</param>
public sealed record RegistrationRequest(
    DisputeType Type,
    DateOnly ApplicationDate,
    [Text(12)] string SubdistrictCode,
    [Text(12)] string CommunityCode,
    [Text(Registration.LongestStatement)] string Statement,
    Guid Organization,
    [Items(60)] IReadOnlyList<PartyRequest> Parties,
    [Text(40)] string? SubType = null,
    CaseSource Source = CaseSource.PartyApplication,
    ReferralKind? Referral = null,
    [Text(Registration.LongestName)] string? ReferralLetterNumber = null,
    IntakeChannel Channel = IntakeChannel.WalkIn,
    ApplicationForm Form = ApplicationForm.Written,
    [Text(Registration.LongestName)] string? RecordedBy = null,
    DateOnly? DisputeStartedOn = null,
    [Text(Registration.LongestLine)] string? Place = null,
    [Items(100, Longest = Registration.LongestRequests)] IReadOnlyList<string>? Requests = null,
    long? ClaimFen = null,
    MediationMode PreferredMode = MediationMode.OnSite,
    JurisdictionBasis Jurisdiction = JurisdictionBasis.DisputePlace,
    Guid? ChosenMediator = null,
    RiskLevel Risk = RiskLevel.Low,
    bool IsMigrantWage = false,
    [Text(Registration.LongestLine)] string? LikeReason = null)
{
    public Registration Numbered(CaseId id, CaseNumber number) => new()
    {
        Id = id,
        Number = number,
        Type = Type,
        SubType = SubType,
        Source = Source,
        Referral = Referral,
        ReferralLetterNumber = ReferralLetterNumber,
        Channel = Channel,
        Form = Form,
        RecordedBy = RecordedBy,
        ApplicationDate = ApplicationDate,
        DisputeStartedOn = DisputeStartedOn,
        SubdistrictCode = SubdistrictCode,
        CommunityCode = CommunityCode,
        Place = Place,
        Statement = Statement,
        Requests = Requests ?? [],
        ClaimFen = ClaimFen,
        PreferredMode = PreferredMode,
        Organization = new OrganizationId(Organization),
        Jurisdiction = Jurisdiction,
        ChosenMediator = ChosenMediator is { } chosen ? new MediatorId(chosen) : null,
        Risk = Risk,
        IsMigrantWage = IsMigrantWage,
        LikeReason = string.IsNullOrWhiteSpace(LikeReason) ? null : LikeReason.Trim(),
        Parties = [.. Parties.Select(party => party.Details())],
    };
}

/// <summary>What was settled where it arose (F-11), with everything that happened there.</summary>
/// <param name="DoneBy">Who did or paid: 1 for the applicant, 2 for the other side.</param>
/// <param name="Agreed">What was agreed by word and done at once; left out where it is written.</param>
/// <param name="Proof">That the parties were there: a photo or a PDF, in base64; left out where they sign a paper.</param>
/// <param name="Written">The parties want a paper: the session is opened, and record, agreement and signatures follow by their own acts.</param>
public sealed record OnTheSpotRequest(
    Guid Mediator,
    [Text(Registration.LongestOrganizationName)] string Applicant,
    [Text(Registration.LongestOrganizationName)] string Respondent,
    DisputeType Type,
    [Text(12)] string Community,
    [Required, Text(Registration.LongestLine)] string Place,
    [Text(Registration.LongestStatement)] string Statement,
    [AllowedValues(true)] bool MayBeTakenOn,
    [AllowedValues(true)] bool RightsTold,
    [Text(40)] string? ApplicantPhone = null,
    [Text(40)] string? RespondentPhone = null,
    [Range(1, FenText.MaxFen)] long? AmountFen = null,
    [Range(SpotCase.First, SpotCase.Second)] int DoneBy = SpotCase.Second,
    PartyKind RespondentKind = PartyKind.Person,
    [Years] DateOnly? On = null,
    [Text(2000)] string? Agreed = null,
    byte[]? Proof = null,
    [Text(100)] string? ProofName = null,
    bool Written = false)
{
    /// <summary>Whether everything is told that is agreed by word: what was agreed, and the proof that the parties were there.</summary>
    public bool IsWhole => Written || (!string.IsNullOrWhiteSpace(Agreed) && Proof is not null);

    /// <param name="today">The day of the settlement where none is told.</param>
    public SpotCase ToSpotCase(DateOnly today) =>
        new(On ?? today, Applicant, ApplicantPhone, Respondent, RespondentKind, RespondentPhone, Type, Community, Place, Statement, Agreed ?? "", AmountFen, DoneBy) { IsWritten = Written };
}
