using System.Globalization;
using Hejie.Data;
using Hejie.Data.Migrating;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Hejie.Web.Tests.Hosting;

/// <summary>
/// A migrated, empty database of its own for each test class, gone with it. A suite about data is an abstract class with a
/// sealed one per database:
/// <code>
/// public abstract class NumberingTests(TestDatabase database) { [Fact] … database.Open() … }
/// public sealed class NumberingOnSqlite(SqliteDatabase database) : NumberingTests(database), IClassFixture&lt;SqliteDatabase&gt;;
/// public sealed class NumberingOnPostgres(PostgresDatabase database) : NumberingTests(database), IClassFixture&lt;PostgresDatabase&gt;;
/// public sealed class NumberingOnPartitions(PartitionedDatabase database) : NumberingTests(database), IClassFixture&lt;PartitionedDatabase&gt;;
/// </code>
/// </summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private static readonly string FieldKey = Convert.ToBase64String(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());
    private ServiceProvider? _services;

    /// <summary>Folder for files and keys, and for the database when it is a file.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("hejie-test-").FullName;

    /// <summary>Null for the embedded database.</summary>
    public string? Connection { get; protected set; }

    /// <summary>The settings with which the program works on this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Hejie:Folder"] = Folder,
        ["Hejie:Postgres"] = Connection,
        ["Hejie:FieldKey"] = FieldKey,
        ["Hejie:District"] = "370202",
        ["Hejie:Demo"] = "none",
    };

    public IServiceProvider Services => _services!;

    public HejieDb Open(string district = "370202") => Services.GetRequiredService<IHejieDbFactory>().Open(district);

    public async ValueTask InitializeAsync()
    {
        await MakeAsync();
        _services = Serve(Folder, Connection);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await (_services?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Copies the migrated template of this process.</summary>
    protected abstract Task MakeAsync();

    protected virtual bool Partitioned => false;

    protected ServiceProvider Serve(string folder, string? connection) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IInterceptor, DistrictGuard>()
        .AddHejieData(options => (options.Folder, options.Postgres, options.FieldKey, options.Partitioned) = (folder, connection, FieldKey, Partitioned))
        .BuildServiceProvider();

    protected async Task MigrateAsync(string folder, string? connection)
    {
        await using var services = Serve(folder, connection);
        await services.GetRequiredService<Migrator>().MigrateAsync();
    }
}

public sealed class SqliteDatabase : TestDatabase
{
    private static readonly SemaphoreSlim Once = new(1);
    private static string? s_template;

    protected override async Task MakeAsync() => File.Copy(await TemplateAsync(), Path.Combine(Folder, "hejie.db"));

    private async Task<string> TemplateAsync()
    {
        await Once.WaitAsync();
        try
        {
            return s_template ??= await MakeTemplateAsync();
        }
        finally
        {
            Once.Release();
        }
    }

    private async Task<string> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hejie-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await MigrateAsync(folder, connection: null);
        SqliteConnection.ClearAllPools(); // the last connection folds the write-ahead log into the file
        return Path.Combine(folder, "hejie.db");
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={Path.Combine(Folder, "hejie.db")};Foreign Keys=True;Default Timeout=30"));
        return base.DisposeAsync();
    }
}

public class PostgresDatabase : TestDatabase
{
    private static readonly SemaphoreSlim Once = new(1);
    private static readonly Dictionary<bool, string> Templates = [];
    private static int s_made;

    protected override async Task MakeAsync()
    {
        await Once.WaitAsync(); // a template is copied by one at a time
        try
        {
            if (!Templates.TryGetValue(Partitioned, out var template))
            {
                template = NewName();
                await MigrateAsync(Folder, To(template) + ";Pooling=false");
                Templates[Partitioned] = template;
            }
            var name = NewName();
            await AdministerAsync($"CREATE DATABASE {name} TEMPLATE {template}");
            Connection = To(name);
        }
        finally
        {
            Once.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Connection is not null)
        {
            await AdministerAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(Connection).Database} WITH (FORCE)");
        }
        GC.SuppressFinalize(this);
    }

    private static string NewName() => string.Create(CultureInfo.InvariantCulture, $"t{Environment.ProcessId}_{Interlocked.Increment(ref s_made)}");

    private static string To(string database) =>
        new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = database, MaxPoolSize = 40 }.ToString();

    private static async Task AdministerAsync(string command)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.ConnectionString);
        await connection.OpenAsync();
        await using var statement = new NpgsqlCommand(command, connection);
        await statement.ExecuteNonQueryAsync();
    }
}

/// <summary>PostgreSQL with every tenant table cut by the hash of its district.</summary>
public sealed class PartitionedDatabase : PostgresDatabase
{
    protected override bool Partitioned => true;
}
