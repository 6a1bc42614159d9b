using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Hejie.Web.Tests.Hosting;

/// <summary>The server that ./test started (HEJIE_TEST_POSTGRES), or a throw-away one of this process.</summary>
internal static class PostgresServer
{
    private const string Programs = "/usr/lib/postgresql/15/bin/";
    private static readonly Lazy<string> Started = new(() => Environment.GetEnvironmentVariable("HEJIE_TEST_POSTGRES") is { Length: > 0 } given ? given : Start());

    /// <summary>An administrator's connection string to the database <c>postgres</c>.</summary>
    public static string ConnectionString => Started.Value;

    private static string Start()
    {
        var folder = Directory.CreateTempSubdirectory("hejie-postgres-").FullName;
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres:postgres", folder);
        }
        RunAsPostgres("initdb", "-D", folder + "/data", "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync");
        var port = FreePort();
        RunAsPostgres("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/server.log", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c fsync=off -c full_page_writes=off", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            RunAsPostgres("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        };
        return string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // initdb and the server refuse to run as root.
    private static void RunAsPostgres(string program, params string[] arguments)
    {
        if (Environment.UserName == "root")
        {
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", Programs + program, .. arguments]);
        }
        else
        {
            Run(Programs + program, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server inherits what pg_ctl has: a pipe to us would stay open as long as the server runs.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments])
        {
            WorkingDirectory = "/",
        })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
