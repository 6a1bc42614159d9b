using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct ScreeningFindingId(Guid Value)
{
    public static ScreeningFindingId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum FindingState
{
    Open,

    /// <summary>Registered as a case.</summary>
    BecameCase,

    /// <summary>Settled where it was found, before it was a case.</summary>
    Prevented,
    HandedOver,
}

/// <summary>A dispute as it was come upon.</summary>
/// <param name="Persons">Who is in it, roughly, as "402室与502室".</param>
public sealed record FindingDetails(
    string Place, string Persons, string Matter, DisputeType Type, RiskLevel Risk, string FoundBy, DateOnly FoundOn)
{
    internal IReadOnlyList<string> Gaps() =>
    [
        .. new[] { (nameof(Place), Place), (nameof(Persons), Persons), ("DisputeMatter", Matter), (nameof(FoundBy), FoundBy) }
            .Where(point => string.IsNullOrWhiteSpace(point.Item2)).Select(point => point.Item1),
    ];
}

/// <summary>A problem of community governance behind a dispute, reported to those who can change it (REG89 5).</summary>
/// <param name="By">Who wrote it down.</param>
public sealed record GovernanceReport(string Problem, string To, DateOnly On, string By);

/// <summary>One dispute that a round of screening came upon, and what became of it (K-5).</summary>
public sealed class ScreeningFinding : ITenantOwned
{
    private ScreeningFinding()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ScreeningFindingId Id { get; private set; }
    public DisputeScreeningId ScreeningId { get; private set; }

    /// <summary>1 for the first of its round.</summary>
    public int Number { get; private set; }
    public string SubdistrictCode { get; private set; } = "";
    public OrganizationId? OrganizationId { get; private set; }
    public string Place { get; private set; } = "";
    public string Persons { get; private set; } = "";
    public string Matter { get; private set; } = "";
    public DisputeType Type { get; private set; }
    public RiskLevel Risk { get; private set; }
    public string FoundBy { get; private set; } = "";
    public DateOnly FoundOn { get; private set; }
    public FindingState State { get; private set; }

    /// <summary>What was done on the spot, or why it was handed over; null while nothing, and for a case.</summary>
    public string? Handling { get; private set; }

    /// <summary>To whom it was handed over.</summary>
    public string? Receiver { get; private set; }
    public DateOnly? HandledOn { get; private set; }
    public string? HandledBy { get; private set; }
    public CaseId? CaseId { get; private set; }
    public CaseNumber? CaseNumber { get; private set; }
    public IReadOnlyList<GovernanceReport> GovernanceReports { get; private set; } = [];
    public int Version { get; private set; }

    internal static ScreeningFinding Of(ScreeningFindingId id, DisputeScreening screening, int number, FindingDetails details, Moment moment) => new()
    {
        DistrictCode = screening.DistrictCode,
        Id = id,
        ScreeningId = screening.Id,
        Number = number,
        SubdistrictCode = screening.SubdistrictCode,
        OrganizationId = screening.OrganizationId,
        Place = details.Place.Trim(),
        Persons = details.Persons.Trim(),
        Matter = details.Matter.Trim(),
        Type = details.Type,
        Risk = details.Risk,
        FoundBy = details.FoundBy.Trim(),
        FoundOn = details.FoundOn,
    };

    /// <summary>It was settled where it was found.</summary>
    /// <param name="how">What was done, and how it stands now.</param>
    public Refusal? Prevent(string how, DateOnly on, Moment moment)
    {
        if (WhyNotHandled(on, moment) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(how))
        {
            return ScreeningRefusals.PreventionNeedsWords;
        }
        End(FindingState.Prevented, how.Trim(), on, moment);
        return null;
    }

    /// <summary>It goes to those to whom it belongs.</summary>
    public Refusal? HandOver(string receiver, string why, DateOnly on, Moment moment)
    {
        if (WhyNotHandled(on, moment) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(receiver))
        {
            return ScreeningRefusals.FindingNeedsReceiver;
        }
        if (string.IsNullOrWhiteSpace(why))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Receiver = receiver.Trim();
        End(FindingState.HandedOver, why.Trim(), on, moment);
        return null;
    }

    private Refusal? WhyNotHandled(DateOnly on, Moment moment)
    {
        if (State != FindingState.Open)
        {
            return ScreeningRefusals.FindingIsHandled;
        }
        if (on > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        return on < FoundOn ? ScreeningRefusals.FindingHandledBeforeFound : null;
    }

    /// <summary>It was registered, and is handled as a case from now on.</summary>
    public Refusal? BecomeCase(MediationCase mediation, Moment moment)
    {
        if (State != FindingState.Open)
        {
            return ScreeningRefusals.FindingIsHandled;
        }
        if (mediation.ApplicationDate < FoundOn)
        {
            return ScreeningRefusals.CaseIsOlderThanFinding;
        }
        (CaseId, CaseNumber) = (mediation.Id, mediation.Number);
        End(FindingState.BecameCase, null, moment.Today, moment);
        return null;
    }

    private void End(FindingState state, string? handling, DateOnly on, Moment moment)
    {
        (State, Handling, HandledOn, HandledBy) = (state, handling, on, moment.By.DisplayName);
        Version++;
    }

    /// <summary>Tells the street or the community what lies behind disputes of this kind; also of a finding that is handled.</summary>
    public Refusal? ReportGovernance(string problem, string to, DateOnly on, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(problem) || string.IsNullOrWhiteSpace(to))
        {
            return ScreeningRefusals.GovernanceReportIncomplete;
        }
        if (on > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (on < FoundOn)
        {
            return ScreeningRefusals.FindingHandledBeforeFound;
        }
        GovernanceReports = [.. GovernanceReports, new GovernanceReport(problem.Trim(), to.Trim(), on, moment.By.DisplayName)];
        Version++;
        return null;
    }
}
