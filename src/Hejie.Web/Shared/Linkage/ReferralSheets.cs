using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Forms;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Cases;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The letter and the reply of a referral, as they are printed (F-21, F-39).</summary>
public static class ReferralSheets
{
    /// <summary>The name of an enclosed paper in addresses.</summary>
    public static string NameOf(EnclosedPaper enclosed) => $"{CaseDocuments.NameOf(enclosed.Form)}{(enclosed.Which > 1 ? $"-{enclosed.Which}" : "")}.pdf";

    /// <summary>F-21; null once the file of its case is destroyed.</summary>
    public static ReferralLetterPaper? LetterOf(ReferralLine line)
    {
        return line.Referral.Letter is not { } letter ? null : new ReferralLetterPaper
        {
            Mode = letter.Mode,
            HearingAt = letter.HearingAt is { } hearing ? ChinaTime.ClockOf(hearing) : null,
            HearingPlace = letter.HearingPlace,
            Committee = line.Committee,
            Sender = line.Body,
            Kind = letter.Kind,
            LetterNumber = letter.LetterNumber,
            Applicants = NamesOf(letter, PartyRole.Applicant),
            Respondents = NamesOf(letter, PartyRole.Respondent),
            Type = letter.Type,
            Parties = [.. letter.Parties.Select(party => new PartyBlock { Role = party.Role, Kind = party.Kind, Name = party.Name, Contact = party.Phone })],
            Facts = letter.Facts,
            PartiesAgree = letter.AgreedOn is not null,
            Days = letter.Days,
            Materials = letter.Materials,
            Contact = letter.Contact,
            Phone = letter.Phone,
            On = letter.LetterOn,
        };
    }

    /// <summary>F-39; null while nobody has answered.</summary>
    /// <param name="phone">Telephone of the committee.</param>
    public static ReferralReplyPaper? ReplyOf(ReferralLine line, string phone) => line.Referral is not { Reply: { } reply, Letter: { } letter } ? null : new ReferralReplyPaper
    {
        Committee = line.Committee,
        Addressee = line.Body,
        TheirNumber = line.Referral.LetterNumber,
        Applicants = NamesOf(letter, PartyRole.Applicant),
        Respondents = NamesOf(letter, PartyRole.Respondent),
        Type = line.Referral.Type,
        ReceivedOn = line.Referral.ReceivedAt is { } at ? ChinaTime.DayOf(at) : reply.On,
        Accepts = reply.Accepts,
        Reason = reply.Reason,
        Mediators = reply.Mediators,
        Contact = reply.By,
        Phone = phone,
        On = reply.On,
    };

    private static IReadOnlyList<string> NamesOf(ReferralLetter letter, PartyRole role) => [.. letter.Parties.Where(party => party.Role == role).Select(party => party.Name)];
}
