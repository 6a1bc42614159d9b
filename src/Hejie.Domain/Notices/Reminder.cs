using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Mediators;

namespace Hejie.Domain.Notices;

/// <summary>Which reminder a day calls for: 3 days and 1 day before the last day, 1 day after it and then every 7 days, from the first 7 on with the justice office.</summary>
/// <param name="Days">Days before the last day as a negative number, after it as a positive one.</param>
public readonly record struct ReminderStep(int Days)
{
    public const int Early = -3;
    public const int Late = -1;
    private const int Week = 7;

    public bool IsBefore => Days < 0;

    /// <summary>Left undone so long that the justice office of the place, which guides the committee, is told as well.</summary>
    public bool IsEscalated => Days >= Week;

    /// <summary>The latest step that has come by <paramref name="today"/>; null while it is too early. A day on which the job did not run is made up for.</summary>
    public static ReminderStep? On(DateOnly today, DateOnly lastDay) => (today.DayNumber - lastDay.DayNumber) switch
    {
        < Early => null,
        < Late => new(Early),
        <= 0 => new(Late),
        < Week => new(1),
        var over => new(over - (over % Week)),
    };

    public override string ToString() => IsBefore ? $"before{-Days}" : $"after{Days}";
}

/// <summary>Reminders of what is owed in a case: one for each deadline or term and each step.</summary>
public static class Reminder
{
    /// <summary>Reminds whoever owes the day: the committee until somebody hosts, then the host; of the court's confirmation the parties, and only before.</summary>
    public static IEnumerable<Notice> OfDeadline(MediationCase mediation, CaseDeadline deadline, DateTime now)
    {
        var today = ChinaTime.DayOf(now);
        if (!deadline.IsOpen || deadline.StoppedOn is not null || ReminderStep.On(today, deadline.LastDay) is not { } step)
        {
            return [];
        }
        var about = $"deadline{deadline.Number}/{step}";
        var facts = new NoticeFacts { Day = deadline.LastDay, Rule = deadline.Rule, Derivation = deadline.Derivation };
        if (deadline.Rule == DeadlineKey.JudicialConfirmation)
        {
            return step.IsBefore
                ? mediation.Parties.Select(party => Notice
                    .Write(mediation, about, new NoticeReader(party.Number, null), NoticeOccasion.ConfirmationNear, NoticeChannel.StaffList, now)
                    .With(facts, notAfter: today).AboutDeadline(deadline.Number))
                : [];
        }
        var reminder = Notice
            .Write(mediation, about, Owing(mediation), step.IsBefore ? NoticeOccasion.DeadlineNear : NoticeOccasion.DeadlineOver, NoticeChannel.InApp, now)
            .With(facts).AboutDeadline(deadline.Number);
        return step.IsEscalated
            ? [reminder, Escalation(mediation, $"deadline{deadline.Number}", NoticeOccasion.DeadlineEscalated, now).With(facts).AboutDeadline(deadline.Number)]
            : [reminder];
    }

    /// <summary>Before the day the debtor is reminded; after it the mediator, whose act urging is .</summary>
    /// <param name="version">Version of the agreement: a term of the same number in another version is another promise.</param>
    public static IEnumerable<Notice> OfTerm(MediationCase mediation, int version, int term, int debtor, DateOnly dueOn, DateTime now)
    {
        var today = ChinaTime.DayOf(now);
        if (ReminderStep.On(today, dueOn) is not { } step)
        {
            return [];
        }
        var promise = version == 1 ? $"term{term}" : $"v{version}term{term}";
        var about = $"{promise}/{step}";
        var facts = new NoticeFacts { Day = dueOn, Party = debtor };
        var reminder = step.IsBefore
            ? Notice.Write(mediation, about, new NoticeReader(debtor, null), NoticeOccasion.PerformanceNear, NoticeChannel.StaffList, now)
                .With(facts, notAfter: today).AboutTerm(term)
            : Notice.Write(mediation, about, Owing(mediation), NoticeOccasion.PerformanceOver, NoticeChannel.InApp, now).With(facts).AboutTerm(term);
        return step.IsEscalated
            ? [reminder, Escalation(mediation, promise, NoticeOccasion.PerformanceEscalated, now).With(facts).AboutTerm(term)]
            : [reminder];
    }

    /// <summary>Told once: its key does not name the step.</summary>
    private static Notice Escalation(MediationCase mediation, string about, NoticeOccasion occasion, DateTime now) =>
        Notice.Write(mediation, $"{about}/long", NoticeReader.Office, occasion, NoticeChannel.InApp, now);

    private static NoticeReader Owing(MediationCase mediation) =>
        mediation.HostMediatorId is MediatorId host ? new NoticeReader(null, host.Value) : NoticeReader.Committee;
}
