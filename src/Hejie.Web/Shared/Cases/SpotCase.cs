using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;

namespace Hejie.Web.Shared.Cases;

/// <summary>A small dispute that was talked out and settled where it arose (F-11).</summary>
/// <param name="On">The day on which it was settled, which may lie before the day it is written down.</param>
/// <param name="AmountFen">Fen that were paid; null when something was done instead.</param>
/// <param name="DoneBy">Who did or paid: 1 for the applicant, 2 for the other side.</param>
public sealed record SpotCase(
    DateOnly On, string Applicant, string? ApplicantPhone, string Respondent, PartyKind RespondentKind, string? RespondentPhone, DisputeType Type, string Community, string Place,
    string Statement, string Agreed, long? AmountFen, int DoneBy)
{
    /// <summary>A paper is written and signed: nothing is agreed by word, and the record of the session comes next.</summary>
    public bool IsWritten { get; init; }

    public const int First = 1;
    public const int Second = 2;

    public Registration ToRegistration(CaseId id, CaseNumber number, OrganizationId organization, string recorder) => new()
    {
        Id = id,
        Number = number,
        Type = Type,
        Channel = IntakeChannel.WalkIn,
        Form = ApplicationForm.Oral,
        RecordedBy = recorder,
        ApplicationDate = On,
        SubdistrictCode = DivisionCode.SubdistrictOf(Community),
        CommunityCode = Community,
        Place = Place.Trim(),
        Statement = Statement.Trim(),
        ClaimFen = AmountFen,
        Organization = organization,
        IsNotAskedAboutLike = true,
        Parties =
        [
            new PartyDetails { Role = PartyRole.Applicant, Name = Applicant, Phone = ApplicantPhone },
            new PartyDetails { Role = PartyRole.Respondent, Kind = RespondentKind, Name = Respondent, Phone = RespondentPhone },
        ],
    };

    /// <summary>What was agreed, done on the same day.</summary>
    /// <param name="manner">How it was done, in the words of the paper.</param>
    public TermDraft ToTerm(string manner) => new(
        AmountFen is null ? TermKind.Act : TermKind.Payment, DoneBy, DoneBy == First ? Second : First, Agreed.Trim(), AmountFen, On, manner, Place);
}
