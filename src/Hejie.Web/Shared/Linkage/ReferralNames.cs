using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Linkage;

/// <summary>The parties of a referral, as each may read them: whole for who sent it and for the committee it is sent to.</summary>
public static class ReferralNames
{
    public static bool SeenBy(Actor actor) => actor.Role is Role.PartnerOfficer or Role.CommitteeClerk;

    public static string Of(ReferredParty party, bool seesNames) => seesNames || party.Kind != PartyKind.Person ? party.Name : Masking.Name(party.Name);

    /// <summary>One side against the other, the first of each by name.</summary>
    public static string InShort(ReferralLetter? letter, bool seesNames) => letter is null ? Labels.Get("Referral.Erased") : $"{Side(letter, PartyRole.Applicant, seesNames)} 与 {Side(letter, PartyRole.Respondent, seesNames)}";

    private static string Side(ReferralLetter letter, PartyRole role, bool seesNames)
    {
        var side = letter.Parties.Where(party => party.Role == role).ToList();
        return side.Count == 0 ? "" : Of(side[0], seesNames) + (side.Count > 1 ? $"等 {side.Count} 方" : "");
    }
}
