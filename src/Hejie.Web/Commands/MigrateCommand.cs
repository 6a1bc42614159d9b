using Hejie.Data;
using Hejie.Data.Demo;
using Hejie.Data.Migrating;

namespace Hejie.Web.Commands;

/// <summary><c>hejie migrate</c>: brings the database up to this program, and fills a new one with the demonstration district.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        if (await MigrateAsync(app) is not 0 and var failed)
        {
            return failed;
        }
        DemoLoad? loaded = app.Configuration["Hejie:Demo"] == "shinan" ? await DemoStart.LoadAsync(app) : null;
        if (loaded is DemoLoad.OtherRecordsThere)
        {
            Console.WriteLine(CommandTexts.Of("DemoNotLoaded"));
        }
        await CountAsync(app, afterLoad: loaded is DemoLoad.Loaded);
        return 0;
    }

    public static async Task<int> MigrateAsync(WebApplication app)
    {
        var folder = app.Services.GetRequiredService<HejieDataOptions>().Folder;
        if (DataFolder.WhyNotWritable(folder) is { } why)
        {
            return CommandDispatch.Fail(CommandTexts.Of("DataFolderNotWritable", folder, why));
        }
        try
        {
            await app.Services.GetRequiredService<Migrator>().MigrateAsync();
            return 0;
        }
        catch (DatabaseIsNewerException)
        {
            return CommandDispatch.Fail(CommandTexts.Of("DatabaseNewer"));
        }
    }

    public static Task CountAsync(WebApplication app, bool afterLoad) =>
        app.Services.GetRequiredService<IPlannerStatistics>().RefreshAsync(afterLoad, app.Lifetime.ApplicationStopping);
}
