using Hejie.Data;
using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Hejie.Web.Security.Accounts;

namespace Hejie.Web.Commands;

/// <summary>Puts the demonstration district into a new database, and goes on with a load that was cut off.</summary>
internal static class DemoStart
{
    /// <param name="app">The built host.</param>
    /// <param name="more">Cases beside those of the demonstration, for a load.</param>
    public static async Task<DemoLoad> LoadAsync(WebApplication app, int more = 0)
    {
        await using var work = app.Services.CreateAsyncScope();
        var clock = work.ServiceProvider.GetRequiredService<TimeProvider>();
        var loaded = await work.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(
            clock.GetUtcNow().UtcDateTime,
            (standing, all) => Console.WriteLine(CommandTexts.Of("DemoProgress", standing, all)),
            app.Lifetime.ApplicationStopping,
            more);
        if (loaded is not DemoLoad.OtherRecordsThere)
        {
            foreach (var district in DemoLoader.Tenants)
            {
                await DemoCertificates.InstallAsync(
                    work.ServiceProvider.GetRequiredService<IHejieDbFactory>(), district, clock.GetUtcNow().UtcDateTime, app.Lifetime.ApplicationStopping);
            }
            await work.ServiceProvider.GetRequiredService<DemoAccounts>().OpenAsync(ShinanRegister.DistrictCode, app.Lifetime.ApplicationStopping);
            await using var city = app.Services.CreateAsyncScope();
            await city.ServiceProvider.GetRequiredService<DemoAccounts>().OpenCityAsync(ShinanRegister.CityCode, app.Lifetime.ApplicationStopping);
        }
        return loaded;
    }
}
