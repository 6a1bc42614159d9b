using System.ComponentModel.DataAnnotations;
using Hejie.Domain.People;

namespace Hejie.Web.Portal.Apply;

/// <summary>What is typed about a person or an organisation.</summary>
public sealed class PartyForm
{
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

    public static PartyForm Of(PartyAnswers party) => new()
    {
        Name = party.Name,
        Phone = party.Phone,
        IdNumber = party.IdNumber,
        BirthDate = party.BirthDate,
        Address = party.Address,
        CreditCode = party.CreditCode,
        HeadName = party.HeadName,
    };

    /// <summary>Field and text of what was not understood.</summary>
    public IEnumerable<(string Field, string Text)> Mistakes(PartyAnswers party, bool phoneIsNeeded, DateOnly today)
    {
        if (Name is not null && party.IsPerson && !PersonName.TryParse(Name, null, out _))
        {
            yield return (nameof(Name), "NotAName");
        }
        if (Phone is null ? phoneIsNeeded : !PhoneNumber.TryParse(Phone, null, out _))
        {
            yield return (nameof(Phone), Phone is null ? "Required" : "NotAPhone");
        }
        if (IdNumber is not null && !Domain.People.IdNumber.TryParse(IdNumber, today, out _))
        {
            yield return (nameof(IdNumber), "NotAnIdNumber");
        }
        if (BirthDate > today)
        {
            yield return (nameof(BirthDate), "InTheFuture");
        }
        if (party.Standing is Standing.Self or Standing.Agent && Born()?.AddYears(18) > today)
        {
            yield return (nameof(IdNumber), "MinorNeedsGuardian");
        }
        if (CreditCode is not null && !Domain.People.CreditCode.TryParse(CreditCode, null, out _))
        {
            yield return (nameof(CreditCode), "NotACreditCode");
        }
    }

    public void FillInto(PartyAnswers party)
    {
        party.Name = Name?.Trim();
        party.Phone = PhoneNumber.TryParse(Phone, null, out var phone) ? phone.Text : null;
        party.IdNumber = party.IsPerson && Domain.People.IdNumber.TryParse(IdNumber, null, out var id) ? id.Text : null;
        party.BirthDate = party.IsPerson ? Born() : null;
        party.Address = Address?.Trim();
        party.CreditCode = !party.IsPerson && Domain.People.CreditCode.TryParse(CreditCode, null, out var code) ? code.Text : null;
        party.HeadName = party.IsPerson ? null : HeadName?.Trim();
    }

    private DateOnly? Born() => Domain.People.IdNumber.TryParse(IdNumber, null, out var id) ? id.BirthDate : BirthDate;
}
