using System.Collections.Frozen;
using System.Reflection;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Knowledge;

/// <summary>What a rule does to an act: it refuses it, asks for a reason, tells something, or counts days.</summary>
public enum RuleWeight
{
    Block,
    Warn,
    Info,
    Timer,
}

/// <summary>The work with which a rule comes that does not stand yet.</summary>
public enum RuleDue
{
    Corps,
    Brands,
}

/// <summary>A place of the code that holds a rule, and the test that notices when it does not.</summary>
/// <param name="Place">Type and code, as CaseRefusals.NoHost; or the file that shows it.</param>
/// <param name="Test">Full name of the test that fails without it; null where none does.</param>
public sealed record RuleHold(string Place, string? Test);

/// <summary>A rule of law or practice, by the number under which code, tests and pages cite it.</summary>
/// <param name="Id">As A-10.</param>
/// <param name="Articles">As "PML 31; LDA 16".</param>
/// <param name="Says">What it asks, in one sentence.</param>
/// <param name="Due">The work that brings it; null where it has to stand now.</param>
public sealed record Rule(string Id, RuleWeight Weight, string Articles, string Says, string Section, RuleDue? Due)
{
    public IReadOnlyList<RuleHold> Holds { get; init; } = [];

    /// <summary>It should stand and nothing holds it, or nothing would notice if a hold were gone.</summary>
    public bool IsOpen => Due is null && (Holds.Count == 0 || Holds.Any(hold => hold.Test is null));
}

/// <summary>Every rule with what holds it. The rules stand in Rules.txt; refusals, questions, findings and periods name the rule they serve.</summary>
public static class RuleBook
{
    private const string Held = "held ";

    private static readonly FrozenDictionary<string, Refusal> Refusals =
        (from type in typeof(RuleBook).Assembly.GetTypes()
         from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
         where field.FieldType == typeof(Refusal)
         select ($"{type.Name}.{field.Name}", (Refusal)field.GetValue(null)!)).ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2);

    public static IReadOnlyList<Rule> All { get; } = Read();

    /// <summary>The refusal at a place; null where something else holds the rule.</summary>
    public static Refusal? RefusalAt(string place) => Refusals.GetValueOrDefault(place);

    /// <summary>Everything in the code that serves a rule: place, number of the rule.</summary>
    private static IEnumerable<(string Place, string RuleId)> Served() =>
    [
        .. from refusal in Refusals
           orderby refusal.Key
           select (refusal.Key, refusal.Value.RuleId),
        .. from question in IntakeReview.All
           select ($"ReviewQuestion.{question.Code}", question.RuleId),
        .. from point in PreSignCheck.All
           select ($"PreSignPoint.{point.Code}", point.RuleId),
        .. from kind in FindingKinds.All
           select ($"FindingKinds.{kind.Code}", kind.RuleId),
        .. from rule in DeadlineRules.All
           select ($"DeadlineRule.{rule.Key}", $"{rule.Key}"),
    ];

    private static List<Rule> Read()
    {
        var tests = EmbeddedText.Lines("Knowledge/RuleTests").Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1]);
        var served = Served().ToLookup(one => one.RuleId, one => new RuleHold(one.Place, tests.GetValueOrDefault(one.Place)));
        List<Rule> rules = [];
        var section = "";
        RuleDue? due = null;
        foreach (var line in EmbeddedText.Lines("Knowledge/Rules"))
        {
            if (line.StartsWith("section ", StringComparison.Ordinal))
            {
                (section, due) = (line["section ".Length..], null);
            }
            else if (line.StartsWith("due ", StringComparison.Ordinal))
            {
                var work = Enum.Parse<RuleDue>(line["due ".Length..]);
                if (rules[^1].Section == section)
                {
                    rules[^1] = rules[^1] with { Due = work };
                }
                else
                {
                    due = work;
                }
            }
            else if (line.StartsWith(Held, StringComparison.Ordinal))
            {
                var parts = line[Held.Length..].Split('|');
                rules[^1] = rules[^1] with { Holds = [.. rules[^1].Holds, new RuleHold(parts[0], parts[1])] };
            }
            else
            {
                var parts = line.Split('|');
                rules.Add(new Rule(parts[0], Enum.Parse<RuleWeight>(parts[1]), parts[2], parts[3], section, due) { Holds = [.. served[parts[0]]] });
            }
        }
        return rules;
    }
}
