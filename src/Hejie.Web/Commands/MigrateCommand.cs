using Hejie.Data;
using Hejie.Data.Demo;
using Hejie.Data.Migrating;

namespace Hejie.Web.Commands;

/// <summary><c>hejie migrate</c>: brings the database up to this program, and fills a new one with the demonstration district.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        var done = await MigrateAsync(app);
        if (done == 0 && app.Configuration["Hejie:Demo"] == "shinan" && await DemoStart.LoadAsync(app) is DemoLoad.OtherRecordsThere)
        {
            Console.WriteLine(CommandTexts.Of("DemoNotLoaded"));
        }
        return done;
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
}
