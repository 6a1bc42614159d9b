using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Api.Bodies;
using Hejie.Web.Shared.Linkage;

namespace Hejie.Web.Api.Linkage;

public sealed record ScreeningRequest(ScreeningKind Kind, [Text(200)] string Area, DateOnly From, DateOnly Until, [Text(200)] string? Topic = null);

public sealed record FindingRequest(
    [Text(200)] string Place, [Text(200)] string Persons, [Text(2000)] string Matter, DisputeType Type, RiskLevel Risk, [Text(100)] string FoundBy, DateOnly FoundOn)
{
    public FindingDetails Details() => new(Place, Persons, Matter, Type, Risk, FoundBy, FoundOn);
}

public sealed record ScreeningClosureRequest([Text(1000)] string? Remarks = null);

public sealed record PreventionRequest([Text(2000)] string How, DateOnly On);

public sealed record FindingHandoverRequest([Text(200)] string Receiver, [Text(2000)] string Why, DateOnly On);

public sealed record FindingCaseRequest([Text(30)] string Number);

public sealed record GovernanceReportRequest([Text(1000)] string Problem, [Text(200)] string To, DateOnly On);

public sealed record ScreeningLine(Guid Id, ScreeningKind Kind, string? Topic, string Area, string Street, DateOnly From, DateOnly Until, int Found, bool IsClosed, DateTime BegunAt);

/// <param name="Next">Goes on as <c>before</c>.</param>
public sealed record ScreeningPage(IReadOnlyList<ScreeningLine> Items, DateTime? Next);

public sealed record ScreeningView(
    Guid Id, ScreeningKind Kind, string? Topic, string Area, string Street, DateOnly From, DateOnly Until, ScreeningFigures Figures, DateTime? ClosedAt, string? Remarks, int Version)
{
    public static ScreeningView Of(DisputeScreening s, ScreeningFigures figures) =>
        new(s.Id.Value, s.Kind, s.Topic, s.Area, s.SubdistrictCode, s.From, s.Until, figures, s.ClosedAt, s.Remarks, s.Version);
}

/// <param name="Next">Goes on as <c>after</c>.</param>
public sealed record FindingPage(IReadOnlyList<FindingView> Items, int? Next);

public sealed record FindingView(
    Guid Id, int Number, string Place, string Persons, string Matter, DisputeType Type, RiskLevel Risk, string FoundBy, DateOnly FoundOn, FindingState State,
    string? Handling, string? Receiver, DateOnly? HandledOn, string? CaseNumber, IReadOnlyList<GovernanceReport> GovernanceReports, int Version)
{
    public static FindingView Of(ScreeningFinding f) => new(
        f.Id.Value, f.Number, f.Place, f.Persons, f.Matter, f.Type, f.Risk, f.FoundBy, f.FoundOn, f.State, f.Handling, f.Receiver, f.HandledOn, f.CaseNumber?.Text,
        f.GovernanceReports, f.Version);
}
