using System.Diagnostics;
using System.Globalization;
using Hejie.Data;
using Hejie.Data.Verification;
using Hejie.Web.Jobs;
using Hejie.Web.Shared.Archiving;

namespace Hejie.Web.Commands;

/// <summary><c>hejie archive-volumes [N]</c>: binds and stores now what the nightly round would, at most N in each district; killed and started again it goes on.</summary>
internal static class ArchiveVolumesCommand
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(1);

    /// <returns>0 when every archived case has its volume, 1 when some failed or somebody stopped the round.</returns>
    public static async Task<int> RunAsync(WebApplication app, IReadOnlyList<string> words)
    {
        var most = int.MaxValue;
        if (words.Count > 1 || (words is [var typed] && !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out most)))
        {
            Console.Error.WriteLine(CommandTexts.Of("ArchiveVolumesUsage"));
            return 2;
        }
        if (await app.Services.WhyNotUsableAsync() is { } why)
        {
            return CommandDispatch.Fail(why);
        }
        var code = 0;
        foreach (var district in await app.Services.GetRequiredService<Verification>().DistrictsAsync(CancellationToken.None))
        {
            code = Math.Max(code, await ArchiveAsync(app, district, most));
        }
        return code;
    }

    private static async Task<int> ArchiveAsync(WebApplication app, string district, int most)
    {
        await using var db = app.Services.GetRequiredService<IHejieDbFactory>().Open(district);
        var rounds = new ArchiveRounds(db, app.Services.GetRequiredService<TimeProvider>());
        var round = await rounds.OpenAsync(CancellationToken.None);
        if (round.IsStopped && await rounds.ActAsync(one => one.ResumeRound(), CancellationToken.None) is not null)
        {
            return CommandDispatch.Fail(CommandTexts.Of("ArchiveStopped", district));
        }
        var (watch, lastLine) = (Stopwatch.StartNew(), TimeSpan.Zero);
        var work = await app.Services.GetRequiredService<VolumeRound>().GoOnAsync(district, round, Environment.ProcessorCount, soFar =>
        {
            if (soFar.Done + soFar.Failed == 1 || watch.Elapsed - lastLine >= BetweenLines)
            {
                lastLine = watch.Elapsed;
                Console.WriteLine(CommandTexts.Of("ArchiveProgress", district, soFar.Done, soFar.Left, soFar.Failed));
            }
        }, app.Lifetime.ApplicationStopping, most);
        if (work.IsStopped)
        {
            return CommandDispatch.Fail(CommandTexts.Of("ArchiveStopped", district));
        }
        Console.WriteLine(CommandTexts.Of("ArchiveDone", district, work.Done, work.Failed, watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)));
        return work.Failed > 0 ? 1 : 0;
    }
}
