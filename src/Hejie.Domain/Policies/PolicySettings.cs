using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Policies;

/// <summary>A value with the version it has, so that whoever used it can be asked by what.</summary>
/// <param name="Number">Number of the version; 0 for the value the product was delivered with.</param>
public readonly record struct PolicyValue(int Value, int Number);

/// <summary>The values of a district, by day.</summary>
public sealed class PolicySettings(IEnumerable<PolicyVersion> versions)
{
    private readonly ILookup<string, PolicyVersion> _versions = versions.Where(version => version.WithdrawnAt is null).ToLookup(version => version.Key);

    /// <summary>What the product was delivered with.</summary>
    public static PolicySettings Standard { get; } = new([]);

    /// <summary>The value that counts on a day: the version that began last, or the default.</summary>
    public PolicyValue Of(PolicyDefinition definition, DateOnly day) =>
        _versions[definition.Key].Where(version => version.ValidFrom <= day).MaxBy(version => version.ValidFrom) is { } version
            ? new PolicyValue(version.Value, version.Number)
            : new PolicyValue(definition.Default, 0);

    /// <summary>The rule of a period as it counts for an event of that day. What the law fixes is as the law has it.</summary>
    public DeadlineRule RuleOf(DeadlineKey key, DateOnly start)
    {
        var rule = DeadlineRule.Of(key);
        if (PolicyDefinitions.Find(PolicyDefinitions.KeyOf(key)) is not { } definition)
        {
            return rule;
        }
        var value = Of(definition, start);
        return rule with { Length = value.Value, PolicyVersion = value.Number };
    }
}
