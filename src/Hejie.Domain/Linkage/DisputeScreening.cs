using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct DisputeScreeningId(Guid Value)
{
    public static DisputeScreeningId New(DateTime now) => new(Guid.CreateVersion7(now));
}

public enum ScreeningKind
{
    Regular,

    /// <summary>Looks for one kind of dispute, such as leaks before the rain.</summary>
    Special,
}

/// <summary>Where and when disputes are looked for, and by whom.</summary>
/// <param name="Topic">What a special round looks for.</param>
/// <param name="Area">In words, as "湛山街道演示社区第一至第三网格".</param>
/// <param name="Committee">Null where the street itself looks.</param>
public sealed record ScreeningPlan(
    ScreeningKind Kind, string? Topic, string Area, string SubdistrictCode, OrganizationId? Committee, DateOnly From, DateOnly Until);

/// <summary>One round in which a committee or a street looks for disputes before they grow (K-5, F-36).</summary>
public sealed class DisputeScreening : ITenantOwned
{
    private DisputeScreening()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public DisputeScreeningId Id { get; private set; }
    public ScreeningKind Kind { get; private set; }
    public string? Topic { get; private set; }
    public string Area { get; private set; } = "";
    public string SubdistrictCode { get; private set; } = "";
    public OrganizationId? OrganizationId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public DateTime BegunAt { get; private set; }
    public string BegunBy { get; private set; } = "";

    /// <summary>How many findings were written down; the last one bears this number.</summary>
    public int FindingCount { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public string? ClosedBy { get; private set; }
    public string? Remarks { get; private set; }
    public int Version { get; private set; }

    public static DisputeScreening? Begin(DisputeScreeningId id, ScreeningPlan plan, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(plan);
        return refusal is not null ? null : new DisputeScreening
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            Kind = plan.Kind,
            Topic = plan.Kind == ScreeningKind.Special ? plan.Topic!.Trim() : null,
            Area = plan.Area.Trim(),
            SubdistrictCode = plan.SubdistrictCode,
            OrganizationId = plan.Committee,
            From = plan.From,
            Until = plan.Until,
            BegunAt = moment.Now,
            BegunBy = moment.By.DisplayName,
        };
    }

    private static Refusal? WhyNot(ScreeningPlan plan)
    {
        if (string.IsNullOrWhiteSpace(plan.Area))
        {
            return ScreeningRefusals.ScreeningHasNoArea;
        }
        if (plan.Kind == ScreeningKind.Special && string.IsNullOrWhiteSpace(plan.Topic))
        {
            return ScreeningRefusals.SpecialScreeningNeedsTopic;
        }
        return plan.Until < plan.From ? ScreeningRefusals.ScreeningEndsBeforeItBegins : null;
    }

    /// <summary>Writes down a dispute that somebody came upon in the round.</summary>
    public ScreeningFinding? Find(ScreeningFindingId id, FindingDetails details, Moment moment, out Refusal? refusal)
    {
        refusal = WhyNot(details, moment);
        if (refusal is not null)
        {
            return null;
        }
        FindingCount++;
        Version++;
        return ScreeningFinding.Of(id, this, FindingCount, details, moment);
    }

    private Refusal? WhyNot(FindingDetails details, Moment moment)
    {
        if (ClosedAt is not null)
        {
            return ScreeningRefusals.ScreeningIsClosed;
        }
        if (details.Gaps() is { Count: > 0 } gaps)
        {
            return ScreeningRefusals.FindingIncomplete.About(gaps);
        }
        if (details.FoundOn > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        return details.FoundOn < From || details.FoundOn > Until ? ScreeningRefusals.FindingOutsideScreening : null;
    }

    /// <summary>Ends the round when something has become of every finding; a round that found nothing is closed as well.</summary>
    /// <param name="open">Findings of which nothing has become yet.</param>
    public Refusal? Close(int open, string? remarks, Moment moment)
    {
        if (ClosedAt is not null)
        {
            return ScreeningRefusals.ScreeningIsClosed;
        }
        if (open > 0)
        {
            return ScreeningRefusals.ScreeningHasOpenFindings;
        }
        (ClosedAt, ClosedBy, Remarks) = (moment.Now, moment.By.DisplayName, string.IsNullOrWhiteSpace(remarks) ? null : remarks.Trim());
        Version++;
        return null;
    }
}
