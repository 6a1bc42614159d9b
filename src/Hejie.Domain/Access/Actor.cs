namespace Hejie.Domain.Access;

/// <summary>Who does an act: a person with an account, a party at the door of one case, a visitor or a job.</summary>
public sealed record Actor
{
    private Actor() { }

    public required Role Role { get; init; }
    public required string DistrictCode { get; init; }
    public required string DisplayName { get; init; }
    public AccountId? AccountId { get; private init; }

    /// <summary>The mediator whom the account stands for; also set for a clerk who mediates.</summary>
    public Guid? MediatorId { get; private init; }

    /// <summary>The committee of a mediator or clerk, the body of a partner officer, or the entry of an expert.</summary>
    public Guid? OrganizationId { get; private init; }

    /// <summary>The street whose branch a justice office sees.</summary>
    public string? SubdistrictCode { get; private init; }

    /// <summary>The one case of a party; null for everybody else.</summary>
    public Guid? CaseId { get; private init; }
    public int? PartyNumber { get; private init; }

    /// <summary>The actor as the journal names it: never a name of a person, so that a name can be erased.</summary>
    public string Reference => Role switch
    {
        Role.Visitor => "visitor",
        Role.Party => $"party:{PartyNumber}",
        Role.Job => $"job:{DisplayName}",
        _ => $"account:{AccountId?.Value:D}",
    };

    public static Actor Visitor(string districtCode) =>
        new() { Role = Role.Visitor, DistrictCode = districtCode, DisplayName = "visitor" };

    /// <summary>A party who came in by the code of one case.</summary>
    /// <param name="districtCode">The district of the case.</param>
    /// <param name="caseId">The only case this party may see.</param>
    /// <param name="partyNumber">The party's number in the case, from 1.</param>
    /// <param name="displayName">The name as it is shown, already masked where it must be.</param>
    public static Actor Party(string districtCode, Guid caseId, int partyNumber, string displayName) => new()
    {
        Role = Role.Party,
        DistrictCode = districtCode,
        DisplayName = displayName,
        CaseId = caseId,
        PartyNumber = partyNumber,
    };

    /// <summary>A background job at work in one district.</summary>
    /// <param name="districtCode">The one district the job works in now.</param>
    /// <param name="job">The job's code name, such as <c>deadline-sweep</c>.</param>
    public static Actor Job(string districtCode, string job) =>
        new() { Role = Role.Job, DistrictCode = districtCode, DisplayName = job };

    /// <summary>Somebody who signed in with an account.</summary>
    /// <exception cref="ArgumentException">The role is one that has no account.</exception>
    public static Actor Person(
        Role role,
        string districtCode,
        AccountId account,
        string displayName,
        Guid? mediatorId = null,
        Guid? organizationId = null,
        string? subdistrictCode = null) => new()
        {
            Role = role.HasAccount() ? role : throw new ArgumentException($"{role} has no account.", nameof(role)),
            DistrictCode = districtCode,
            AccountId = account,
            DisplayName = displayName,
            MediatorId = mediatorId,
            OrganizationId = organizationId,
            SubdistrictCode = subdistrictCode,
        };
}
