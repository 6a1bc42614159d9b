using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Hejie.Web.Tests.Hosting;

/// <summary>
/// The whole program on a database of its own, shared by the tests of one class. A suite stands once and runs on both databases:
/// <code>
/// public abstract class AcceptingACaseTests(HejieApp app)
/// {
///     [Fact]
///     public async Task A_clerk_accepts_a_case_once_both_sides_agree()
///     {
///         var clerk = await app.SignInAsync(Role.CommitteeClerk);      // keeps its cookies; app.Visit() is a visitor
///         var page = await clerk.OpenAsync("/cases/370202-2026-000001/acceptance");
///         page = await page.SubmitAsync(("Reason", "双方同意"));        // the page's own form, hidden fields and once-key included
///         page.Text("h1").ShouldBe("已受理");                          // page.Document is AngleSharp's
///     }
/// }
/// public sealed class AcceptingACaseOnSqlite(SqliteApp app) : AcceptingACaseTests(app), IClassFixture&lt;SqliteApp&gt;;
/// public sealed class AcceptingACaseOnPostgres(PostgresApp app) : AcceptingACaseTests(app), IClassFixture&lt;PostgresApp&gt;;
/// </code>
/// Set the stage through the domain's verbs on <c>app.Database.Open()</c>; move time with <c>app.Clock.Now</c>. Tests of a class
/// share the database: let each make its own case and look at nothing else.
/// </summary>
public abstract class HejieApp(TestDatabase database) : WebApplicationFactory<Program>, IAsyncLifetime
{
    // Every host would have the kernel watch its settings and its web root until the collector finds it, and a user may have few such watches.
    static HejieApp()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }

    public TestDatabase Database { get; } = database;

    public FakeClock Clock { get; } = new();

    public Interruption Interruption { get; } = new();

    public ValueTask InitializeAsync() => Database.InitializeAsync();

    /// <summary>A browser of its own, with no cookies yet.</summary>
    public Browser Visit() => new(CreateDefaultClient(new Uri("https://localhost"), new RedirectHandler(), new CookieJar(Clock)));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in Database.Settings.Where(s => s.Value is not null))
        {
            builder.UseSetting(key, value);
        }
        builder.ConfigureLogging(logging => logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None)); // the fault log says what broke, once
        builder.ConfigureTestServices(services =>
        {
            services.Remove(services.Single(service => service.ImplementationType?.Name == "ArchiveJob")); // rounds are begun by the test alone
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).AddSingleton<IInterceptor, DistrictGuard>().AddSingleton<IInterceptor>(Interruption);
            services.Remove(services.Single(service => service.ImplementationType?.Name == "DestructionJob")); // what is destroyed when is the test's affair
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteApp() : HejieApp(new SqliteDatabase());

public sealed class PostgresApp() : HejieApp(new PostgresDatabase());
