using Hejie.Data.Ciphers;
using Hejie.Domain.Cases;
using Hejie.Domain.People;

namespace Hejie.Data.Persons;

/// <summary>The keyed hashes by which a person or organisation is found again; without the key they say nothing.</summary>
public static class PersonMarks
{
    /// <summary>None for somebody of whom only the name is known: a name finds too many.</summary>
    public static IEnumerable<string> Of(IFieldCipher cipher, string? idNumber, string? creditCode, string? phone)
    {
        if (!string.IsNullOrWhiteSpace(idNumber))
        {
            yield return cipher.PersonHash(idNumber);
        }
        if (!string.IsNullOrWhiteSpace(creditCode))
        {
            yield return cipher.PersonHash("credit:" + creditCode);
        }
        if (PhoneNumber.TryParse(phone, null, out var number))
        {
            yield return cipher.PersonHash("phone:" + number.Text);
        }
    }

    public static IEnumerable<string> Of(IFieldCipher cipher, CaseParty party) => Of(cipher, party.IdNumber, party.CreditCode, party.Phone);

    public static IEnumerable<string> Of(IFieldCipher cipher, PartyDetails party) => Of(cipher, party.IdNumber, party.CreditCode, party.Phone);

    internal static List<string> Of(IFieldCipher cipher, MediationCase mediation) =>
        [.. mediation.Parties.SelectMany(party => Of(cipher, party)).Distinct(StringComparer.Ordinal)];
}
