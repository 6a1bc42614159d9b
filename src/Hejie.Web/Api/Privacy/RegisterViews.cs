using Hejie.Domain.Privacy;
using Hejie.Web.Api.Bodies;

namespace Hejie.Web.Api.Privacy;

public sealed record AssessmentRequest(
    [Text(100)] string Title, DataUse Use, [Text(1000)] string Purpose, [Text(1000)] string Kinds, [Text(2000)] string Necessity, [Text(2000)] string Risks, [Text(2000)] string Measures,
    AssessmentConclusion Conclusion, [Text(100)] string AssessedBy, DateOnly AssessedOn, DateOnly ValidUntil)
{
    public AssessmentDetails Details() => new(Title, Use, Purpose, Kinds, Necessity, Risks, Measures, Conclusion, AssessedBy, AssessedOn, ValidUntil);
}

/// <param name="Holds">Whether the use may rest on it today.</param>
/// <param name="KeptUntil">Last day on which it cannot be removed.</param>
public sealed record AssessmentView(
    Guid Id, string Title, DataUse Use, string Purpose, string Kinds, string Necessity, string Risks, string Measures, AssessmentConclusion Conclusion,
    string AssessedBy, DateOnly AssessedOn, DateOnly ValidUntil, bool Holds, DateOnly KeptUntil, DateTime WrittenAt)
{
    public static AssessmentView Of(ImpactAssessment one, DateOnly today) => new(
        one.Id.Value, one.Title, one.Use, one.Purpose, one.Kinds, one.Necessity, one.Risks, one.Measures, one.Conclusion,
        one.AssessedBy, one.AssessedOn, one.ValidUntil, one.HoldsOn(today), one.KeptUntil, one.WrittenAt);
}

/// <param name="Missing">Uses without an assessment that holds.</param>
/// <param name="Next">Goes on as <c>before</c>.</param>
public sealed record AssessmentPage(IReadOnlyList<AssessmentView> Items, IReadOnlyList<DataUse> Missing, DateTime? Next);

public sealed record IncidentRequest(
    IncidentKind Kind, DateTimeOffset DiscoveredAt, [Text(1000)] string Kinds, [Text(2000)] string Cause, int Persons, [Text(2000)] string Harm, [Text(2000)] string Measures,
    [Text(2000)] string SelfHelp, [Text(200)] string Contact)
{
    public IncidentDetails Details() => new(Kind, DiscoveredAt.UtcDateTime, Kinds, Cause, Persons, Harm, Measures, SelfHelp, Contact);
}

public sealed record IncidentTelling(DateTimeOffset At, [Text(500)] string Words);

public sealed record IncidentReason([Text(2000)] string Words);

/// <param name="HoursToAuthority">Whole hours from the discovery until the authority was told, or until now.</param>
public sealed record IncidentView(
    Guid Id, string Number, IncidentKind Kind, DateTime DiscoveredAt, string Kinds, string Cause, int Persons, string Harm, string Measures, string SelfHelp, string Contact,
    IncidentNotice? AuthorityTold, IncidentNotice? PersonsTold, IncidentNotice? PersonsSpared, int HoursToAuthority, int HoursToPersons, DateTime? ClosedAt, string? Conclusion, int Version)
{
    public static IncidentView Of(DataIncident one, DateTime now) => new(
        one.Id.Value, one.Number, one.Kind, one.DiscoveredAt, one.Kinds, one.Cause, one.Persons, one.Harm, one.Measures, one.SelfHelp, one.Contact,
        one.AuthorityTold, one.PersonsTold, one.PersonsSpared, one.HoursToAuthority(now), one.HoursToPersons(now), one.ClosedAt, one.Conclusion, one.Version);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record IncidentPage(IReadOnlyList<IncidentView> Items, string? Next);
