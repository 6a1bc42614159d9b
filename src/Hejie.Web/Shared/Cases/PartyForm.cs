using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.People;

namespace Hejie.Web.Shared.Cases;

/// <summary>A party as staff type it; one that was taken off again keeps its place, so that the others keep theirs.</summary>
public sealed class PartyForm
{
    public PartyRole Role { get; set; }
    public PartyKind Kind { get; set; }
    public bool Removed { get; set; }

    [Required, StringLength(100)]
    public string? Name { get; set; }

    [StringLength(40)]
    public string? Phone { get; set; }

    [StringLength(40)]
    public string? IdNumber { get; set; }
    public DateOnly? BirthDate { get; set; }

    [StringLength(200)]
    public string? Address { get; set; }

    [StringLength(40)]
    public string? CreditCode { get; set; }

    [StringLength(50)]
    public string? HeadName { get; set; }
    public bool LacksCapacity { get; set; }
    public RepresentativeKind? SpeakerKind { get; set; }

    [StringLength(50)]
    public string? SpeakerName { get; set; }

    [StringLength(50)]
    public string? SpeakerRelation { get; set; }

    [StringLength(40)]
    public string? SpeakerPhone { get; set; }
    public bool SpeakerMaySettle { get; set; }

    public bool IsPerson => Kind == PartyKind.Person;

    /// <summary>Whether something stands behind "more", so that it is shown open.</summary>
    public bool HasMore =>
        (IdNumber ?? Address ?? CreditCode ?? HeadName ?? SpeakerName) is not null || BirthDate is not null || SpeakerKind is not null || LacksCapacity;

    /// <summary>Field and text of what was not understood.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes(DateOnly today)
    {
        if (IsPerson && Name is not null && !PersonName.TryParse(Name, null, out _))
        {
            yield return (nameof(Name), FieldTexts.Get("NotAName"));
        }
        if (Phone is not null && !PhoneNumber.TryParse(Phone, null, out _))
        {
            yield return (nameof(Phone), FieldTexts.Get("NotAPhone"));
        }
        if (IdNumber is not null && IsPerson && !Domain.People.IdNumber.TryParse(IdNumber, today, out _))
        {
            yield return (nameof(IdNumber), FieldTexts.Get("NotAnIdNumber"));
        }
        if (BirthDate > today)
        {
            yield return (nameof(BirthDate), FieldTexts.Get("InTheFuture"));
        }
        if (CreditCode is not null && !IsPerson && !Domain.People.CreditCode.TryParse(CreditCode, null, out _))
        {
            yield return (nameof(CreditCode), FieldTexts.Get("NotACreditCode"));
        }
        if (SpeakerKind is not null && SpeakerName is null)
        {
            yield return (nameof(SpeakerName), FieldTexts.Get("Required"));
        }
        if (SpeakerName is not null && SpeakerKind is null)
        {
            yield return (nameof(SpeakerKind), FieldTexts.Get("Required"));
        }
        if (SpeakerPhone is not null && !PhoneNumber.TryParse(SpeakerPhone, null, out _))
        {
            yield return (nameof(SpeakerPhone), FieldTexts.Get("NotAPhone"));
        }
    }

    /// <summary>What is known already, but for what is shown masked: that is typed anew or stays.</summary>
    public static PartyForm Of(PartyDetails known) => new()
    {
        Role = known.Role,
        Kind = known.Kind,
        Name = known.Name,
        BirthDate = known.BirthDate,
        CreditCode = known.CreditCode,
        HeadName = known.HeadName,
        LacksCapacity = known.LacksCapacity,
        SpeakerKind = known.Representative?.Kind,
        SpeakerName = known.Representative?.Name,
        SpeakerRelation = known.Representative?.Relation,
        SpeakerMaySettle = known.Representative?.MaySettle == true,
    };

    /// <summary>What is to stand after the form: masked fields that were left empty keep what they held.</summary>
    public PartyDetails Complete(PartyDetails known)
    {
        var typed = ToDetails();
        return typed with
        {
            Role = known.Role,
            Kind = known.Kind,
            Sex = typed.Sex ?? known.Sex,
            Ethnicity = known.Ethnicity,
            Occupation = known.Occupation,
            HeadTitle = known.HeadTitle,
            CommunityCode = known.CommunityCode,
            IdNumber = typed.IdNumber ?? known.IdNumber,
            Phone = typed.Phone ?? known.Phone,
            Address = typed.Address ?? known.Address,
            Representative = typed.Representative is { } speaker && speaker.Name == known.Representative?.Name
                ? speaker with { Phone = speaker.Phone ?? known.Representative.Phone, IdNumber = known.Representative.IdNumber }
                : typed.Representative,
        };
    }

    public PartyDetails ToDetails()
    {
        var id = IsPerson && Domain.People.IdNumber.TryParse(IdNumber, null, out var known) ? known : null;
        return new PartyDetails
        {
            Role = Role,
            Kind = Kind,
            Name = Name!.Trim(),
            Sex = id?.Sex,
            BirthDate = IsPerson ? id?.BirthDate ?? BirthDate : null,
            IdNumber = id?.Text,
            Phone = Plain(Phone),
            Address = Address?.Trim(),
            HeadName = IsPerson ? null : HeadName?.Trim(),
            CreditCode = !IsPerson && Domain.People.CreditCode.TryParse(CreditCode, null, out var code) ? code.Text : null,
            LacksCapacity = IsPerson && LacksCapacity,
            Representative = SpeakerKind is { } kind && SpeakerName is not null
                ? new Representative(kind, SpeakerName.Trim(), SpeakerRelation?.Trim() ?? "", null, Plain(SpeakerPhone), kind == RepresentativeKind.Legal || SpeakerMaySettle)
                : null,
        };
    }

    private static string? Plain(string? phone) => PhoneNumber.TryParse(phone, null, out var number) ? number.Text : null;
}
