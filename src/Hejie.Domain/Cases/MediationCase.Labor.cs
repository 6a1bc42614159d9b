using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>A period that ends in a holiday ends on the workday after it, which is never further off.</summary>
    private const int LongestHoliday = 15;

    /// <summary>Null while nobody has said which labour dispute it is, and for every other dispute.</summary>
    public LaborPoints? LaborPoints { get; private set; }

    /// <summary>Says which labour dispute it is (L-1).</summary>
    public Refusal? JudgeLabor(LaborPoints points, Moment moment)
    {
        if (Type != DisputeType.Labor)
        {
            return LaborRefusals.IsNoLaborDispute;
        }
        if (IsReadOnly)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (points.KnownOn > moment.Today || points.LeftOn > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        LaborPoints = points;
        Record(CaseAct.JudgeLabor, moment, CasePayload.Of(("scope", points.Scope), ("knownOn", points.KnownOn), ("leftOn", points.LeftOn)));
        return null;
    }

    /// <summary>Until when the worker can go to arbitration if nothing has interrupted or suspended the time; null where no time runs, or where it ends in a year of which the holidays are not known (LDA 27).</summary>
    public Deadline? ArbitrationLimit(HolidayCalendar calendar) =>
        Type == DisputeType.Labor && LaborPoints?.LimitationStart is { } start && HolidayCalendar.Covers(start) && HolidayCalendar.Covers(start.AddYears(1).AddDays(LongestHoliday))
            ? DeadlineEngine.Compute(DeadlineRule.Of(LaborPoints.Limitation), start, calendar)
            : null;

    /// <summary>A labour dispute goes to a host with the certificate of a labour mediator first; without it there must be a reason, and the bureau may bar it (S-9).</summary>
    private Refusal? WhyNotCertified(AssignedMediator host, Moment moment) =>
        Type != DisputeType.Labor || host.HasLaborCertificate ? null
        : moment.Policy.Of(PolicyDefinitions.LaborCertificateNeeded, moment.Today).Value > 0 ? LaborRefusals.LaborCertificateNeeded.About(host.Name)
        : string.IsNullOrWhiteSpace(host.WithoutCertificate) ? LaborRefusals.LaborCertificateMissing.About(host.Name)
        : null;
}
