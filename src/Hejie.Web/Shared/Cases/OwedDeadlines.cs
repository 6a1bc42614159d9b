using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Web.Shared.Cases;

/// <summary>Days that somebody owes, apart from the one that only opens a way: nobody is late who does not ask the court (PML 33).</summary>
public static class OwedDeadlines
{
    public static CaseDeadline? NextOwed(this MediationCase mediation) =>
        mediation.Deadlines.Where(deadline => deadline.IsOpen && deadline.Rule != DeadlineKey.JudicialConfirmation).MinBy(deadline => deadline.LastDay);

    /// <summary>The days in which the parties may still ask the court to confirm the agreement; null when there are none.</summary>
    public static CaseDeadline? ConfirmationWindow(this MediationCase mediation, DateOnly today) =>
        mediation.Deadlines.FirstOrDefault(deadline => deadline.IsOpen && deadline.Rule == DeadlineKey.JudicialConfirmation && deadline.LastDay >= today);
}
