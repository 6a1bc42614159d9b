using Hejie.Domain.Access;
using Hejie.Domain.Places;
using Hejie.Domain.Statistics;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

public sealed record EstateContactRequest([Text(ManagedEstate.LongestPerson)] string? Name = null, [Text(ManagedEstate.LongestPhone)] string? Phone = null);

/// <param name="Until">Last day of its term.</param>
public sealed record OwnersCommitteeRequest([Text(ManagedEstate.LongestPerson)] string Head, [Text(ManagedEstate.LongestPhone)] string? Phone = null, DateOnly? Until = null);

public sealed record BuildingLeaderRequest(
    [Text(ManagedEstate.LongestBuilding)] string Building, [Text(ManagedEstate.LongestPerson)] string Name, [Text(ManagedEstate.LongestPhone)] string? Phone = null);

/// <param name="Community">Twelve digits.</param>
/// <param name="Units">Households, or the units of a tower.</param>
/// <param name="OwnersCommittee">Null where there is none.</param>
public sealed record EstateRequest(
    EstateKind Kind, [Text(ManagedEstate.LongestName)] string Name, [Text(ManagedEstate.LongestAddress)] string Address, [Text(12)] string Community, int Units,
    [Text(ManagedEstate.LongestCompany)] string Company, DateOnly? ManagedSince = null, EstateContactRequest? Contact = null, OwnersCommitteeRequest? OwnersCommittee = null,
    [Items(ManagedEstate.MostLeaders)] IReadOnlyList<BuildingLeaderRequest>? Leaders = null)
{
    public EstateDetails Details() => new(
        Kind, Name, Address, Units, ManagedSince, Company, Contact is { } contact ? new EstateContact(contact.Name, contact.Phone) : null,
        OwnersCommittee is { } owners ? new OwnersCommittee(owners.Head, owners.Phone, owners.Until) : null,
        [.. (Leaders ?? []).Select(leader => new BuildingLeader(leader.Building, leader.Name, leader.Phone))]);
}

public sealed record EstateOrganizationRequest(Guid Organization, EstateArrangement Arrangement, [Text(ManagedEstate.LongestNote)] string? Note = null);

public sealed record EstateReasonRequest([Text(ManagedEstate.LongestNote)] string? Reason = null);

/// <summary>An estate without the people one asks for.</summary>
/// <param name="Organization">Null where the mediation organisation is missing.</param>
/// <param name="Version">For <c>If-Match</c>.</param>
public sealed record EstateLine(
    Guid Id, int Number, EstateKind Kind, string Name, string Address, string Community, string Street, string Company, int Units, Guid? Organization, string? OrganizationName,
    EstateArrangement? Arrangement, bool IsActive, int Version)
{
    public static EstateLine Of(EstateRow row) => new(
        row.Id.Value, row.Number, row.Kind, row.Name, row.Address, row.CommunityCode, row.SubdistrictCode, row.Company, row.Units, row.OrganizationId?.Value, row.Body, row.Arrangement,
        row.IsActive, row.Version);
}

/// <param name="Count">Of all pages.</param>
/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record EstatePageView(int Count, IReadOnlyList<EstateLine> Items, string? Next);

public sealed record EstateView(
    EstateLine Estate, DateOnly? ManagedSince, EstateContact? Contact, OwnersCommittee? OwnersCommittee, IReadOnlyList<BuildingLeader> Leaders, string? ArrangementNote,
    IReadOnlyList<EstateEntry> History)
{
    /// <param name="keeps">Whether who reads it keeps the register: telephones are told whole only then.</param>
    public static EstateView Of(ManagedEstate estate, EstateRow row, bool keeps)
    {
        return new(
            EstateLine.Of(row), estate.ManagedSince, estate.Contact is { } contact ? contact with { Phone = Seen(contact.Phone) } : null,
            estate.OwnersCommittee is { } owners ? owners with { Phone = Seen(owners.Phone) } : null,
            [.. estate.Leaders.Select(leader => leader with { Phone = Seen(leader.Phone) })], estate.ArrangementNote, estate.History);

        string? Seen(string? phone) => phone is null || keeps ? phone : Masking.Phone(phone);
    }
}

/// <param name="With">With a mediation organisation; the count of <c>/estates</c> with <c>organized=true</c>.</param>
/// <param name="All">On the register.</param>
public sealed record CoverageShare(long With, long All)
{
    public static CoverageShare Of(Share share) => new(share.Part, share.Whole);
}

/// <param name="Street">Nine digits; null for the sum.</param>
public sealed record CoverageLine(string? Street, string Name, CoverageShare Residential, CoverageShare Towers, CoverageShare Together)
{
    public static CoverageLine Of(CoverageRow row) => new(row.Street, row.Name, CoverageShare.Of(row.Residential), CoverageShare.Of(row.Towers), CoverageShare.Of(row.Together));
}

public sealed record CoverageView(IReadOnlyList<CoverageLine> Streets, CoverageLine Sum);
