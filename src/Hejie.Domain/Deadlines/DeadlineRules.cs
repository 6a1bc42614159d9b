using System.Collections.Frozen;
using static Hejie.Domain.Deadlines.ExtensionRule;
using static Hejie.Domain.Deadlines.PeriodStart;
using static Hejie.Domain.Deadlines.PeriodUnit;
using static Hejie.Domain.Deadlines.SourceMark;

namespace Hejie.Domain.Deadlines;

/// <summary>Every period the office counts, beside its article. Lengths set by law are constants here, not settings.</summary>
public static class DeadlineRules
{
    public static IReadOnlyList<DeadlineRule> All { get; } =
    [
        // "Normally within one month": one month is counted as 30 days, so that a suspension can be taken out of it.
        new(DeadlineKey.General, 30, CalendarDays, Acceptance, BothParties, IsSuspendable: true, ["MOJ75 33"], Design),

        // After it any party may go to arbitration whatever we suspended, so a suspension does not stop it.
        new(DeadlineKey.Labor, 15, CalendarDays, ApplicationReceived, BothParties, IsSuspendable: false, ["LDA 14"], Law),
        new(DeadlineKey.Medical, 30, Workdays, Acceptance, CommitteeAndBothParties, IsSuspendable: true, ["MED 38"], Law),

        new(DeadlineKey.CourtAssigned, 30, CalendarDays, CourtPapersSigned, BothParties, IsSuspendable: true, ["SC16 27", "SC22 24"], Law),
        new(DeadlineKey.CourtEntrustedOrdinary, 15, CalendarDays, CourtPapersSigned, BothParties, IsSuspendable: true, ["SC16 27"], Law),
        new(DeadlineKey.CourtEntrustedSummary, 7, CalendarDays, CourtPapersSigned, BothParties, IsSuspendable: true, ["SC16 27"], Law),
        new(DeadlineKey.CourtAssignmentReply, 3, Workdays, ReferralReceived, NotAllowed, IsSuspendable: false, ["SC22 12"], Law),
        new(DeadlineKey.JointMediatorChoice, 2, Workdays, Consent, NotAllowed, IsSuspendable: false, ["SC22 10"], Law),

        new(DeadlineKey.ArbitrationEntrusted, 10, CalendarDays, Consent, NotAllowed, IsSuspendable: true, ["ARB33 70"], Unverified),
        new(DeadlineKey.ArbitrationReview, 15, CalendarDays, AgreementEffective, NotAllowed, IsSuspendable: false, ["ARB33 74"], Unverified),
        new(DeadlineKey.LaborArbitrationLimitation, 1, Years, InfringementKnown, NotAllowed, IsSuspendable: false, ["LDA 27"], Law),
        new(DeadlineKey.LaborWageLimitation, 1, Years, EmploymentEnded, NotAllowed, IsSuspendable: false, ["LDA 27"], Law),

        new(DeadlineKey.JudicialConfirmation, 30, CalendarDays, AgreementEffective, NotAllowed, IsSuspendable: false, ["PML 33", "CPL 205"], Law),
        new(DeadlineKey.ConfirmationObjection, 15, CalendarDays, RulingReceived, NotAllowed, IsSuspendable: false, ["CPI 372"], Law),

        new(DeadlineKey.LegalAidDecision, 7, CalendarDays, ApplicationReceived, NotAllowed, IsSuspendable: false, ["LAL 43"], Law),
        new(DeadlineKey.LegalAidAssignment, 3, CalendarDays, LegalAidGranted, NotAllowed, IsSuspendable: false, ["LAL 43"], Law),

        new(DeadlineKey.FollowUp, 15, CalendarDays, PerformanceDue, NotAllowed, IsSuspendable: false, ["PML 31"], Design),
        new(DeadlineKey.FollowUpAfterClosing, 30, CalendarDays, CaseClosed, NotAllowed, IsSuspendable: false, ["PML 31"], Design),
        new(DeadlineKey.DurabilityFirst, 30, CalendarDays, Settlement, NotAllowed, IsSuspendable: false, ["PML 31"], Design),
        new(DeadlineKey.DurabilitySecond, 90, CalendarDays, Settlement, NotAllowed, IsSuspendable: false, ["PML 31"], Design),
        new(DeadlineKey.DurabilityLast, 180, CalendarDays, Settlement, NotAllowed, IsSuspendable: false, ["PML 31"], Design),
        new(DeadlineKey.ReviewDecision, 3, Workdays, Registration, NotAllowed, IsSuspendable: false, ["MOJ75 23", "SC22 12"], Design),
        new(DeadlineKey.RespondentContact, 3, Workdays, Registration, NotAllowed, IsSuspendable: false, ["MED 31", "SC22 15"], Design),
        new(DeadlineKey.PrivacyAnswer, 15, Workdays, ApplicationReceived, NotAllowed, IsSuspendable: false, ["PIPL 50"], Design), // "in time"
        new(DeadlineKey.InformationReport, 5, Workdays, MonthEnd, NotAllowed, IsSuspendable: false, ["REG89 5"], Design),
    ];

    internal static FrozenDictionary<DeadlineKey, DeadlineRule> ByKey { get; } = All.ToFrozenDictionary(rule => rule.Key);
}
