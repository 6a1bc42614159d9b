using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Cases;

/// <summary>A date the law or the house sets in a case, with everything that explains it.</summary>
public sealed class CaseDeadline
{
    private CaseDeadline()
    {
    }

    public int Number { get; private set; }
    public DeadlineKey Rule { get; private set; }
    public DateOnly Start { get; private set; }

    /// <summary>Last day on which the act is in time; while the clock stands, the day it would have been.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>First day on which the clock stands and has not been set going again; null while it runs. Set going, the period becomes another entry.</summary>
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>How the day came about, as canonical JSON: rule, article, start, calendar version, pauses, roll-forward.</summary>
    public string Derivation { get; private set; } = "";

    /// <summary>Number of the policy version that set its length; 0 for the length the product was delivered with. It stays, whatever the bureau sets later.</summary>
    public int PolicyVersion { get; private set; }

    /// <summary>Day on which the act was done; null while it is owed.</summary>
    public DateOnly? MetOn { get; private set; }

    /// <summary>Day on which the date lost its meaning: replaced by another or overtaken by the outcome.</summary>
    public DateOnly? VoidOn { get; private set; }

    public bool IsOpen => MetOn is null && VoidOn is null;

    /// <summary>Whether it binds the handling; the time to ask the court for confirmation is the parties' own (PML 33).</summary>
    public bool IsOfHandling => IsOpen && Rule != DeadlineKey.JudicialConfirmation;

    /// <summary>Whether the handling owes it by its day; nothing is owed while the clock stands.</summary>
    public bool IsOwed => IsOfHandling && StoppedOn is null;

    /// <summary>True from the day after the last day on; never while the clock stands.</summary>
    public bool IsOverdueOn(DateOnly day) => IsOpen && StoppedOn is null && day > LastDay;

    /// <summary>Calendar days left while the clock stands, the day on which it stopped included; null while it runs.</summary>
    public int? DaysKept => StoppedOn is { } stopped ? LastDay.DayNumber - stopped.DayNumber + 1 : null;

    internal static CaseDeadline From(int number, Deadline deadline) => new()
    {
        Number = number,
        Rule = deadline.Rule.Key,
        Start = deadline.Start,
        LastDay = deadline.LastDay,
        StoppedOn = deadline.StoppedOn,
        Derivation = deadline.Derivation.ToJson(),
        PolicyVersion = deadline.Rule.PolicyVersion,
    };

    /// <summary>The rule with the length it was counted with.</summary>
    internal DeadlineRule AsCounted() =>
        DeadlineRule.Of(Rule) with { Length = Deadlines.Derivation.FromJson(Derivation).Length, PolicyVersion = PolicyVersion };

    internal void Meet(DateOnly on) => MetOn ??= on;

    internal void Cancel(DateOnly on) => VoidOn ??= on;
}
