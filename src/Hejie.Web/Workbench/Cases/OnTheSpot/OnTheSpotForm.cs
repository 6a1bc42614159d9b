using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.People;
using Hejie.Domain.Places;
using Hejie.Web.Shared;

namespace Hejie.Web.Workbench.Cases.OnTheSpot;

/// <summary>A small dispute that was talked out and settled where it arose (F-11).</summary>
public sealed class OnTheSpotForm
{
    private const int First = 1;
    private const int Second = 2;

    [Required, StringLength(100)]
    public string? Applicant { get; set; }

    [StringLength(40)]
    public string? ApplicantPhone { get; set; }

    [Required, StringLength(100)]
    public string? Respondent { get; set; }

    [StringLength(40)]
    public string? RespondentPhone { get; set; }

    public PartyKind RespondentKind { get; set; } = PartyKind.Person;

    /// <summary>The day on which it was settled.</summary>
    [Required]
    public DateOnly? On { get; set; }

    [Required]
    public DisputeType? Type { get; set; }

    [Required]
    public string? Community { get; set; }

    [Required, StringLength(200)]
    public string? Place { get; set; }

    [Required, StringLength(10_000)]
    public string? Statement { get; set; }

    [Required, StringLength(2000)]
    public string? Agreed { get; set; }

    [Yuan]
    public long? AmountFen { get; set; }

    /// <summary>Who did or paid: 1 for the applicant, 2 for the other side.</summary>
    public int DoneBy { get; set; } = Second;

    [Required]
    public Guid? Mediator { get; set; }
    public IFormFile? Proof { get; set; }
    public bool MayBeTakenOn { get; set; }
    public bool RightsTold { get; set; }

    public IEnumerable<(string Field, string Text)> Mistakes(DateOnly today)
    {
        if (On > today)
        {
            yield return (nameof(On), FieldTexts.Get("InTheFuture"));
        }
        foreach (var (field, phone) in new[] { (nameof(ApplicantPhone), ApplicantPhone), (nameof(RespondentPhone), RespondentPhone) })
        {
            if (phone is not null && !PhoneNumber.TryParse(phone, null, out _))
            {
                yield return (field, FieldTexts.Get("NotAPhone"));
            }
        }
        if (Community is not null && !DivisionCode.IsCommunity(Community))
        {
            yield return (nameof(Community), FieldTexts.Get("NotUnderstood"));
        }
        foreach (var (field, ticked) in new[] { (nameof(MayBeTakenOn), MayBeTakenOn), (nameof(RightsTold), RightsTold) })
        {
            if (!ticked)
            {
                yield return (field, FieldTexts.Get("TickToGoOn"));
            }
        }
        if (Proof is null)
        {
            yield return (nameof(Proof), FieldTexts.Get("File.NoneChosen"));
        }
    }

    public Registration ToRegistration(CaseId id, CaseNumber number, OrganizationId organization, string recorder) => new()
    {
        Id = id,
        Number = number,
        Type = Type!.Value,
        Channel = IntakeChannel.WalkIn,
        Form = ApplicationForm.Oral,
        RecordedBy = recorder,
        ApplicationDate = On!.Value,
        SubdistrictCode = DivisionCode.SubdistrictOf(Community!),
        CommunityCode = Community!,
        Place = Place!.Trim(),
        Statement = Statement!.Trim(),
        ClaimFen = AmountFen,
        Organization = organization,
        Parties = [PartyOf(PartyRole.Applicant, PartyKind.Person, Applicant!, ApplicantPhone), PartyOf(PartyRole.Respondent, RespondentKind, Respondent!, RespondentPhone)],
    };

    private static PartyDetails PartyOf(PartyRole role, PartyKind kind, string name, string? phone) =>
        new() { Role = role, Kind = kind, Name = name.Trim(), Phone = PhoneNumber.TryParse(phone, null, out var number) ? number.Text : null };

    /// <summary>What was agreed, done on the same day.</summary>
    /// <param name="manner">How it was done, in the words of the paper.</param>
    public TermDraft ToTerm(string manner) => new(
        AmountFen is null ? TermKind.Act : TermKind.Payment, DoneBy, DoneBy == First ? Second : First, Agreed!.Trim(), AmountFen, On!.Value, manner, Place);
}
