using System.Diagnostics;

namespace Hejie.Browser.Tests.Hosting;

/// <summary>The built program as an operator starts it, on a data folder of its own.</summary>
public sealed class Installation : IAsyncDisposable
{
    private Process? _serving;

    public string Folder { get; } = Directory.CreateTempSubdirectory("hejie-browser-").FullName;

    public Uri Address { get; private set; } = null!;

    /// <returns>What the command said.</returns>
    public async Task<string> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await said : throw new InvalidOperationException(await complained);
    }

    /// <summary>Serves on a free port, and waits for the line that names it.</summary>
    public async Task ServeAsync(string demo)
    {
        _serving = Start("serve", "--demo", demo, "--urls", "http://127.0.0.1:0");
        _serving.BeginErrorReadLine();
        while (await _serving.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = new Uri(line[at..].Trim());
                return;
            }
        }
        throw new InvalidOperationException("The program ended before it served.");
    }

    private Process Start(params string[] args) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hejie.dll"), .. args, "--data", Folder])
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
        Directory.Delete(Folder, recursive: true);
    }
}
