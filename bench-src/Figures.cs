using System.Diagnostics;

namespace Hejie.Bench;

/// <summary>What one load of some users on one act gave.</summary>
/// <param name="PerSecond">Acts done in a second, all users together.</param>
/// <param name="P50">Milliseconds that half of the acts stayed under; likewise the others.</param>
/// <param name="Failed">Acts that did not give the expected answer.</param>
/// <param name="Done">Acts done, the warm-up included.</param>
internal sealed record Figures(int Users, double PerSecond, double P50, double P95, double P99, int Failed, int Done)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Lets each user do the act again and again, one after the other, for as long as told; the warm-up does not count.</summary>
    public static async Task<Figures> MeasureAsync(int users, TimeSpan time, Func<int, Task<bool>> act)
    {
        var warm = await TogetherAsync(users, WarmUp, act);
        var start = Stopwatch.GetTimestamp();
        var all = await TogetherAsync(users, time, act);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var sorted = all.SelectMany(one => one.Milliseconds).Order().ToArray();
        return new Figures(users, sorted.Length / seconds, At(sorted, 0.5), At(sorted, 0.95), At(sorted, 0.99), all.Sum(one => one.Failed), sorted.Length + warm.Sum(one => one.Milliseconds.Count));
    }

    /// <summary>Each user on a thread of the pool: SQLite answers without ever giving its thread away, and they would go one after the other.</summary>
    private static Task<(List<double> Milliseconds, int Failed)[]> TogetherAsync(int users, TimeSpan time, Func<int, Task<bool>> act) =>
        Task.WhenAll(Enumerable.Range(0, users).Select(user => Task.Run(() => RepeatAsync(user, time, act))));

    private static async Task<(List<double> Milliseconds, int Failed)> RepeatAsync(int user, TimeSpan time, Func<int, Task<bool>> act)
    {
        List<double> milliseconds = [];
        var failed = 0;
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var begun = Stopwatch.GetTimestamp();
            failed += await act(user) ? 0 : 1;
            milliseconds.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        return (milliseconds, failed);
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? 0 : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}
