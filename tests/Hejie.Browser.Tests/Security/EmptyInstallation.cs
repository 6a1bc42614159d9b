using System.Diagnostics;

namespace Hejie.Browser.Tests.Security;

/// <summary>The built program on an empty database, served on a port of its own, with an administrator who was opened from the command line.</summary>
public sealed class EmptyInstallation : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-browser-").FullName;
    private Process? _serving;

    public Uri Address { get; private set; } = null!;
    public string FirstPassword { get; private set; } = "";

    public static async Task<EmptyInstallation> StartAsync()
    {
        var made = new EmptyInstallation();
        await made.RunAsync("migrate");
        FirstWords(await made.RunAsync("account", "add", "admin", "Administrator", "演示管理员"), out var password);
        made.FirstPassword = password;
        made._serving = made.Start("serve");
        while (await made._serving.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
            {
                made.Address = new Uri(line[at..].Trim());
                return made;
            }
        }
        throw new InvalidOperationException(await made._serving.StandardError.ReadToEndAsync());
    }

    private static void FirstWords(string said, out string password) => password = said.Trim().Split(' ')[^1];

    private async Task<string> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    private Process Start(params string[] args) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hejie.dll"), .. args, "--data", _folder, "--demo", "none"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    public async ValueTask DisposeAsync()
    {
        if (_serving is { HasExited: false })
        {
            _serving.Kill();
            await _serving.WaitForExitAsync();
        }
        _serving?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
