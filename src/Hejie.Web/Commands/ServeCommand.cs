using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Hejie.Web.Commands;

/// <summary><c>hejie serve</c>: answers until it is told to stop. It never migrates.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        if (await app.Services.WhyNotUsableAsync() is { } why)
        {
            return CommandDispatch.Fail(why);
        }
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return CommandDispatch.Fail(CommandTexts.Of("AddressInUse", Addresses(app)));
        }
        catch (SocketException refused)
        {
            return CommandDispatch.Fail(CommandTexts.Of("AddressRefused", Addresses(app), refused.Message));
        }
        Welcome(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static string Addresses(WebApplication app) => app.Configuration["urls"] ?? "";

    private static void Welcome(WebApplication app)
    {
        if (app.Urls.Count > 0) // a test host has none
        {
            Console.WriteLine(CommandTexts.Of("Serving", string.Join("  ", app.Urls)));
        }
    }
}
