using System.Net.Sockets;
using Hejie.Data;
using Hejie.Web.Jobs.Mail;
using Hejie.Web.Security.Accounts;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Commands;

/// <summary><c>hejie serve</c>: answers until it is told to stop. It never migrates.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(WebApplication app)
    {
        _ = MailboxSettings.Read(app.Configuration, out var mistake);
        if (mistake is not null)
        {
            return CommandDispatch.Fail(CommandTexts.Of("MailboxNotUnderstood", mistake));
        }
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
            return await NotStartedAsync(app, CommandTexts.Of("AddressInUse", Addresses(app)));
        }
        catch (SocketException refused)
        {
            return await NotStartedAsync(app, CommandTexts.Of("AddressRefused", Addresses(app), refused.Message));
        }
        await WelcomeAsync(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The jobs of the host run already by then; stopped, they end without complaint.</summary>
    private static async Task<int> NotStartedAsync(WebApplication app, string why)
    {
        await app.StopAsync();
        return CommandDispatch.Fail(why);
    }

    private static string Addresses(WebApplication app) => app.Configuration["urls"] ?? "";

    private static async Task WelcomeAsync(WebApplication app)
    {
        if (app.Urls.Count == 0)
        {
            return; // a test host has none
        }
        var address = string.Join("  ", app.Urls);
        Console.WriteLine(CommandTexts.Of("Serving", address));
        await using var work = app.Services.CreateAsyncScope();
        var demo = app.Configuration["Hejie:Demo"] == "none" ? [] : work.ServiceProvider.GetRequiredService<DemoAccounts>().Read();
        if (demo.Count > 0)
        {
            Console.WriteLine(CommandTexts.Of("DemoAccounts", $"{app.Urls.First()}/sign-in"));
            foreach (var account in demo)
            {
                Console.WriteLine($"  {account.Login,-10} {account.Password}  {account.Role}  {account.Unit}");
            }
        }
        else if (!await work.ServiceProvider.GetRequiredService<HejieDb>().LoginNames.AnyAsync())
        {
            Console.WriteLine(CommandTexts.Of("NoAccounts"));
        }
    }
}
