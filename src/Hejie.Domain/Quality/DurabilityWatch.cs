using System.Linq.Expressions;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Quality;

/// <summary>Whether a settlement holds: looked at 30, 90 and 180 days after it. It stands beside the case, which is archived by then.</summary>
/// <remarks>What a reopened case agrees to is another settlement, with a watch of its own; the watch of the round before stays as it was.</remarks>
public sealed class DurabilityWatch : ITenantOwned
{
    private DurabilityWatch()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public CaseId CaseId { get; private set; }

    /// <summary>The round of mediation that the settlement ended.</summary>
    public int Round { get; private set; }
    public DateOnly OutcomeOn { get; private set; }
    public IReadOnlyList<DurabilityLook> Looks { get; private set; } = [];
    public IReadOnlyList<DurabilityFinding> Findings { get; private set; } = [];
    public IReadOnlyList<RejectedRelapse> Rejected { get; private set; } = [];

    /// <summary>The day from which the next look is due; null after the last.</summary>
    public DateOnly? NextDueOn { get; private set; }

    // Kept beside looks and findings, because counts and lists ask for them
    public DurabilityStanding Standing { get; private set; }
    public bool HasRelapse { get; private set; }
    public bool HasTurnedCriminal { get; private set; }
    public bool HasCollectivePetition { get; private set; }
    public int Version { get; private set; }

    /// <summary>The three looks, in their order.</summary>
    public static IReadOnlyList<DeadlineKey> Points { get; } = [DeadlineKey.DurabilityFirst, DeadlineKey.DurabilitySecond, DeadlineKey.DurabilityLast];

    /// <summary>The settlements to which such a thing happened.</summary>
    public static Expression<Func<DurabilityWatch, bool>> With(DurabilityEvent kind) => kind switch
    {
        DurabilityEvent.Relapse => watch => watch.HasRelapse,
        DurabilityEvent.TurnedCriminal => watch => watch.HasTurnedCriminal,
        _ => watch => watch.HasCollectivePetition,
    };

    /// <summary>Whether it watches what the case has agreed to last.</summary>
    public bool IsOf(MediationCase mediation) => CaseId == mediation.Id && Round == mediation.Round;

    /// <summary>The day from which a look is due; a day of rest moves it to the next working day.</summary>
    public static DateOnly DueOn(DeadlineKey point, DateOnly outcomeOn, HolidayCalendar calendar) =>
        DeadlineEngine.Compute(DeadlineRule.Of(point), outcomeOn, calendar).LastDay;

    /// <summary>The latest day of settlement for which the first look is due today.</summary>
    public static DateOnly FirstDueFor(DateOnly today, HolidayCalendar calendar)
    {
        var day = today.AddDays(-DeadlineRule.Of(DeadlineKey.DurabilityFirst).Length);
        while (DueOn(DeadlineKey.DurabilityFirst, day, calendar) > today)
        {
            day = day.AddDays(-1);
        }
        return day;
    }

    /// <summary>Begins to watch a settlement; nothing else is watched.</summary>
    public static DurabilityWatch? Begin(MediationCase mediation, HolidayCalendar calendar, out Refusal? refusal)
    {
        refusal = mediation is { Outcome: CaseOutcome.Settled, OutcomeOn: not null } ? null : DurabilityRefusals.OnlySettlementsAreWatched;
        if (refusal is not null)
        {
            return null;
        }
        var outcome = mediation.OutcomeOn!.Value;
        return new DurabilityWatch
        {
            DistrictCode = mediation.DistrictCode,
            CaseId = mediation.Id,
            Round = mediation.Round,
            OutcomeOn = outcome,
            NextDueOn = DueOn(Points[0], outcome, calendar),
        };
    }

    /// <summary>Somebody has looked: every look that is due by today is done.</summary>
    public Refusal? Look(Moment moment)
    {
        if (NextDueOn is not { } due)
        {
            return DurabilityRefusals.WatchIsOver;
        }
        if (moment.Today < due)
        {
            return DurabilityRefusals.LookIsTooEarly;
        }
        var done = Points.Where(point => Looks.All(look => look.Point != point) && DueOn(point, OutcomeOn, moment.Calendar) <= moment.Today);
        Looks = [.. Looks, .. done.Select(point => new DurabilityLook(point, moment.Today, moment.By.DisplayName))];
        NextDueOn = Looks.Count < Points.Count ? DueOn(Points[Looks.Count], OutcomeOn, moment.Calendar) : null;
        if (NextDueOn is null && Standing == DurabilityStanding.Watched)
        {
            Standing = DurabilityStanding.Held;
        }
        Version++;
        return null;
    }

    /// <summary>Confirms that another case is a relapse: the same pair of parties came again, on the day of its application.</summary>
    public Refusal? FindRelapse(MediationCase mediation, MediationCase other, string evidence, Moment moment) =>
        !SameParties.Are(mediation, other) ? DurabilityRefusals.NotTheSameParties
        : IsJudged(other.Number.Text) ? DurabilityRefusals.AlreadyFound
        : Find(DurabilityEvent.Relapse, other.ApplicationDate, evidence, other.Number.Text, moment);

    /// <summary>Writes down that the settlement did not hold, with the evidence. It must have happened after the settlement and by the last day of the watch.</summary>
    public Refusal? Find(DurabilityEvent kind, DateOnly on, string evidence, Moment moment) => Find(kind, on, evidence, null, moment);

    private Refusal? Find(DurabilityEvent kind, DateOnly on, string evidence, string? otherCase, Moment moment)
    {
        if (on > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (on < OutcomeOn || on > DueOn(Points[^1], OutcomeOn, moment.Calendar))
        {
            return DurabilityRefusals.OutsideTheWatch;
        }
        if (string.IsNullOrWhiteSpace(evidence))
        {
            return DurabilityRefusals.EvidenceIsMissing;
        }
        if (Findings.Any(finding => finding.Kind == kind && finding.OtherCase == otherCase && finding.On == on))
        {
            return DurabilityRefusals.AlreadyFound;
        }
        Findings = [.. Findings, new DurabilityFinding(kind, on, evidence.Trim(), otherCase, moment.Today, moment.By.DisplayName)];
        Standing = DurabilityStanding.Broken;
        HasRelapse |= kind == DurabilityEvent.Relapse;
        HasTurnedCriminal |= kind == DurabilityEvent.TurnedCriminal;
        HasCollectivePetition |= kind == DurabilityEvent.CollectivePetition;
        Version++;
        return null;
    }

    /// <summary>A proposed relapse is none: the same people, another matter. It is not proposed again.</summary>
    public Refusal? Reject(string otherCase, string reason, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (IsJudged(otherCase))
        {
            return DurabilityRefusals.AlreadyFound;
        }
        Rejected = [.. Rejected, new RejectedRelapse(otherCase, reason.Trim(), moment.Today, moment.By.DisplayName)];
        Version++;
        return null;
    }

    /// <summary>Whether somebody has said of the other case what it is.</summary>
    public bool IsJudged(string otherCase) =>
        Rejected.Any(no => no.OtherCase == otherCase) || Findings.Any(finding => finding.OtherCase == otherCase);
}
