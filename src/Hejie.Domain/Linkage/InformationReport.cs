using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Organizations;

namespace Hejie.Domain.Linkage;

public readonly record struct InformationReportId(Guid Value) : IComparable<InformationReportId>
{
    public static InformationReportId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(InformationReportId other) => Value.CompareTo(other.Value);

    public static bool operator <(InformationReportId left, InformationReportId right) => left.CompareTo(right) < 0;

    public static bool operator >(InformationReportId left, InformationReportId right) => left.CompareTo(right) > 0;

    public static bool operator <=(InformationReportId left, InformationReportId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(InformationReportId left, InformationReportId right) => left.CompareTo(right) >= 0;
}

/// <summary>What a committee or a street tells the level above, each month or of a sudden event (S-18).</summary>
public sealed class InformationReport : ITenantOwned
{
    private InformationReport()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public InformationReportId Id { get; private set; }
    public InformationKind Kind { get; private set; }

    /// <summary>Null where the street itself reports.</summary>
    public OrganizationId? OrganizationId { get; private set; }

    /// <summary>The street that reports or is reported to; null for a committee of the district.</summary>
    public string? SubdistrictCode { get; private set; }

    /// <summary>First day of the month; null for a sudden event.</summary>
    public DateOnly? Month { get; private set; }

    /// <summary>Last day for it, and how it was counted; null for a sudden event, which is due at once.</summary>
    public DateOnly? DueOn { get; private set; }
    public string? DueDerivation { get; private set; }
    public InformationState State { get; private set; }
    public DateTime BegunAt { get; private set; }
    public EventLevel? Level { get; private set; }

    /// <summary>What is being written, or was submitted last.</summary>
    public MonthlyWords? Words { get; private set; }
    public SuddenEvent? Event { get; private set; }

    /// <summary>Day of the first submission: whether it came in time is judged by it, whatever was sent back.</summary>
    public DateOnly? SubmittedOn { get; private set; }
    public DateTime? ReceivedAt { get; private set; }
    public string? ReceivedBy { get; private set; }
    public IReadOnlyList<ReportSubmission> Submissions { get; private set; } = [];

    /// <summary>Every act on it, oldest first.</summary>
    public IReadOnlyList<InformationStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public ReportSubmission? Latest => Submissions.Count > 0 ? Submissions[^1] : null;

    public bool IsBeingWritten => State is InformationState.Draft or InformationState.Returned;

    /// <summary>Whether it came, or is still owed, after its day.</summary>
    public bool IsLateOn(DateOnly day) => (SubmittedOn ?? day) > DueOn;

    /// <summary>Why it was sent back; null unless it is.</summary>
    public string? ReturnReason => State == InformationState.Returned ? Steps[^1].Words : null;

    /// <summary>Whether the actor writes for the body that reports.</summary>
    public bool IsOf(Actor actor) => OrganizationId is { } committee
        ? actor.Role == Role.CommitteeClerk && actor.OrganizationId == committee.Value
        : actor.Role == Role.SubdistrictOfficer && actor.SubdistrictCode == SubdistrictCode;

    /// <summary>Whether the actor sits at the level that it goes to.</summary>
    public bool GoesTo(Actor actor) => OrganizationId is not null && SubdistrictCode is not null
        ? actor.Role == Role.SubdistrictOfficer && actor.SubdistrictCode == SubdistrictCode
        : actor.Role == Role.BureauOfficer;

    /// <summary>Last day for the report of a month.</summary>
    /// <param name="month">First day of the month.</param>
    public static Deadline DueOf(DateOnly month, HolidayCalendar calendar) =>
        DeadlineEngine.Compute(DeadlineRule.Of(DeadlineKey.InformationReport), month.AddMonths(1).AddDays(-1), calendar);

    /// <summary>Begins the report of a month that is over; a body has one of each.</summary>
    /// <param name="month">Any day of it.</param>
    public static InformationReport? BeginMonthly(InformationReportId id, ReportingBody body, DateOnly month, Moment moment, out Refusal? refusal)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        refusal = moment.Today < first.AddMonths(1) ? InformationRefusals.MonthIsNotOver : null;
        if (refusal is not null)
        {
            return null;
        }
        var due = DueOf(first, moment.Calendar);
        var made = Of(id, InformationKind.Monthly, body, moment);
        (made.Month, made.DueOn, made.DueDerivation, made.Words) = (first, due.LastDay, due.Derivation.ToJson(), MonthlyWords.Nothing);
        return made;
    }

    /// <summary>Begins the report of a sudden event.</summary>
    public static InformationReport BeginUrgent(InformationReportId id, ReportingBody body, Moment moment) => Of(id, InformationKind.Urgent, body, moment);

    private static InformationReport Of(InformationReportId id, InformationKind kind, ReportingBody body, Moment moment)
    {
        var made = new InformationReport
        {
            DistrictCode = body.DistrictCode,
            Id = id,
            Kind = kind,
            OrganizationId = body.Committee,
            SubdistrictCode = body.SubdistrictCode,
            BegunAt = moment.Now,
        };
        made.Step(InformationAct.Begin, InformationState.Draft, moment);
        return made;
    }

    /// <summary>Keeps what is written so far.</summary>
    public Refusal? WriteWords(MonthlyWords words)
    {
        if (!IsBeingWritten || Kind != InformationKind.Monthly)
        {
            return InformationRefusals.ReportNotAtThisPoint;
        }
        Words = words.Clean();
        Version++;
        return null;
    }

    /// <summary>As <see cref="WriteWords"/>, of a sudden event.</summary>
    public Refusal? WriteEvent(SuddenEvent happened)
    {
        if (!IsBeingWritten || Kind != InformationKind.Urgent)
        {
            return InformationRefusals.ReportNotAtThisPoint;
        }
        Event = happened.Clean();
        Level = happened.Level;
        Version++;
        return null;
    }

    /// <summary>Sends the report of a month to the level above, late or not.</summary>
    /// <param name="figures">Counted now.</param>
    /// <param name="parts">What the communities of a street submitted; empty for a committee.</param>
    public Refusal? SubmitMonthly(MonthlyWords words, ReportFigures figures, IReadOnlyList<ReportPart> parts, Moment moment)
    {
        var clean = words.Clean();
        if (WhyNotSubmitted(InformationKind.Monthly, clean.Gaps()) is { } refusal)
        {
            return refusal;
        }
        Words = clean;
        Submit(figures, parts, moment);
        return null;
    }

    /// <summary>As <see cref="SubmitMonthly"/>, of a sudden event.</summary>
    public Refusal? SubmitUrgent(SuddenEvent happened, Moment moment)
    {
        var clean = happened.Clean();
        if ((WhyNotSubmitted(InformationKind.Urgent, clean.Gaps()) ?? (clean.HappenedAt > moment.Now ? InformationRefusals.EventIsToCome : null)) is { } refusal)
        {
            return refusal;
        }
        (Event, Level) = (clean, clean.Level);
        Submit(null, [], moment);
        return null;
    }

    private Refusal? WhyNotSubmitted(InformationKind kind, IReadOnlyList<string> gaps) =>
        !IsBeingWritten || Kind != kind ? InformationRefusals.ReportNotAtThisPoint : gaps.Count > 0 ? InformationRefusals.ReportIncomplete.About(gaps) : null;

    private void Submit(ReportFigures? figures, IReadOnlyList<ReportPart> parts, Moment moment)
    {
        Submissions = [.. Submissions, new ReportSubmission(Submissions.Count + 1, moment.Now, moment.By.DisplayName, Words, Event, figures, parts)];
        SubmittedOn ??= moment.Today;
        Step(InformationAct.Submit, InformationState.Submitted, moment);
    }

    /// <summary>The level above has it in hand.</summary>
    public Refusal? Receive(Moment moment)
    {
        if (State != InformationState.Submitted)
        {
            return InformationRefusals.ReportNotAtThisPoint;
        }
        (ReceivedAt, ReceivedBy) = (moment.Now, moment.By.DisplayName);
        Step(InformationAct.Receive, InformationState.Received, moment);
        return null;
    }

    /// <summary>The level above sends it back, to be put right and submitted again.</summary>
    public Refusal? Return(string reason, Moment moment)
    {
        if (State is not (InformationState.Submitted or InformationState.Received))
        {
            return InformationRefusals.ReportNotAtThisPoint;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return InformationRefusals.ReturningNeedsReason;
        }
        (ReceivedAt, ReceivedBy) = (null, null);
        Step(InformationAct.Return, InformationState.Returned, moment, reason.Trim());
        return null;
    }

    private void Step(InformationAct act, InformationState state, Moment moment, string? words = null)
    {
        State = state;
        Steps = [.. Steps, new InformationStep(act, moment.Now, moment.By.DisplayName, words)];
        Version++;
    }
}
