using System.Net;
using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;

namespace Hejie.Web.Commands;

/// <summary>The host of every command: one set of settings and services, served from or only worked with.</summary>
internal static class CommandHost
{
    private const int FirstPort = 5080;

    public static WebApplicationBuilder CreateBuilder(this CommandLine line)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. line.Settings],
            // The published program finds its pages and scripts beside itself, from whatever folder it is started.
            ContentRootPath = line.IsInTestHost ? null : AppContext.BaseDirectory,
        });
        builder.Configure(line);
        builder.LogAsJson();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        if (!line.IsInTestHost)
        {
            builder.WebHost.UseUrls(line.Urls ?? builder.Configuration["urls"] ?? $"http://localhost:{FreePort()}");
        }
        return builder;
    }

    private static void Configure(this WebApplicationBuilder builder, CommandLine line)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = [new("Hejie:Folder", Path.GetFullPath("data")), new("Hejie:Demo", "shinan")],
        });
        Dictionary<string, string?> typed = new()
        {
            ["Hejie:Folder"] = line.DataFolder,
            ["Hejie:Postgres"] = line.Database,
            ["Hejie:Demo"] = line.Demo,
        };
        builder.Configuration.AddInMemoryCollection(typed.Where(setting => setting.Value is not null));
    }

    /// <summary>Standard output is for people; the journal of the process goes to standard error, one JSON object a line.</summary>
    private static void LogAsJson(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            json.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        });
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft", LogLevel.Warning);
        // A start that fails is told in one line by the command; the host would add its stack.
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>The first port from 5080 on that nobody listens on, so that a second copy finds its own.</summary>
    private static int FreePort()
    {
        for (var port = FirstPort; port < FirstPort + 100; port++)
        {
            using var socket = new TcpListener(IPAddress.Loopback, port);
            try
            {
                socket.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse)
            {
                continue;
            }
        }
        return FirstPort;
    }
}
