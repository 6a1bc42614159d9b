using System.Globalization;

namespace Hejie.Bench;

/// <summary>What is measured, as typed.</summary>
internal sealed record BenchOptions
{
    public const string Usage = """
        ./bench [--cases N] [--users 1,8,32] [--seconds S] [--only sqlite|postgres] [--act NAME] [--quick]
          --cases N     cases in the database (20000)
          --users LIST  users at once (1,8,32)
          --seconds S   time for each figure (5)
          --only E      one database only
          --act NAME    only the acts whose name contains NAME
          --quick       4000 cases, 2 seconds, 1 and 8 users
        """;

    public int Cases { get; private init; } = 20_000;
    public IReadOnlyList<int> Users { get; private init; } = [1, 8, 32];
    public TimeSpan Time { get; private init; } = TimeSpan.FromSeconds(5);
    public string? Only { get; private init; }
    public string? Act { get; private init; }
    public required string Program { get; init; }
    public string? Postgres { get; init; }

    /// <returns>Null when the usage is wrong.</returns>
    /// <summary>Understands the arguments; the program and the database server come from ./bench.</summary>
    public static BenchOptions? Read(IReadOnlyList<string> args)
    {
        var options = new BenchOptions
        {
            Program = Environment.GetEnvironmentVariable("HEJIE_PROGRAM") ?? throw new InvalidOperationException("HEJIE_PROGRAM"),
            Postgres = Environment.GetEnvironmentVariable("HEJIE_TEST_POSTGRES"),
        };
        for (var i = 0; i < args.Count; i++)
        {
            if (options.With(args[i], i + 1 < args.Count ? args[i + 1] : null) is not { } longer)
            {
                return null;
            }
            options = longer;
            i += args[i] == "--quick" ? 0 : 1;
        }
        return options;
    }

    private BenchOptions? With(string name, string? value) => (name, value) switch
    {
        ("--quick", _) => this with { Cases = 4_000, Time = TimeSpan.FromSeconds(2), Users = [1, 8] },
        ("--cases", { } n) when int.TryParse(n, CultureInfo.InvariantCulture, out var cases) => this with { Cases = cases },
        ("--seconds", { } n) when double.TryParse(n, CultureInfo.InvariantCulture, out var seconds) => this with { Time = TimeSpan.FromSeconds(seconds) },
        ("--users", { } list) when list.Split(',').All(n => int.TryParse(n, CultureInfo.InvariantCulture, out _)) =>
            this with { Users = [.. list.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))] },
        ("--only", "sqlite" or "postgres") => this with { Only = value },
        ("--act", { }) => this with { Act = value },
        _ => null,
    };
}
