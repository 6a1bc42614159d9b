namespace Hejie.Domain.Places;

public enum EstateKind
{
    /// <summary>物业小区.</summary>
    Residential,

    /// <summary>高层商务楼宇.</summary>
    BusinessTower,
}

/// <summary>How an estate comes to its mediation organisation.</summary>
public enum EstateArrangement
{
    SetUpHere,
    SharedWithNeighbours,

    /// <summary>The committee of the community or of the street looks after it.</summary>
    ByCommunity,

    /// <summary>A committee of the trade looks after it.</summary>
    ByTrade,
}

public enum EstateAct
{
    Enter,
    Change,
    AssignOrganization,
    RemoveOrganization,
    Close,
}

/// <summary>Whom one asks for at the property company.</summary>
public sealed record EstateContact(string? Name, string? Phone);

/// <summary>The owners' committee (业主委员会).</summary>
/// <param name="Until">Last day of its term, where it is known.</param>
public sealed record OwnersCommittee(string Head, string? Phone, DateOnly? Until);

/// <summary>Who knows the people of one building (楼组长).</summary>
public sealed record BuildingLeader(string Building, string Name, string? Phone);

/// <summary>What is said of an estate.</summary>
/// <param name="Units">Households, or the units of a tower, from 1 to <see cref="ManagedEstate.MostUnits"/>.</param>
/// <param name="ManagedSince">First day under a property company, where it is known.</param>
/// <param name="OwnersCommittee">Null where there is none.</param>
public sealed record EstateDetails(
    EstateKind Kind, string Name, string Address, int Units, DateOnly? ManagedSince, string Company, EstateContact? Contact, OwnersCommittee? OwnersCommittee,
    IReadOnlyList<BuildingLeader> Leaders)
{
    /// <summary>The same without blanks at the ends, and without a contact of whom nothing is said.</summary>
    internal EstateDetails Clean() => this with
    {
        Name = Name.Trim(),
        Address = Address.Trim(),
        Company = Company.Trim(),
        Contact = Clean(Contact),
        OwnersCommittee = OwnersCommittee is { } owners ? owners with { Head = owners.Head.Trim(), Phone = Number(owners.Phone) } : null,
        Leaders = [.. Leaders.Select(leader => new BuildingLeader(leader.Building.Trim(), leader.Name.Trim(), Number(leader.Phone)))],
    };

    private static EstateContact? Clean(EstateContact? contact) =>
        (TypedText.OrNull(contact?.Name), Number(contact?.Phone)) is var (name, phone) && (name ?? phone) is null ? null : new EstateContact(name, phone);

    private static string? Number(string? phone) => TypedText.OrNull(phone) is { } told ? TypedText.Fold(told) : null;

    internal IReadOnlyList<string> Gaps()
    {
        List<string> gaps = [];
        Ask(Name.Length > 0, "EstateName");
        Ask(Address.Length > 0, "EstateAddress");
        Ask(Units is >= 1 and <= ManagedEstate.MostUnits, "EstateUnits");
        Ask(Company.Length > 0, "EstateCompany");
        Ask(OwnersCommittee is null or { Head.Length: > 0 }, "OwnersCommitteeHead");
        Ask(Leaders.All(leader => leader.Building.Length > 0 && leader.Name.Length > 0), "EstateLeaders");
        return gaps;

        void Ask(bool isTold, string gap)
        {
            if (!isTold)
            {
                gaps.Add(gap);
            }
        }
    }
}
