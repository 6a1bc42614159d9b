using Hejie.Web.Commands;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hejie.Web.Administration.Health;

/// <summary>Ready means: the database answers, and its schema is this program's.</summary>
internal sealed class RecordsReady(IServiceProvider services) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = services.OpenRecords();
        return await db.SchemaAgeAsync(cancellationToken) is SchemaAge.Current
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The schema is not this program's.");
    }
}
