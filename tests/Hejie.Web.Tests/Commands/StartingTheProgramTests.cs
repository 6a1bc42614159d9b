using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Commands;

public sealed class StartingTheProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-start-").FullName;

    private string DatabaseFile => Path.Combine(_folder, "hejie.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_serves_on_the_address_it_prints_and_stops_when_told()
    {
        var stop = TestContext.Current.CancellationToken;
        (await HejieProcess.RunAsync("migrate", "--demo", "none", "--data", _folder)).Code.ShouldBe(0);

        using var hejie = new HejieProcess("serve", "--data", _folder);
        using var http = new HttpClient { BaseAddress = new Uri(await hejie.AddressAsync()) };

        (await http.GetStringAsync("/healthz", stop)).ShouldBe("Healthy");
        (await http.GetStringAsync("/readyz", stop)).ShouldBe("Healthy");
        (await hejie.StopAsync()).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        (await HejieProcess.RunAsync("migrate", "--demo", "none", "--data", _folder)).Code.ShouldBe(0);

        var end = await HejieProcess.RunAsync("serve", "--data", _folder, "--urls", address);

        end.Code.ShouldBe(1);
        end.ComplaintLines.ShouldHaveSingleItem().ShouldContain(address);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_said_in_one_line()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var below = Path.Combine(file, "data");

        var end = await HejieProcess.RunAsync("migrate", "--data", below);

        end.Code.ShouldBe(1);
        end.ComplaintLines.ShouldHaveSingleItem().ShouldContain(below);
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_left_as_it_is()
    {
        (await HejieProcess.RunAsync("migrate", "--demo", "none", "--data", _folder)).Code.ShouldBe(0);
        ApplyAMigrationOfTheFuture();

        foreach (var command in new[] { "migrate", "serve" })
        {
            var end = await HejieProcess.RunAsync(command, "--data", _folder);

            end.Code.ShouldBe(1);
            end.ComplaintLines.ShouldHaveSingleItem().ShouldContain("newer than this program");
        }
        AppliedMigrations().ShouldContain("99990101000000_Future");
    }

    [Fact]
    public async Task It_does_not_serve_before_the_database_is_migrated()
    {
        var end = await HejieProcess.RunAsync("serve", "--data", _folder);

        end.Code.ShouldBe(1);
        end.ComplaintLines.ShouldHaveSingleItem().ShouldContain("run migrate first");
        File.Exists(DatabaseFile).ShouldBeFalse();
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("--colour=red")]
    [InlineData("--urls=nowhere")]
    [InlineData("--demo=beijing")]
    [InlineData("--db")]
    public async Task What_it_does_not_understand_is_wrong_usage(string argument)
    {
        var end = await HejieProcess.RunAsync(argument);

        end.Code.ShouldBe(2);
        end.ComplaintLines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Help_tells_every_option()
    {
        var end = await HejieProcess.RunAsync("--help");

        end.Code.ShouldBe(0);
        foreach (var option in new[] { "--urls", "--data", "--db", "--demo", "migrate", "serve" })
        {
            end.Said.ShouldContain(option);
        }
    }

    private void ApplyAMigrationOfTheFuture() => Ask("insert into __EFMigrationsHistory values ('99990101000000_Future', '99.0.0')");

    private List<string> AppliedMigrations() => Ask("select MigrationId from __EFMigrationsHistory");

    private List<string> Ask(string sql)
    {
        using var file = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        file.Open();
        using var command = file.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        List<string> first = [];
        while (rows.Read())
        {
            first.Add(rows.GetString(0));
        }
        return first;
    }
}
