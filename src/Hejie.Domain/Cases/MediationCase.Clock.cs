using Hejie.Domain.Deadlines;
using Hejie.Domain.Policies;

namespace Hejie.Domain.Cases;

public sealed partial class MediationCase
{
    /// <summary>The time for mediation as it is counted now; null before acceptance and after the outcome.</summary>
    public CaseDeadline? RunningPeriod => _deadlines.FirstOrDefault(deadline => deadline.IsOpen && deadline.Rule == MediationPeriod);

    /// <summary>The pause that lasts now.</summary>
    public CaseSuspension? Pause => State == CaseState.Suspended ? Suspensions[^1] : null;

    /// <summary>Pauses the mediation, with the reason (S-R5, S-R6). Periods that the law lets stop are counted anew; the others run on (LDA 14).</summary>
    /// <remarks>A pause that begins after the last day stops nothing: a period that is over stays over.</remarks>
    public Refusal? Suspend(SuspensionDetails pause, Moment moment)
    {
        if (CaseLifecycle.Next(State, CaseAct.Suspend) is null)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (WhyNotPaused(pause, moment) is { } why)
        {
            return why;
        }
        var from = State;
        if (Move(CaseAct.Suspend, moment, CasePayload.Of(
            ("kind", pause.Kind), ("stoppedFrom", pause.From), ("consents", pause.Consents), ("reportedOn", pause.ReportedOn))) is { } refusal)
        {
            return refusal;
        }
        SuspendedFrom = from;
        Suspensions =
        [
            .. Suspensions,
            new CaseSuspension(pause.Kind, pause.From, null, pause.Reason, pause.Consents, pause.ReportedTo, pause.ReportedOn, moment.By.DisplayName) { Round = Round },
        ];
        Recount(moment);
        return null;
    }

