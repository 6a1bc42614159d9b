using System.Diagnostics;

namespace Hejie.Web.Tests.Commands;

/// <summary>The built program, started as an operator starts it.</summary>
internal sealed class HejieProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;

    public HejieProcess(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hejie.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
    }

    public static async Task<Ending> RunAsync(params string[] args)
    {
        using var hejie = new HejieProcess(args);
        return await hejie.EndAsync();
    }

    /// <summary>Waits for the line that names the address.</summary>
    public async Task<string> AddressAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("http://", StringComparison.Ordinal))
            {
                return line[line.IndexOf("http://", StringComparison.Ordinal)..].Trim();
            }
        }
        throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync(patience.Token));
    }

    public Task<Ending> StopAsync()
    {
        Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExit();
        return EndAsync();
    }

    private async Task<Ending> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var said = _process.StandardOutput.ReadToEndAsync(patience.Token);
        var complained = _process.StandardError.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return new Ending(_process.ExitCode, await said, await complained);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }
        _process.Dispose();
    }

    internal sealed record Ending(int Code, string Said, string Complaint)
    {
        public string[] ComplaintLines => Complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
