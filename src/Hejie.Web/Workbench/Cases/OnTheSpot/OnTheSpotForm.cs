using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.People;
using Hejie.Domain.Places;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Workbench.Cases.OnTheSpot;

/// <summary>A small dispute that was talked out and settled where it arose (F-11).</summary>
public sealed class OnTheSpotForm
{
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

    [Required, StringLength(Registration.LongestStatement)]
    public string? Statement { get; set; }

    /// <summary>The parties want a paper: it is recorded, drafted and signed on the next pages.</summary>
    public bool Written { get; set; }

    [StringLength(2000)]
    public string? Agreed { get; set; }

    [Yuan]
    public long? AmountFen { get; set; }

    /// <summary>Who did or paid: 1 for the applicant, 2 for the other side.</summary>
    public int DoneBy { get; set; } = SpotCase.Second;

    [Required]
    public Guid? Mediator { get; set; }
    public IFormFile? Proof { get; set; }
    public IFormFile? ApplicantIdentity { get; set; }
    public IFormFile? RespondentIdentity { get; set; }

    /// <summary>Who is on the proofs of identity has agreed to their being kept (PIPL 29).</summary>
    public bool AgreeToSensitive { get; set; }
    public bool MayBeTakenOn { get; set; }
    public bool RightsTold { get; set; }

    public IEnumerable<(string Field, string Text)> Mistakes(DateOnly today)
    {
        if (On > today)
        {
            yield return (nameof(On), FieldTexts.Get("InTheFuture"));
        }
        foreach (var (field, name) in new[] { (nameof(Applicant), Applicant), (nameof(Respondent), RespondentKind == PartyKind.Person ? Respondent : null) })
        {
            if (name is not null && !PersonName.TryParse(name, null, out _))
            {
                yield return (field, FieldTexts.Get("NotAName"));
            }
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
        if ((ApplicantIdentity ?? RespondentIdentity) is not null && !AgreeToSensitive)
        {
            yield return (nameof(AgreeToSensitive), FieldTexts.Get("TickToGoOn"));
        }
        if (Proof is null && !Written)
        {
            yield return (nameof(Proof), FieldTexts.Get("File.NoneChosen"));
        }
        if (string.IsNullOrWhiteSpace(Agreed) && !Written)
        {
            yield return (nameof(Agreed), FieldTexts.Get("Required"));
        }
    }

    public SpotCase ToSpotCase() => new(
        On!.Value, Applicant!, ApplicantPhone, Respondent!, RespondentKind, RespondentPhone, Type!.Value, Community!, Place!, Statement!, Agreed ?? "", AmountFen, DoneBy)
    {
        IsWritten = Written,
    };
}
