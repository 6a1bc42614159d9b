using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Agreements;

/// <summary>Why a court may be asked (CPL 205; CPI 352).</summary>
public enum CourtGround
{
    InvitedByCourt,
    PartyDomicile,
    SubjectMatter,
    OrganizationPlace,
}

/// <summary>Where somebody or something is.</summary>
/// <param name="About">Name of the party or of the organisation; null for the subject matter.</param>
/// <param name="DistrictCode">Six digits; null where it is not known.</param>
public sealed record KnownPlace(string? About, string? DistrictCode);

/// <summary>What decides which court may be asked.</summary>
/// <param name="SubjectMatter">District in which the thing in dispute is; null where there is none or it is not known.</param>
/// <param name="InvitingCourt">Name of the court that invited the mediation; null where its name is not known.</param>
/// <param name="IsIntermediate">The dispute itself would go to an intermediate court.</param>
/// <param name="IsLaborPayment">An agreement of a labour dispute: its court is that of the committee (LDI 52).</param>
public sealed record CourtFacts(
    IReadOnlyList<KnownPlace> Parties,
    IReadOnlyList<KnownPlace> Organizations,
    string? SubjectMatter = null,
    bool IsInvitedByCourt = false,
    string? InvitingCourt = null,
    bool IsIntermediate = false,
    bool IsLaborPayment = false)
{
    /// <summary>What the case itself tells; the rest is asked of the clerk.</summary>
    public static CourtFacts Of(MediationCase mediation, MediationOrganization organization) => new(
        [.. mediation.Parties.Select(party => new KnownPlace(party.Name, DistrictOf(party.CommunityCode, party.Address)))],
        [new KnownPlace(organization.Name, DistrictOf(organization.CommunityCode ?? organization.SubdistrictCode, organization.Address)
            ?? (organization.IsCityLevel ? null : organization.DistrictCode))],
        IsInvitedByCourt: mediation.Referral == ReferralKind.CourtAssigned,
        IsLaborPayment: mediation.Type == DisputeType.Labor);

    /// <summary>By the division code where one is kept, otherwise by the one district that the address names.</summary>
    private static string? DistrictOf(string? code, string? address) => code is { Length: >= 6 } ? code[..6] : CourtRegister.DistrictIn(address);
}

/// <summary>A court that may be asked, with the reason.</summary>
/// <param name="Court">Null where its place is not known or not listed: the clerk types the name.</param>
/// <param name="About">Whose place it is.</param>
public sealed record CourtOption(string? Court, CourtGround Ground, string? About, string Article);

/// <summary>Which courts the parties may ask to confirm their agreement (J-2).</summary>
/// <remarks>Where several are possible the parties choose; of two that were asked the one that took it on first has it (CPI 352).</remarks>
public static class CourtChoice
{
    private const string General = "CPL 205; CPI 352";

    public static IReadOnlyList<CourtOption> Of(CourtFacts facts)
    {
        if (facts.IsInvitedByCourt)
        {
            return [new CourtOption(facts.InvitingCourt, CourtGround.InvitedByCourt, null, "CPL 205")];
        }
        var organizations = facts.Organizations.Select(place => OptionOf(facts, place, CourtGround.OrganizationPlace));
        return facts.IsLaborPayment
            ? [.. organizations.Select(option => option with { Article = "LDI 52" })]
            :
            [
                .. facts.Parties.Select(place => OptionOf(facts, place, CourtGround.PartyDomicile)),
                .. facts.SubjectMatter is { } district ? [OptionOf(facts, new KnownPlace(null, district), CourtGround.SubjectMatter)] : Array.Empty<CourtOption>(),
                .. organizations,
            ];
    }

    private static CourtOption OptionOf(CourtFacts facts, KnownPlace place, CourtGround ground) => new(
        (facts.IsIntermediate ? CourtRegister.IntermediateOf(place.DistrictCode) : CourtRegister.BasicOf(place.DistrictCode))?.Name,
        ground, place.About, General);
}
