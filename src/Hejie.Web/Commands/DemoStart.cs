using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Hejie.Web.Security.Accounts;

namespace Hejie.Web.Commands;

/// <summary>Loads the demonstration before the first answer is given, and goes on with one that was cut off.</summary>
internal static class DemoStart
{
    public static async Task LoadAsync(WebApplication app)
    {
        if (app.Configuration["Hejie:Demo"] != "shinan")
        {
            return;
        }
        await using var work = app.Services.CreateAsyncScope();
        var clock = work.ServiceProvider.GetRequiredService<TimeProvider>();
        var loaded = await work.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(
            clock.GetUtcNow().UtcDateTime,
            (standing, all) => Console.WriteLine(CommandTexts.Of("DemoProgress", standing, all)),
            app.Lifetime.ApplicationStopping);
        if (loaded is DemoLoad.OtherRecordsThere)
        {
            Console.WriteLine(CommandTexts.Of("DemoNotLoaded"));
            return;
        }
        if (loaded is DemoLoad.Loaded)
        {
            await work.ServiceProvider.GetRequiredService<DemoAccounts>().OpenAsync(ShinanRegister.DistrictCode, app.Lifetime.ApplicationStopping);
        }
    }
}
