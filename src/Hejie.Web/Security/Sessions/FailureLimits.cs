using System.Threading.RateLimiting;

namespace Hejie.Web.Security.Sessions;

public enum Guarded
{
    SignIn,

    /// <summary>One case number, asked with the wrong telephone.</summary>
    PartyCode,

    /// <summary>One address that asks for cases and invitations which are not there.</summary>
    PartyAddress,
}

/// <summary>How often one may be wrong. Only failures count, so an office behind one address signs in as it likes.</summary>
/// <remarks>Kept in memory and per process: a brake beside the account's lock, which is in the database.</remarks>
public sealed class FailureLimits : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<(Guarded, string)> _limiter = PartitionedRateLimiter.Create<(Guarded What, string Key), (Guarded, string)>(
        failure => RateLimitPartition.GetSlidingWindowLimiter(failure, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = MostFailures(failure.What),
            Window = Window,
            SegmentsPerWindow = 10,
            QueueLimit = 0,
        }));

    /// <param name="what">What is being tried.</param>
    /// <param name="keys">What limits apply to: the address, behind which a whole community centre may sit, or the case number.</param>
    public bool MayTry(Guarded what, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            using var lease = _limiter.AttemptAcquire((what, key), 0);
            if (!lease.IsAcquired)
            {
                return false;
            }
        }
        return true;
    }

    public void CountFailure(Guarded what, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            _limiter.AttemptAcquire((what, key)).Dispose();
        }
    }

    public void Dispose() => _limiter.Dispose();

    private static int MostFailures(Guarded what) => what == Guarded.PartyCode ? 10 : 50;
}

public static class ClientAddress
{
    public static string Of(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
