using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Hejie.Web.Administration.Health;

/// <summary>For the machines that watch this one: alive, and ready to work.</summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks().AddCheck<RecordsReady>("records");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz");
    }
}
