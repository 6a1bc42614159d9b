#:package Microsoft.CodeAnalysis.CSharp@5.12.0
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property RunAnalyzers=false
// Shows that every rule of docs/rules.md is held by a test: switches one rule after another off (and on for good), and asks which test notices.
// The switches stand only in a copy of the sources in a temporary folder; the product has none.
//   eng/prove-rules            runs each rule's named test with the rule switched; a rule whose test does not fail is open (exit 1)
//   eng/prove-rules record     finds the test of each rule anew and writes src/Hejie.Domain/Knowledge/RuleTests.txt
//   eng/prove-rules … CODE…    only these rules
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

var repository = args[0];
var isRecording = args.Contains("record");
var wanted = args.Skip(1).Where(arg => arg != "record").ToHashSet();
var proofFile = Path.Combine(repository, "src", "Hejie.Domain", "Knowledge", "RuleTests.txt");
var workshop = Directory.CreateTempSubdirectory("hejie-rules-").FullName;
try
{
    var switches = Workshop.Prepare(repository, workshop);
    Workshop.Build(workshop);
    var rules = switches.Where(one => wanted.Count == 0 || wanted.Contains(one.Code)).ToList();
    return isRecording ? Prover.Record(workshop, rules, wanted.Count == 0, proofFile) : Prover.Check(workshop, rules, proofFile);
}
finally
{
    Directory.Delete(workshop, recursive: true);
}

/// <summary>A rule as it can be switched: its code, and whether it can also be held on for good.</summary>
internal sealed record RuleSwitch(string Code, bool CanBeForced);

/// <summary>A line of the proof file.</summary>
internal sealed record Proof(string Code, string Off, string On)
{
    public const string Open = "-";

    public static IReadOnlyDictionary<string, Proof> Read(string file) => !File.Exists(file)
        ? new Dictionary<string, Proof>()
        : File.ReadAllLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(p => p[0], p => new Proof(p[0], p[1], p[2]));

    public override string ToString() => $"{Code}\t{Off}\t{On}";
}

/// <summary>The copy of the domain and its tests, with a switch at every place where a rule is named.</summary>
internal static class Workshop
{
    private const string Switchboard = """
        using Hejie.Domain.Agreements;
        using Hejie.Domain.Cases;
        using Hejie.Domain.Deadlines;

        namespace Hejie.Domain;

        internal static class Switchboard
        {
            private static readonly string? Off = Environment.GetEnvironmentVariable("RULE_OFF");
            private static readonly string? On = Environment.GetEnvironmentVariable("RULE_ON");

            public static bool Stands(string code) => Off != code;
            public static bool Forced(string code) => On == code;
            public static IReadOnlyList<AgreementFinding> Standing(IReadOnlyList<AgreementFinding> all) => [.. all.Where(one => Stands("FindingKinds." + one.Kind.Code))];
            public static IReadOnlyList<ReviewQuestion> Standing(IReadOnlyList<ReviewQuestion> all) => [.. all.Where(one => Stands("ReviewQuestion." + one.Code))];
            public static IReadOnlyList<PreSignPoint> Standing(IReadOnlyList<PreSignPoint> all) => [.. all.Where(one => Stands("PreSignPoint." + one.Code))];
            public static IReadOnlyList<DeadlineRule> Standing(IReadOnlyList<DeadlineRule> all) => [.. all.Select(one => Stands("DeadlineRule." + one.Key) ? one : one with { Length = one.Length + 1 })];
        }
        """;

