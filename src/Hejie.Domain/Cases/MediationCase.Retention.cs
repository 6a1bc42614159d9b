namespace Hejie.Domain.Cases;

/// <summary>Why a file may not be destroyed though its period has passed, as for a lawsuit or an inquiry.</summary>
public sealed record FileHold(string Reason, string By, DateOnly Since);

public sealed partial class MediationCase
{
    /// <summary>How long the file is kept, from its archiving on .</summary>
    public RetentionTerm? Retention { get; private set; }

    /// <summary>Last day on which the file must be kept, kept beside the term because lists ask it; null before archiving and for a file that is kept for ever.</summary>
    public DateOnly? KeptUntil { get; private set; }

    /// <summary>The hold that lies on the file; null where none does.</summary>
    public FileHold? Hold { get; private set; }

    /// <summary>Day on which the file was destroyed: what is left is the line of the register and what figures count.</summary>
    public DateOnly? DestroyedOn { get; private set; }

    public bool IsDestroyed => DestroyedOn is not null;

    /// <summary>Whether the period has passed: on the day after its last day, not on it.</summary>
    public bool IsPastRetentionOn(DateOnly day) => KeptUntil < day;

    /// <summary>The term that follows from the case if it is archived on <paramref name="day"/>.</summary>
    public RetentionTerm ProposeRetention(DateOnly day, Moment moment)
    {
        var (period, grounds) = RetentionTerm.Propose(this, day);
        return RetentionTerm.Count(period, grounds, null, day, moment.Policy);
    }

    /// <summary>Gives the archived file another class, with the reason; counted from the same day as before, with the value that counted then.</summary>
    public Refusal? ChangeRetention(RetentionChoice choice, Moment moment)
    {
        if (WhyFileIsNotKept is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(choice.Reason))
        {
            return CaseRefusals.RetentionNeedsReason;
        }
        if (choice.Period == Retention!.Period)
        {
            return CaseRefusals.RetentionIsSo;
        }
        var term = RetentionTerm.Count(choice.Period, [RetentionGround.Decided], choice.Reason.Trim(), Retention.From, moment.Policy);
        Record(CaseAct.ChangeRetention, moment, PayloadOf(term));
        Keep(term);
        return null;
    }

    /// <summary>Lets the file be destroyed by no list until it is released.</summary>
    public Refusal? HoldFile(string reason, Moment moment)
    {
        if (WhyFileIsNotKept is { } refusal)
        {
            return refusal;
        }
        if (Hold is not null)
        {
            return CaseRefusals.FileIsHeld;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.HoldNeedsReason;
        }
        Record(CaseAct.HoldFile, moment, CasePayload.Of(("reason", reason.Trim())));
        Hold = new FileHold(reason.Trim(), moment.By.DisplayName, moment.Today);
        return null;
    }

    /// <summary>Lifts the hold; the period goes on as if none had been.</summary>
    public Refusal? ReleaseFile(string reason, Moment moment)
    {
        if (Hold is null)
        {
            return CaseRefusals.FileIsNotHeld;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.HoldNeedsReason;
        }
        Record(CaseAct.ReleaseFile, moment, CasePayload.Of(("reason", reason.Trim())));
        Hold = null;
        return null;
    }

    /// <summary>The file is destroyed by an approved list: after it nothing is written any more. Called by Destruction only.</summary>
    /// <param name="digest">Over what was destroyed.</param>
    internal Refusal? Destroy(string list, string digest, int files, Moment moment)
    {
        if (WhyFileIsNotKept is { } refusal)
        {
            return refusal;
        }
        if (!IsPastRetentionOn(moment.Today) || Hold is not null)
        {
            return CaseRefusals.FileIsKeptStill;
        }
        Record(CaseAct.Destroy, moment, CasePayload.Of(("list", list), ("digest", digest), ("files", files)));
        (DestroyedOn, Retention) = (moment.Today, Retention! with { Reason = null });
        return null;
    }

    private Refusal? WhyFileIsNotKept => IsDestroyed ? CaseRefusals.FileIsDestroyed : State != CaseState.Archived || Retention is null ? CaseRefusals.FileIsNotArchived : null;

    /// <summary>The term of a file archived on a day; null where another class than the one that follows is chosen without a reason.</summary>
    private RetentionTerm? TermOf(RetentionChoice? choice, DateOnly day, Moment moment)
    {
        var proposed = ProposeRetention(day, moment);
        if (choice is null || choice.Period == proposed.Period)
        {
            return proposed;
        }
        return string.IsNullOrWhiteSpace(choice.Reason)
            ? null
            : RetentionTerm.Count(choice.Period, [RetentionGround.Decided], choice.Reason.Trim(), day, moment.Policy);
    }

    /// <summary>One case is one volume: its supplements are kept as long as the longest of them.</summary>
    private void Keep(RetentionTerm term)
    {
        Retention = term;
        DateOnly?[] ends = [term.Until, .. _rounds.Select(round => round.Retention).OfType<RetentionTerm>().Select(earlier => earlier.Until)];
        KeptUntil = ends.Contains(null) ? null : ends.Max();
    }

    private static string PayloadOf(RetentionTerm term) => CasePayload.Of(
        ("retention", term.Period), ("grounds", term.Grounds), ("policy", term.PolicyVersion), ("reason", term.Reason), ("until", term.Until));
}
