using Hejie.Domain.Organizations;

namespace Hejie.Domain.Cases;

/// <summary>One time that a case was to go to the level above, in the order in which it was asked (逐级调解).</summary>
/// <param name="Since">Day from which the lower body had it: of the application, or on which it took it up itself.</param>
public sealed record LadderStep(OrganizationId From, string FromName, OrgLevel FromLevel, OrganizationId To, string ToName, OrgLevel ToLevel, string Reason, DateOnly Since, DateOnly AskedOn)
{
    /// <summary>Null while the level above has not answered.</summary>
    public bool? IsTakenUp { get; init; }
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Why it came back; null otherwise, and when a party took its consent back.</summary>
    public string? AnswerText { get; init; }

    /// <summary>Calendar days for which the lower body had it when it asked.</summary>
    public int DaysBelow => AskedOn.DayNumber - Since.DayNumber;
}

/// <summary>What the host tells when it hands a case up.</summary>
/// <param name="Consents">Numbers of the parties who agree that the other body mediates and gets their data.</param>
/// <param name="NoticeVersion">Of the privacy notice under which they agree.</param>
public sealed record HandUpAsk(string Reason, IReadOnlyList<int> Consents, ContactChannel Channel, string NoticeVersion);

/// <summary>Which body stands above which: group (和事佬协会), community, subdistrict, district.</summary>
public static class Ladder
{
    /// <summary>The bodies of the lowest level above the host that take such a dispute there, its own parent first; none at the top. No level that has one is left out (SDP 75).</summary>
    /// <param name="subdistrict">Where the dispute arose; nine digits.</param>
    public static IReadOnlyList<MediationOrganization> NextLevel(MediationOrganization host, IEnumerable<MediationOrganization> bodies, DisputeType type, string subdistrict)
    {
        var above = bodies
            .Where(body => body.IsActive && body.Kind is OrganizationKind.MediationCommittee or OrganizationKind.MediationCenter
                && RungOf(body) > RungOf(host) && Reaches(body, host, subdistrict) && body.Takes(type))
            .ToList();
        var next = above.Count == 0 ? 0 : above.Min(RungOf);
        return [.. above.Where(body => RungOf(body) == next).OrderByDescending(body => body.Id == host.ParentId).ThenBy(body => body.Name, StringComparer.Ordinal)];
    }

    /// <summary>Of the communities only the host's own is above a group; above them whoever serves the street.</summary>
    private static bool Reaches(MediationOrganization body, MediationOrganization host, string subdistrict) =>
        body.Serves(subdistrict) && (body.Level != OrgLevel.Community || body.Id == host.ParentId);

    private static int RungOf(MediationOrganization body) => body.Kind == OrganizationKind.MediationGroup ? 0 : (int)body.Level + 1;
}
