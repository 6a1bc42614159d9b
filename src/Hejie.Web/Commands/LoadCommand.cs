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
        var migrated = await MigrateCommand.MigrateAsync(app);
        return migrated != 0 ? migrated
            : await DemoStart.LoadAsync(app, more) is DemoLoad.Loaded ? 0
            : CommandDispatch.Fail(CommandTexts.Of("LoadNeedsEmptyDatabase"));
    }
}
