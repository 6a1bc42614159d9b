using Hejie.Data;
using Hejie.Data.Demo;
using Hejie.Data.Demo.Shinan;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Hejie.Browser.Tests.Hosting;

/// <summary>The demonstration district with its committees and mediators and its accounts, and not one case, served by the real program.</summary>
public sealed class ShinanStage : IAsyncLifetime
{
    private readonly Installation _program = new();

    public Uri Address => _program.Address;

    public string Folder => _program.Folder;

    /// <summary>Password and unit of each login, as the program prints them for its demonstration.</summary>
    public IReadOnlyDictionary<string, (string Password, string Unit)> Accounts { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _program.RunAsync("migrate", "--demo", "none");
        await KeepRegisterAsync();
        await _program.RunAsync("migrate", "--demo", "shinan"); // opens the accounts, and finds nothing else to do
        Accounts = (await File.ReadAllLinesAsync(Path.Combine(Folder, "demo-accounts.txt")))
            .Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => (parts[1], parts[3]));
        await _program.ServeAsync("shinan");
    }

    /// <summary>The places, bodies and experts of the district, the committee of the city, and the mark that the demonstration has been loaded.</summary>
    private async Task KeepRegisterAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddHejieData(options => options.Folder = Folder).BuildServiceProvider();
        var records = services.GetRequiredService<IHejieDbFactory>();
        await using var db = records.Open(ShinanRegister.DistrictCode);
        var register = ShinanRegister.Make();
        db.AddRange(register.Districts);
        db.AddRange(register.Subdistricts);
        db.AddRange(register.Communities);
        db.AddRange(register.Organizations.Where(body => body.DistrictCode == ShinanRegister.DistrictCode));
        db.AddRange(register.Mediators.Where(mediator => mediator.DistrictCode == ShinanRegister.DistrictCode));
        db.AddRange(register.Partners);
        db.AddRange(DemoExperts.Make(register, ShinanRegister.DistrictCode, ArticleWindow.FirstDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)));
        db.Add(new Data.Writing.OnceKey
        {
            DistrictCode = ShinanRegister.DistrictCode, Scope = "demo", Key = "shinan-finished", RequestDigest = "", Location = "", At = DateTime.UnixEpoch,
        });
        await db.SaveChangesAsync();
        await using var city = records.Open(ShinanRegister.CityCode);
        city.AddRange(register.Organizations.Where(body => body.DistrictCode == ShinanRegister.CityCode));
        city.AddRange(register.Mediators.Where(mediator => mediator.DistrictCode == ShinanRegister.CityCode));
        await city.SaveChangesAsync();
        SqliteConnection.ClearAllPools();
    }

    public async Task SignInAsync(Person person, string login) => await person.SignInAsync(login, Accounts[login].Password);

    public ValueTask DisposeAsync() => _program.DisposeAsync();
}
