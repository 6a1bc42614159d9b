using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hejie.Domain.Access;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Tests.Commands;
using Hejie.Web.Tests.Hosting;
using Hejie.Web.Tests.Security;
using Xunit;

namespace Hejie.Web.Tests.Robustness;

/// <summary>The real program in a process of its own, to be treated badly.</summary>
internal sealed class ServedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _folder;
    private readonly Process _process;

    private ServedProgram(string folder, Process process) => (_folder, _process) = (folder, process);

    public int Id => _process.Id;

    public Uri Address { get; private set; } = null!;

    public static string[] SettingsOf(TestDatabase database) =>
        [.. database.Settings.Where(setting => setting.Value is not null).Select(setting => $"--{setting.Key}={setting.Value}")];

    /// <param name="settings">As typed behind <c>serve</c>.</param>
    /// <param name="before">What the shell does first in the same process.</param>
    /// <param name="inOwnNamespace">Whether what it mounts is seen by itself alone.</param>
    public static async Task<ServedProgram> StartAsync(IEnumerable<string> settings, string before = ":", bool inOwnNamespace = false)
    {
        var folder = Directory.CreateTempSubdirectory("hejie-served-").FullName;
        var start = new ProcessStartInfo(inOwnNamespace ? "unshare" : "env",
        [
            .. inOwnNamespace ? new[] { "-rm" } : [], "/bin/sh", "-c", $"{before} && exec dotnet \"$0\" serve \"$@\" > {folder}/out 2> {folder}/err < /dev/null",
            Path.Combine(AppContext.BaseDirectory, "hejie.dll"), "--urls", "http://127.0.0.1:0", .. settings,
        ]);
        var program = new ServedProgram(folder, Process.Start(start)!);
        program.Address = await program.ServingAsync();
        return program;
    }

    private async Task<Uri> ServingAsync()
    {
        for (var started = Stopwatch.StartNew(); started.Elapsed < Patience && !_process.HasExited; await Task.Delay(50))
        {
            var said = File.Exists($"{_folder}/out") ? await File.ReadAllLinesAsync($"{_folder}/out") : [];
            if (Array.Find(said, line => line.Contains("http://127", StringComparison.Ordinal)) is { } line)
            {
                return new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Trim());
            }
        }
        throw new InvalidOperationException(File.Exists($"{_folder}/err") ? await File.ReadAllTextAsync($"{_folder}/err") : "It did not even begin.");
    }

    /// <summary>A machine with a token; the token goes on when the program starts again.</summary>
    public async Task<string> TokenAsync(Account account)
    {
        using var http = new HttpClient { BaseAddress = Address };
        var issued = await http.PostAsJsonAsync(TokenEndpoints.Address, new { login = account.Login, password = SigningIn.Password }, TestContext.Current.CancellationToken);
        return (await issued.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("token").GetString()!;
    }

    public HttpClient Machine(string token) => new()
    {
        BaseAddress = Address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    public Browser Visit() => new(new HttpClient(new HttpClientHandler { UseCookies = true }) { BaseAddress = Address });

    /// <summary>Gives it no moment to end well (kill -9).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Lets it stand where it is, in the middle of whatever it does.</summary>
    public void Freeze() => Process.Start("kill", ["-STOP", $"{Id}"]).WaitForExit();

    /// <summary>What <c>hejie verify</c> says of the records.</summary>
    public static async Task<(int Code, string Said, string Complaint)> VerifyAsync(IEnumerable<string> settings)
    {
        var end = await HejieProcess.RunAsync(["verify", .. settings]);
        return (end.Code, end.Said, end.Complaint);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