    private Refusal? WhyNotPaused(SuspensionDetails pause, Moment moment)
    {
        if (IsRefused)
        {
            return CaseRefusals.PartyRefusesMediation;
        }
        if (string.IsNullOrWhiteSpace(pause.Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (CheckDayInHand(pause.From, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (Suspensions.Any(before => pause.From <= before.Until))
        {
            return CaseRefusals.DateBeforeLastStep; // a day is paused once
        }
        var silent = _parties.SilentIn(pause.Consents);
        if (pause.Kind == SuspensionKind.Agreed && silent.Count > 0)
        {
            return CaseRefusals.PauseNeedsEveryConsent.About(silent);
        }
        if (pause.Kind != SuspensionKind.ShamSuspicion)
        {
            return null;
        }
        return string.IsNullOrWhiteSpace(pause.ReportedTo) || pause.ReportedOn is not { } reportedOn
            ? CaseRefusals.ShamNeedsReport
            : CheckDay(reportedOn, moment);
    }

    /// <summary>Says no to a day that has not come or lies before something that has already happened in the case: acceptance, reopening, a session, a pause.</summary>
    private Refusal? CheckDayInHand(DateOnly day, Moment moment)
    {
        var turn = LastTurnAt is { } at ? ChinaTime.DayOf(at) : (DateOnly?)null;
        var pause = Suspensions is [.., var last] ? last.Until ?? last.From : (DateOnly?)null;
        return CheckDay(day, moment)
            ?? (day < AcceptedOn || day < turn || day < pause ? CaseRefusals.DateBeforeLastStep : null);
    }

    /// <summary>Takes the mediation up again where it was left; the days of the pause do not count.</summary>
    /// <param name="through">Last day of the pause; the clock runs from the day after.</param>
    public Refusal? Resume(DateOnly through, Moment moment)
    {
        if (Pause is not { } pause)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (IsRefused)
        {
            return CaseRefusals.PartyRefusesMediation;
        }
        if (through > moment.Today)
        {
            return CaseRefusals.DateInFuture;
        }
        if (through < pause.From)
        {
            return CaseRefusals.PauseEndsBeforeItBegins;
        }
        if (Move(CaseAct.Resume, moment, CasePayload.Of(("stoppedThrough", through))) is { } refusal)
        {
            return refusal;
        }
        EndPause(through);
        Recount(moment);
        return null;
    }

    private void EndPause(DateOnly through)
    {
        SuspendedFrom = null;
        Suspensions = [.. Suspensions.Select(pause => pause.Until is null ? pause with { Until = through } : pause)];
    }

    /// <summary>Makes the time for mediation longer, with the consents that its rule asks for (SC16 27; SC22 24; MED 38). A period that is over is not extended (T-2).</summary>
    /// <remarks>What counts is the day of the last consent: one that was given in time may be written down later.</remarks>
    public Refusal? Extend(ExtensionDetails more, Moment moment)
    {
        if (!State.IsUnderMediation() || RunningPeriod is not { } period)
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (IsRefused)
        {
            return CaseRefusals.PartyRefusesMediation;
        }
        if (more.WhyNot(DeadlineRule.Of(period.Rule), _parties) is { } why)
        {
            return why;
        }
        if (CheckDay(more.AgreedOn, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (more.AgreedOn < RoundStartedOn)
        {
            return CaseRefusals.DateBeforeLastStep;
        }
        if (period.IsOverdueOn(more.AgreedOn))
        {
            return CaseRefusals.PeriodIsOver;
        }
        Extensions =
        [
            .. Extensions,
            new CaseExtension(period.Rule, more.Length, more.Unit, more.AgreedOn, more.Consents, more.CommitteeAgrees, more.Reason, moment.By.DisplayName) { Round = Round },
        ];
        Record(CaseAct.Extend, moment, CasePayload.Of(
            ("length", more.Length), ("unit", more.Unit), ("agreedOn", more.AgreedOn), ("consents", more.Consents), ("committee", more.CommitteeAgrees)));
        Recount(moment);
        return null;
    }

    /// <summary>Counts what is open anew, with every pause and extension. Where the count comes out otherwise, the old entry is void and a new one tells its derivation.</summary>
    private void Recount(Moment moment)
    {
        foreach (var old in _deadlines.Where(deadline => deadline.IsOfHandling).ToList())
        {
            Replace(old, Count(old.AsCounted(), old.Start, moment), moment);
        }
        KeepDueOn();
    }

    private void Replace(CaseDeadline old, Deadline counted, Moment moment)
    {
        if (counted.Derivation.ToJson() != old.Derivation)
        {
            old.Cancel(moment.Today);
            Add(counted);
        }
    }

    /// <summary>Counts a running period anew by the value the bureau has set since: a date never changes by itself, so this is an act with its reason.</summary>
    public Refusal? RecountByPolicy(DeadlineKey rule, string reason, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        var now = RuleOf(rule, moment.Today, moment);
        var touched = _deadlines.Where(deadline => deadline.IsOfHandling && deadline.Rule == rule && deadline.PolicyVersion != now.PolicyVersion).ToList();
        if (touched.Count == 0)
        {
            return PolicyRefusals.NothingToRecount;
        }
        Record(CaseAct.RecountByPolicy, moment, CasePayload.Of(("rule", rule), ("version", now.PolicyVersion), ("reason", reason)));
        foreach (var old in touched)
        {
            Replace(old, Count(now, old.Start, moment), moment);
        }
        KeepDueOn();
        return null;
    }

    /// <summary>Hands the case over to whom it belongs to; for the committee it ends with that (MOJ75 23; SDM 33; PML 25). Each person must have agreed to this receiver, or the law must want the report (PIPL 23).</summary>
    public Refusal? Transfer(Handover handover, Moment moment)
    {
        if (string.IsNullOrWhiteSpace(handover.Receiver))
        {
            return CaseRefusals.ReceiverMissing;
        }
        if (string.IsNullOrWhiteSpace(handover.Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (CheckDayInHand(handover.On, moment) is { } wrongDay)
        {
            return wrongDay;
        }
        if (CaseLifecycle.Next(State, CaseAct.Transfer) is not null && WhyNotHandedTo(handover) is { } why)
        {
            return why;
        }
        if (Move(CaseAct.Transfer, moment, CasePayload.Of(("to", handover.To), ("on", handover.On), ("duty", handover.DutyToReport is not null))) is { } refusal)
        {
            return refusal;
        }
        Handover = handover;
        Respond(handover.On);
        End(CaseOutcome.Transferred, null, handover.On); // the reason is the receiver's reading, not the other side's
        return null;
    }
}