    public static IReadOnlyList<RuleSwitch> Prepare(string repository, string workshop)
    {
        foreach (var name in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt", ".editorconfig" })
        {
            File.Copy(Path.Combine(repository, name), Path.Combine(workshop, name));
        }
        foreach (var folder in new[] { Path.Combine("src", "Hejie.Domain"), Path.Combine("tests", "Hejie.Domain.Tests") })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(repository, folder), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(workshop, Path.GetRelativePath(repository, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
        var domain = Path.Combine(workshop, "src", "Hejie.Domain");
        var declared = Declared(repository);
        var forced = new Dictionary<string, bool>();
        foreach (var file in Directory.EnumerateFiles(domain, "*.cs", SearchOption.AllDirectories))
        {
            var rewriter = new Wiring(declared);
            var root = rewriter.Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot());
            foreach (var (code, canBeForced) in rewriter.Found)
            {
                forced[code] = canBeForced || forced.GetValueOrDefault(code);
            }
            File.WriteAllText(file, root.ToFullString());
        }
        File.WriteAllText(Path.Combine(domain, "Switchboard.cs"), Switchboard);
        return [.. declared.Select(code => new RuleSwitch(code, forced.GetValueOrDefault(code)))];
    }

    /// <summary>Every rule that the code declares.</summary>
    private static IReadOnlySet<string> Declared(string repository)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(repository, "src", "Hejie.Domain"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            foreach (var type in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            {
                foreach (var field in type.Members.OfType<FieldDeclarationSyntax>().Where(field => field.Declaration.Type.ToString() is "Refusal" or "FindingKind"))
                {
                    codes.UnionWith(field.Declaration.Variables.Select(variable => $"{type.Identifier.Text}.{variable.Identifier.Text}"));
                }
            }
            codes.UnionWith(Regex.Matches(source, "new\\(\"(\\w+)\", \"[A-Z]-\\d+\", \"[^\"]+\", (true|false), Severity\\.").Select(match => "ReviewQuestion." + match.Groups[1].Value));
            codes.UnionWith(Regex.Matches(source, "new\\(\"(\\w+)\", \"[A-Z]-\\d+\", \"[^\"]+\", (true|false)\\)").Select(match => "PreSignPoint." + match.Groups[1].Value));
            codes.UnionWith(Regex.Matches(source, @"new\(DeadlineKey\.(\w+),").Select(match => "DeadlineRule." + match.Groups[1].Value));
        }
        return codes;
    }

    public static void Build(string workshop)
    {
        var (code, output) = Run("dotnet", ["build", Path.Combine(workshop, "tests", "Hejie.Domain.Tests"), "-v", "q", "-nologo", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:TreatWarningsAsErrors=false"]);
        if (code != 0)
        {
            throw new InvalidOperationException(output);
        }
    }

    public static (int Code, string Output) Run(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}

/// <summary>Puts a switch at each place where a refusal is given, and one round each list of findings, questions, points and periods.</summary>
internal sealed class Wiring(IReadOnlySet<string> declared) : CSharpSyntaxRewriter
{
    private static readonly HashSet<string> Lists =
        ["IReadOnlyList<AgreementFinding>", "IReadOnlyList<ReviewQuestion>", "IReadOnlyList<PreSignPoint>", "IReadOnlyList<DeadlineRule>"];

    public List<(string Code, bool CanBeForced)> Found { get; } = [];

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        var last = node.Statement is BlockSyntax block ? block.Statements.LastOrDefault() : node.Statement;
        if (last is not ReturnStatementSyntax { Expression: { } told } answer || Told(told) is not { } code)
        {
            return visited;
        }
        if (!IsNeededAfter(node.Condition))
        {
            return visited.WithCondition(Switched(node.Condition, visited.Condition, code));
        }
        Found.Add((code, false));
        var answered = visited.DescendantNodes().OfType<ReturnStatementSyntax>().Last(one => one.Expression!.ToString() == told.ToString());
        return visited.ReplaceNode(answered, answered.WithExpression(Standing(code, told.ToString())));
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        if (Told(node.WhenTrue) is { } code && IsNeededAfter(node.Condition))
        {
            Found.Add((code, false));
            visited = visited.WithWhenTrue(Standing(code, visited.WhenTrue.ToString()));
        }
        else if (Told(node.WhenTrue) is { } told)
        {
            visited = visited.WithCondition(Switched(node.Condition, visited.Condition, told));
        }
        if (Told(node.WhenFalse) is { } otherwise)
        {
            Found.Add((otherwise, false));
            visited = visited.WithWhenFalse(Standing(otherwise, visited.WhenFalse.ToString()));
        }
        return visited;
    }

    public override SyntaxNode? VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        var visited = (SwitchExpressionArmSyntax)base.VisitSwitchExpressionArm(node)!;
        if (Told(node.Expression) is not { } code)
        {
            return visited;
        }
        Found.Add((code, false));
        return visited.WithExpression(Standing(code, visited.Expression.ToString()));
    }

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        var visited = (ReturnStatementSyntax)base.VisitReturnStatement(node)!;
        if (node.Expression is null)
        {
            return visited;
        }
        if (node.Ancestors().OfType<MethodDeclarationSyntax>().FirstOrDefault() is { } method && Lists.Contains(method.ReturnType.ToString())
            && !node.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any() && !node.Ancestors().OfType<LocalFunctionStatementSyntax>().Any())
        {
            return visited.WithExpression(Listed(method.ReturnType, visited.Expression!));
        }
        var stands = node.Parent is IfStatementSyntax || node.Parent is BlockSyntax { Parent: IfStatementSyntax } ? null : Told(node.Expression);
        if (stands is null)
        {
            return visited;
        }
        Found.Add((stands, false));
        return visited.WithExpression(Standing(stands, visited.Expression!.ToString()));
    }

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        if (visited.ExpressionBody is not { } arrow)
        {
            return visited;
        }
        if (Lists.Contains(node.ReturnType.ToString()))
        {
            return visited.WithExpressionBody(arrow.WithExpression(Listed(node.ReturnType, arrow.Expression)));
        }
        if (Told(node.ExpressionBody!.Expression) is not { } code)
        {
            return visited;
        }
        Found.Add((code, false));
        return visited.WithExpressionBody(arrow.WithExpression(Standing(code, arrow.Expression.ToString())));
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        node.Type.ToString() == "IReadOnlyList<DeadlineRule>" && node.Initializer is { } initializer
            ? node.WithInitializer(initializer.WithValue(Listed(node.Type, initializer.Value)))
            : base.VisitPropertyDeclaration(node);

    /// <summary>The rule that an expression gives as its answer, alone or with its details.</summary>
    private string? Told(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } member when declared.Contains($"{type.Identifier.Text}.{member.Name.Identifier.Text}") =>
            $"{type.Identifier.Text}.{member.Name.Identifier.Text}",
        IdentifierNameSyntax name when expression.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault() is { } home && declared.Contains($"{home.Identifier.Text}.{name.Identifier.Text}") =>
            $"{home.Identifier.Text}.{name.Identifier.Text}",
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "About" } about } => Told(about.Expression),
        ParenthesizedExpressionSyntax inner => Told(inner.Expression),
        _ => null,
    };

    /// <summary>A condition that gives the name for what follows when it does not hold cannot be weakened; its answer is.</summary>
    private static bool IsNeededAfter(ExpressionSyntax condition) =>
        condition.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>()
            .Any(name => name.Ancestors().OfType<UnaryPatternSyntax>().Any() || name.Ancestors().OfType<PrefixUnaryExpressionSyntax>().Any());

    private static ExpressionSyntax Standing(string code, string answer) =>
        Parse($" (Hejie.Domain.Switchboard.Stands(\"{code}\") ? {answer} : null)");

    private ExpressionSyntax Switched(ExpressionSyntax was, ExpressionSyntax now, string code)
    {
        var names = was.DescendantNodesAndSelf().Any(part => part is SingleVariableDesignationSyntax);
        Found.Add((code, !names));
        var stands = $"(({now}) && Hejie.Domain.Switchboard.Stands(\"{code}\"))";
        return Parse(names ? stands : $"({stands} || Hejie.Domain.Switchboard.Forced(\"{code}\"))");
    }

    private static ExpressionSyntax Listed(TypeSyntax type, ExpressionSyntax list) =>
        Parse($" Hejie.Domain.Switchboard.Standing(({type.ToString()})({list}))");

    private static ExpressionSyntax Parse(string text) => SyntaxFactory.ParseExpression(text).WithTrailingTrivia(SyntaxFactory.Space);
}

