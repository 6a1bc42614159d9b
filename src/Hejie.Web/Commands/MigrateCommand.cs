using Hejie.Data;
using Hejie.Data.Migrating;

namespace Hejie.Web.Commands;

/// <summary><c>hejie migrate</c>: brings the database up to this program.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(WebApplication app)
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
