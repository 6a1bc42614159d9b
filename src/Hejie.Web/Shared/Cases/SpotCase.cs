using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Places;

namespace Hejie.Web.Shared.Cases;

/// <summary>A small dispute between two persons that was talked out and settled where it arose (F-11).</summary>
/// <param name="AmountFen">Fen that were paid; null when something was done instead.</param>
/// <param name="DoneBy">Who did or paid: 1 for the applicant, 2 for the other side.</param>
public sealed record SpotCase(
    string Applicant, string? ApplicantPhone, string Respondent, string? RespondentPhone, DisputeType Type, string Community, string Place,
    string Statement, string Agreed, long? AmountFen, int DoneBy)
{
    public const int First = 1;
    public const int Second = 2;

    public Registration ToRegistration(CaseId id, CaseNumber number, OrganizationId organization, string recorder, DateOnly today) => new()
    {
        Id = id,
        Number = number,
        Type = Type,
        Channel = IntakeChannel.WalkIn,
        Form = ApplicationForm.Oral,
        RecordedBy = recorder,
        ApplicationDate = today,
        SubdistrictCode = DivisionCode.SubdistrictOf(Community),
        CommunityCode = Community,
        Place = Place.Trim(),
        Statement = Statement.Trim(),
        ClaimFen = AmountFen,
        Organization = organization,
        Parties =
        [
            new PartyDetails { Role = PartyRole.Applicant, Name = Applicant, Phone = ApplicantPhone },
            new PartyDetails { Role = PartyRole.Respondent, Name = Respondent, Phone = RespondentPhone },
        ],
    };

    /// <summary>What was agreed, done on the same day.</summary>
    /// <param name="manner">How it was done, in the words of the paper.</param>
    public TermDraft ToTerm(DateOnly today, string manner) => new(
        AmountFen is null ? TermKind.Act : TermKind.Payment, DoneBy, DoneBy == First ? Second : First, Agreed.Trim(), AmountFen, today, manner, Place);
}
