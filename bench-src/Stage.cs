using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Hejie.Bench;

/// <summary>One database with its cases, filled by the program itself, and what the acts need to know about it.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private const int Demonstration = 3_960;
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-bench-").FullName;
    private readonly ServiceProvider _services;

    private Stage(string engine, string? postgres)
    {
        Engine = engine;
        Settings = postgres is null ? ["--data", _folder] : ["--data", _folder, "--db", postgres];
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IInterceptor>(Recorder)
            .AddHejieData(options => (options.Folder, options.Postgres) = (_folder, postgres))
            .BuildServiceProvider();
    }

    public string Engine { get; }

    /// <summary>Sees what this process itself sends to the database.</summary>
    public CommandRecorder Recorder { get; } = new();

    public IReadOnlyList<string> Settings { get; }
    public int Cases { get; private set; }
    public double BytesPerCase { get; private set; }

    /// <summary>Numbers of the mediator's newest cases, which the case page is asked for in turn.</summary>
    public IReadOnlyList<CaseNumber> Numbers { get; private set; } = [];
    public MediatorId Mediator { get; private set; }
    public string Street { get; private set; } = "";
    public int Year { get; private set; }

    /// <summary>An application of two people of whom the register knows nothing, as most are.</summary>
    public Func<object> NewCase { get; private set; } = () => throw new InvalidOperationException("The stage is not set.");
    public RecordedRegistration Registration { get; private set; } = null!;
    public IReadOnlyDictionary<string, string> Passwords { get; private set; } = new Dictionary<string, string>();

    public HejieDb Open() => _services.GetRequiredService<IHejieDbFactory>().Open("370202");

    public static async Task<Stage> SetAsync(string engine, BenchOptions options)
    {
        var stage = new Stage(engine, engine == "postgres" ? options.Postgres!.Replace("Database=postgres", "Database=hejie_bench") : null);
        await Server.RunAsync(options.Program, ["migrate", "--demo", "none", .. stage.Settings]);
        var (count, size) = (await stage.CountAsync(), await stage.BytesAsync());
        await Server.RunAsync(options.Program, ["load", $"{Math.Max(0, options.Cases - Demonstration)}", .. stage.Settings]);
        stage.Cases = await stage.CountAsync();
        stage.BytesPerCase = (await stage.BytesAsync() - size) / (double)Math.Max(1, stage.Cases - count);
        await stage.LookAsync();
        stage.Registration = await RecordedRegistration.OfAsync(stage);
        return stage;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<int> CountAsync()
    {
        await using var db = Open();
        return await db.Set<MediationCase>().CountAsync();
    }

    private async Task<long> BytesAsync()
    {
        await using var db = Open();
        if (Engine == "postgres")
        {
            await db.Database.ExecuteSqlRawAsync("vacuum analyze");
            return await db.Database.SqlQueryRaw<long>("select pg_database_size(current_database()) as \"Value\"").SingleAsync();
        }
        await db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)");
        return new DirectoryInfo(_folder).GetFiles("hejie.db*").Sum(file => file.Length);
    }

    private async Task LookAsync()
    {
        Passwords = (await File.ReadAllLinesAsync(Path.Combine(_folder, "demo-accounts.txt")))
            .Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1]);
        await using var db = Open();
        var account = await db.Accounts.SingleAsync(row => row.Login == "mediator");
        Mediator = new MediatorId(account.MediatorId!.Value);
        MediatorId? host = Mediator;
        Numbers = await db.Set<MediationCase>().Where(row => row.HostMediatorId == host).OrderByDescending(row => row.Number).Take(50).Select(row => row.Number).ToListAsync();
        var newest = await db.Set<MediationCase>().Where(row => row.AcceptedOn != null).OrderByDescending(row => row.Number).FirstAsync();
        (Street, Year) = (newest.SubdistrictCode, newest.AcceptedOn!.Value.Year);
        var clerk = await db.Accounts.SingleAsync(row => row.Login == "clerk");
        var committee = new OrganizationId(clerk.OrganizationId!.Value);
        var own = await db.Organizations.SingleAsync(row => row.Id == committee);
        var community = await db.Communities.FirstAsync(row => row.SubdistrictCode == own.SubdistrictCode);
        var people = 0;
        NewCase = () => new
        {
            type = "Neighborhood",
            applicationDate = newest.ApplicationDate,
            subdistrictCode = community.SubdistrictCode,
            communityCode = community.Code,
            statement = newest.Statement,
            requests = new[] { "赔偿损失" },
            claimFen = 100_000,
            organization = committee.Value,
            parties = new[]
            {
                new { role = "Applicant", name = "赵演示", phone = PhoneOf(Interlocked.Increment(ref people)) },
                new { role = "Respondent", name = "钱演示", phone = PhoneOf(Interlocked.Increment(ref people)) },
            },
        };
    }

    /// <summary>Prefix 154 was never allotted to an operator; the demonstration's numbers go on with a 0.</summary>
    private static string PhoneOf(int person) => $"1549{person:D7}";
}
