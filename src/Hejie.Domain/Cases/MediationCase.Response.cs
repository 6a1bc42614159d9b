using System.Linq.Expressions;
using Hejie.Domain.Policies;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>The last day on which whoever applied is to hear from the committee first, by the district's promise on the day of the application.</summary>
    public DateOnly FirstResponseBy { get; private set; }

    /// <summary>The day of the first contact or of the review, whichever came first; null while nothing has been done.</summary>
    public DateOnly? FirstResponseOn { get; private set; }

    /// <summary>Nobody has done anything about the application yet: every step but waiting answers it.</summary>
    public static Expression<Func<MediationCase, bool>> IsUnanswered { get; } = c => c.State == CaseState.Registered && c.FirstResponseOn == null;

    /// <summary>The promise was kept.</summary>
    public static Expression<Func<MediationCase, bool>> IsAnsweredInTime { get; } = c => c.FirstResponseOn <= c.FirstResponseBy;

    /// <summary>The promise counts: it was answered, or its day went by. What was taken back before that day is not counted.</summary>
    public static Expression<Func<MediationCase, bool>> IsResponseOwed(DateOnly today) =>
        c => c.FirstResponseOn != null || c.FirstResponseBy < (c.OutcomeOn ?? today);

    private void PromiseResponse(Moment moment) => FirstResponseBy = moment.Calendar.AddWorkdays(
        ApplicationDate, moment.Policy.Of(PolicyDefinitions.FirstResponse, ApplicationDate).Value);

    /// <param name="on">The day on which it was done; the earliest counts.</param>
    private void Respond(DateOnly on) => FirstResponseOn = FirstResponseOn < on ? FirstResponseOn : on;
}
