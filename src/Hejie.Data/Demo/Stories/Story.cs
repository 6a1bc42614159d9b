using Hejie.Domain.Cases;

namespace Hejie.Data.Demo.Stories;

/// <summary>Who stands on the other side.</summary>
internal enum Opponent
{
    Person,
    PropertyCompany,
    Employer,
    Shop,
    Hospital,
    School,
    TravelAgency,
    Platform,
    Bank,
    Insurer,
    Builder,
    Restaurant,
    Transit,
    Company,
    Committee,
}

/// <summary>A kind of quarrel with the sentences it is told in: one of each row makes a statement.</summary>
/// <remarks>{place} is the community, {months} a number of months, {yuan} the amount claimed, {floor} a floor, {count} a small number.</remarks>
internal sealed record Story(DisputeType Type, string SubType, Opponent Opponent)
{
    public required string[] Openings { get; init; }
    public required string[] Details { get; init; }
    public required string[] Effects { get; init; }

    /// <summary>What is asked besides money.</summary>
    public string[] Requests { get; init; } = [];

    /// <summary>Yuan, both ends included; nothing is claimed when the upper end is 0.</summary>
    public (int From, int To) Claim { get; init; }

    /// <summary>What the other side does once, as a term of the agreement; null where nothing but money is agreed.</summary>
    public string? Act { get; init; }

    /// <summary>What both keep to from then on.</summary>
    public string? Promise { get; init; }

    /// <summary>What the mediator explains.</summary>
    public required string Law { get; init; }

    /// <summary>The applicant is a child at school, for whom a parent acts.</summary>
    public bool IsAboutPupil { get; init; }

    /// <summary>The applicant is a business too.</summary>
    public bool IsBetweenBusinesses { get; init; }
}
