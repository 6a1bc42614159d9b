using Hejie.Web.Commands;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hejie.Web.Administration.Health;

/// <summary>Ready means: the database answers, and its schema is this program's.</summary>
internal sealed class RecordsReady(IServiceProvider services) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        return await services.WhyNotUsableAsync(cancellationToken) is { } why ? HealthCheckResult.Unhealthy(why) : HealthCheckResult.Healthy();
    }
}
