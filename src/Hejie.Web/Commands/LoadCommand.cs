using System.Globalization;
using Hejie.Data.Demo;

namespace Hejie.Web.Commands;

/// <summary><c>hejie load N</c>: the demonstration district with N cases more, lived through by the same verbs; to measure with.</summary>
internal static class LoadCommand
{
    public static async Task<int> RunAsync(WebApplication app, IReadOnlyList<string> words)
    {
        if (words is not [var typed] || !int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var more))
        {
            Console.Error.WriteLine(CommandTexts.Of("LoadUsage"));
            return 2;
        }
        if (await MigrateCommand.MigrateAsync(app) is not 0 and var failed)
        {
            return failed;
        }
        if (await DemoStart.LoadAsync(app, more) is not DemoLoad.Loaded)
        {
            return CommandDispatch.Fail(CommandTexts.Of("LoadNeedsEmptyDatabase"));
        }
        await MigrateCommand.CountAsync(app, afterLoad: true);
        return 0;
    }
}
