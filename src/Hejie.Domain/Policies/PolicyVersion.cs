using Hejie.Domain.Cases;

namespace Hejie.Domain.Policies;

/// <summary>What the bureau sets: the value, from which day, where it stands and why.</summary>
/// <param name="Source">The paper that sets it, so that it can be read there.</param>
public sealed record PolicyChange(int Value, DateOnly ValidFrom, string Source, string Reason);

/// <summary>One value of a parameter from a day on. Nothing is overwritten: a new value is a new version, the old one stays readable.</summary>
public sealed class PolicyVersion : ITenantOwned
{
    private PolicyVersion()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public string Key { get; private set; } = "";

    /// <summary>From 1 on within its parameter; 0 is the value the product was delivered with.</summary>
    public int Number { get; private set; }
    public int Value { get; private set; }

    /// <summary>First day for which it counts.</summary>
    public DateOnly ValidFrom { get; private set; }
    public string Source { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public string SetBy { get; private set; } = "";
    public string SetByName { get; private set; } = "";
    public DateTime SetAt { get; private set; }

    /// <summary>When it was taken back before its first day; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public string? WithdrawalReason { get; private set; }
    public int Version { get; private set; }

    /// <summary>Sets a value from a coming day on. Running dates stay as they were counted (<see cref="MediationCase.RecountByPolicy"/> is an act of its own).</summary>
    /// <param name="before">Every version of the parameter so far.</param>
    /// <returns>The new version, or why it is none.</returns>
    public static (PolicyVersion? Made, Refusal? Refusal) Set(PolicyDefinition definition, PolicyChange change, IReadOnlyList<PolicyVersion> before, Moment moment)
    {
        if (WhyNot(definition, change, before, moment) is { } refusal)
        {
            return (null, refusal);
        }
        return (new PolicyVersion
        {
            DistrictCode = moment.By.DistrictCode,
            Key = definition.Key,
            Number = before.Select(version => version.Number).DefaultIfEmpty().Max() + 1,
            Value = change.Value,
            ValidFrom = change.ValidFrom,
            Source = change.Source.Trim(),
            Reason = change.Reason.Trim(),
            SetBy = moment.By.Reference,
            SetByName = moment.By.DisplayName,
            SetAt = moment.Now,
        }, null);
    }

    private static Refusal? WhyNot(PolicyDefinition definition, PolicyChange change, IReadOnlyList<PolicyVersion> before, Moment moment)
    {
        if (change.Value < definition.Least || change.Value > definition.Most)
        {
            return PolicyRefusals.ValueOutOfRange.About($"{definition.Least}", $"{definition.Most}");
        }
        if (string.IsNullOrWhiteSpace(change.Source))
        {
            return PolicyRefusals.SourceMissing;
        }
        if (string.IsNullOrWhiteSpace(change.Reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        if (change.ValidFrom <= moment.Today)
        {
            return PolicyRefusals.NotFromTomorrow;
        }
        return before.Any(version => version.WithdrawnAt is null && version.ValidFrom == change.ValidFrom) ? PolicyRefusals.DayIsTaken : null;
    }

    /// <summary>Takes a value back before it counts; afterwards a new version says otherwise.</summary>
    public Refusal? Withdraw(string reason, Moment moment)
    {
        if (WithdrawnAt is not null || ValidFrom <= moment.Today)
        {
            return PolicyRefusals.AlreadyCounts;
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        (WithdrawnAt, WithdrawnBy, WithdrawalReason) = (moment.Now, moment.By.DisplayName, reason.Trim());
        Version++;
        return null;
    }
}
