using System.Reflection;
using System.Text;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Domain.Knowledge;
using Hejie.Web.Texts;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Docs;

/// <summary>docs/rules.md is what the code enforces, no more and no less. <c>eng/rules</c> writes it anew.</summary>
public sealed class RuleListTests
{
    private static readonly RefusalTexts Sentences = new();

    [Fact]
    public void The_list_of_rules_is_what_the_code_enforces()
    {
        var file = Path.Combine(Repository(), "docs", "rules.md");
        var list = List();
        if (Environment.GetEnvironmentVariable("HEJIE_WRITE_DOCS") is not null)
        {
            File.WriteAllText(file, list);
        }

        var written = File.ReadAllLines(file).ToHashSet();

        list.Split('\n').Where(row => !written.Contains(row)).ShouldBeEmpty("run eng/rules");
        written.Except(list.Split('\n')).ShouldBeEmpty("run eng/rules");
    }

    [Fact]
    public void Every_refusal_question_and_finding_serves_a_rule_that_is_listed()
    {
        var ids = RuleBook.All.Select(rule => rule.Id).ToHashSet();

        Fields().Select(field => ((Refusal)field.GetValue(null)!).RuleId)
            .Concat(IntakeReview.All.Select(question => question.RuleId))
            .Concat(PreSignCheck.All.Select(point => point.RuleId))
            .Concat(FindingKinds.All.Select(kind => kind.RuleId))
            .Concat(DeadlineRules.All.Select(rule => $"{rule.Key}"))
            .Where(id => !ids.Contains(id)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Each_rule_stands_once_and_none_is_open() =>
        RuleBook.All.Where(rule => rule.IsOpen).Select(rule => rule.Id)
            .Concat(RuleBook.All.GroupBy(rule => rule.Id).Where(same => same.Count() > 1).Select(same => same.Key))
            .ShouldBeEmpty("write the test, then eng/prove-rules record");

    [Fact]
    public void The_test_that_is_named_for_a_rule_exists()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository(), "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

        RuleBook.All.SelectMany(rule => rule.Holds).Select(hold => hold.Test).OfType<string>().Distinct()
            .Where(test => test.Split('.') is not [.., var type, var method] || !sources[type].Any(source => source.Contains($" {method}(", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static string List()
    {
        var list = new StringBuilder("""
            # The rules that the code enforces

            Written by `eng/rules` from the code; a test compares. BLOCK refuses the act, WARN lets it pass with a reason, INFO tells, TIMER counts days.
            The articles are quoted in `docs/law`. "Held by" gives the places of the code. A refusal, question, finding or period has a test that fails when the rule is switched off there:
            `eng/prove-rules` switches them off one by one and runs the tests (`eng/prove-rules record` names them anew). A place that cannot be
            switched, such as a layout or a permission, is named with its test by hand in `Knowledge/Rules.txt`. The same list stands at `/rules`.


            """);
        Table(list, "Every rule", "Rule | Weight | Article | What it asks | Held by | Stands",
            from rule in RuleBook.All
            select $"{rule.Id} | {rule.Weight.ToString().ToUpperInvariant()} | {Articles.Name(rule.Articles)} | {rule.Says} | "
                + $"{string.Join(", ", rule.Holds.Select(hold => $"`{hold.Place}`"))} | {(rule.Due is { } due ? $"due with {due}" : rule.IsOpen ? "OPEN" : "yes")}");
        Table(list, "What holds each rule, and the test that notices", "Rule | Place | Test",
            from rule in RuleBook.All
            from hold in rule.Holds
            select $"{rule.Id} | `{hold.Place}` | {(hold.Test is { } test ? $"`{test["Hejie.".Length..]}`" : "none")}");
        Table(list, "BLOCK: refusals", "Rule | Article | What is told | Code | Stands in",
            from field in Fields()
            let refusal = (Refusal)field.GetValue(null)!
            orderby Family(refusal.RuleId), refusal.RuleId, refusal.Code
            select $"{refusal.RuleId} | {Articles.Name(refusal.Article)} | {OneLine(Sentences.Reason(refusal))} | `{refusal.Code}` | `{field.DeclaringType!.Name}`");
        Table(list, "BLOCK and WARN: questions before acceptance", "Rule | Severity | Article | Question | Good answer | Code",
            from question in Enum.GetValues<DisputeType>().SelectMany(type => Enum.GetValues<CaseSource>().SelectMany(source => IntakeReview.QuestionsFor(type, source))).Distinct()
            orderby question.RuleId, question.Code
            select $"{question.RuleId} | {question.Severity.ToString().ToUpperInvariant()} | {question.Article} | {Labels.Find("ReviewQuestion." + question.Code)} | "
                + $"{(question.GoodAnswer ? "是" : "否")} | `{question.Code}`");
        Table(list, "BLOCK and WARN: points before signing", "Rule | Severity | Article | Point | Code",
            from point in Enum.GetValues<DisputeType>().SelectMany(PreSignCheck.PointsFor).Distinct()
            orderby point.RuleId, point.Code
            select $"{point.RuleId} | {(point.IsWarning ? "WARN" : "BLOCK")} | {point.Article} | {Labels.Find("PreSignPoint." + point.Code)} | `{point.Code}`");
        Table(list, "BLOCK and WARN: what the machine finds in an agreement", "Rule | Severity | Article | Finding | Code",
            from kind in FindingKinds.All
            orderby Family(kind.RuleId), kind.RuleId, kind.Code
            select $"{kind.RuleId} | {kind.Severity.ToString().ToUpperInvariant()} | {Articles.Name(kind.Article)} | {FindingWords.Name(kind)} | `{kind.Code}`");
        Table(list, "TIMER: periods", "Key | Length | Starts on | Extension | Stopped by suspension | Article | Mark",
            from rule in DeadlineRules.All
            select $"`{rule.Key}` | {rule.Length} {rule.Unit} | {rule.StartsOn} | {rule.Extension} | {(rule.IsSuspendable ? "yes" : "no")} | {string.Join("; ", rule.Articles)} | {rule.Mark}");
        return list.ToString().TrimEnd() + "\n";
    }

    private static void Table(StringBuilder list, string title, string head, IEnumerable<string> rows)
    {
        list.Append("## ").Append(title).Append("\n\n| ").Append(head).Append(" |\n|").Append(string.Concat(Enumerable.Repeat("---|", head.Split('|').Length))).Append('\n');
        foreach (var row in rows)
        {
            list.Append("| ").Append(row).Append(" |\n");
        }
        list.Append('\n');
    }

    private static IEnumerable<FieldInfo> Fields() =>
        typeof(Refusal).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Refusal));

    private static string Family(string rule) => rule.Split('-')[0];

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace("|", "/");

    internal static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Hejie.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Hejie.slnx");
        }
        return folder;
    }
}