/// <summary>Runs the tests with one rule switched.</summary>
internal static class Prover
{
    private const string Head = """
        # Which test notices when a rule is switched off, and which when it is held on for good. Written by eng/prove-rules record; eng/prove-rules runs them.
        # A dash under "on": the place gives no answer to hold on, the rule is part of a list.
        """;

    public static int Record(string workshop, IReadOnlyList<RuleSwitch> rules, bool isWhole, string file)
    {
        var known = isWhole ? new SortedDictionary<string, Proof>(StringComparer.Ordinal) : new SortedDictionary<string, Proof>(Proof.Read(file).ToDictionary(), StringComparer.Ordinal);
        var sources = Directory.EnumerateFiles(Path.Combine(workshop, "tests"), "*.cs", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
        var lazy = new object();
        Each(rules, rule =>
        {
            var off = Find(workshop, rule.Code, "RULE_OFF", sources);
            var on = rule.CanBeForced ? Find(workshop, rule.Code, "RULE_ON", sources) : Proof.Open;
            lock (lazy)
            {
                known[rule.Code] = new Proof(rule.Code, off, on);
            }
            Console.WriteLine($"{(off == Proof.Open ? "OPEN  " : "held  ")}{rule.Code}  {off}{(rule.CanBeForced ? $"  /  {on}" : string.Empty)}");
        });
        File.WriteAllText(file, string.Join('\n', [Head, .. known.Values.Where(proof => proof.Off != Proof.Open).Select(proof => proof.ToString())]) + "\n");
        return Tell(rules.Count, known.Values.Where(proof => rules.Any(rule => rule.Code == proof.Code)).Count(proof => proof.Off == Proof.Open));
    }

    public static int Check(string workshop, IReadOnlyList<RuleSwitch> rules, string file)
    {
        var proofs = Proof.Read(file);
        var open = new ConcurrentBag<string>();
        Each(rules, rule =>
        {
            var isHeld = proofs.TryGetValue(rule.Code, out var proof)
                && Notices(workshop, rule.Code, "RULE_OFF", proof.Off) && (proof.On == Proof.Open || Notices(workshop, rule.Code, "RULE_ON", proof.On));
            if (!isHeld)
            {
                open.Add(rule.Code);
            }
            Console.WriteLine($"{(isHeld ? "held  " : "OPEN  ")}{rule.Code}  {proof?.Off ?? "no test named"}");
        });
        return Tell(rules.Count, open.Count);
    }

    private static int Tell(int rules, int open)
    {
        Console.WriteLine($"{rules - open} of {rules} rules are held by a test, {open} open");
        return open == 0 ? 0 : 1;
    }

    private static void Each(IReadOnlyList<RuleSwitch> rules, Action<RuleSwitch> act) =>
        Parallel.ForEach(rules, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount) }, act);

    private static bool Notices(string workshop, string code, string how, string test) => test != Proof.Open && Failing(workshop, code, how, "-method", test).Count > 0;

    private static IReadOnlyList<string> Failing(string workshop, string code, string how, params string[] filter)
    {
        var report = Path.Combine(workshop, $"{code}.{how}.xml");
        var tests = Path.Combine(workshop, "artifacts", "bin", "Hejie.Domain.Tests", "debug", "Hejie.Domain.Tests");
        var (_, output) = Workshop.Run(tests, ["-noLogo", "-noColor", "-xml", report, .. filter], (how, code));
        if (!File.Exists(report))
        {
            throw new InvalidOperationException(output);
        }
        var failing = XDocument.Load(report).Descendants("test").Where(test => (string?)test.Attribute("result") == "Fail")
            .Select(test => $"{(string?)test.Attribute("type")}.{(string?)test.Attribute("method")}").Distinct().Order(StringComparer.Ordinal).ToList();
        File.Delete(report);
        return failing;
    }

    /// <summary>Asks the classes that speak of the rule first, and all others only when those notice nothing.</summary>
    private static string Find(string workshop, string code, string how, Dictionary<string, string> sources)
    {
        var name = code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..];
        string[] speaking = [.. sources.Where(pair => pair.Value.Contains(name, StringComparison.Ordinal)).SelectMany(pair => new[] { "-class", $"*.{Path.GetFileNameWithoutExtension(pair.Key)}" })];
        var found = speaking.Length > 0 ? First(Failing(workshop, code, how, speaking), code, sources) : Proof.Open;
        return found != Proof.Open ? found : First(Failing(workshop, code, how), code, sources);
    }

    /// <summary>The test to name: rather one that speaks of the rule than one that met it by the way.</summary>
    private static string First(IReadOnlyList<string> failing, string code, Dictionary<string, string> sources)
    {
        var name = code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return failing.OrderByDescending(test => Speaks(test, name, sources)).ThenBy(test => test, StringComparer.Ordinal).FirstOrDefault() ?? Proof.Open;
    }

    private static int Speaks(string test, string name, Dictionary<string, string> sources)
    {
        var parts = test.Split('.');
        var source = sources.FirstOrDefault(pair => pair.Key.EndsWith($"{Path.DirectorySeparatorChar}{parts[^2]}.cs", StringComparison.Ordinal)).Value ?? string.Empty;
        var at = source.IndexOf($" {parts[^1]}(", StringComparison.Ordinal);
        var end = at < 0 ? -1 : source.IndexOf("\n    }", at, StringComparison.Ordinal);
        return at >= 0 && end > at && source[at..end].Contains(name, StringComparison.Ordinal) ? 2 : source.Contains(name, StringComparison.Ordinal) ? 1 : 0;
    }
}
