using System.Data.Common;

namespace Hejie.Web.Commands;

/// <summary>Does what the command line asks for, on the services of the built host.</summary>
internal static class CommandDispatch
{
    /// <summary>Runs one command and disposes the host.</summary>
    /// <returns>The exit code: 0 done, 1 said why on standard error, 2 wrong usage.</returns>
    public static async Task<int> RunAsync(this CommandLine line, WebApplication app)
    {
        await using (app)
        {
            try
            {
                return line.Command switch
                {
                    "help" => Help(),
                    "verify" => await VerifyCommand.RunAsync(app),
                    "check-file" => await CheckFileCommand.RunAsync(app, line.Words),
                    "migrate" => await MigrateCommand.RunAsync(app),
                    "account" => await AccountCommand.RunAsync(app, line.Words),
                    "archive-volumes" => await ArchiveVolumesCommand.RunAsync(app, line.Words),
                    "load" => await LoadCommand.RunAsync(app, line.Words),
                    _ => await ServeCommand.RunAsync(app),
                };
            }
            catch (DbException broken)
            {
                return Fail(CommandTexts.Of("DatabaseFails", broken.Message));
            }
        }
    }

    private static int Help()
    {
        Console.WriteLine(CommandTexts.Of("Usage"));
        return 0;
    }

    public static int Fail(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
