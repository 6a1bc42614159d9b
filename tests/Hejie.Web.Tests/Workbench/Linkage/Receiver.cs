using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Hejie.Web.Tests.Workbench.Linkage;

internal sealed record Told(string EventId, string Time, string Signature, string Body)
{
    public JsonNode Event => JsonNode.Parse(Body)!;

    public int Sequence => (int)Event["sequence"]!;
}

/// <summary>The system of a partner body, on this machine: it keeps what it is told, and answers as it is bidden.</summary>
internal sealed class Receiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<Told> _told = new();

    public Receiver()
    {
        Address = $"http://127.0.0.1:{FreePort()}/hejie/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public string Address { get; }

    /// <summary>What it answers to a telling: a status.</summary>
    public Func<Told, int> Answers { get; set; } = _ => 204;

    /// <summary>All that came, in its order, also what was not answered well.</summary>
    public IReadOnlyList<Told> All => [.. _told];

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (HttpListenerException)
            {
                // whoever told it is gone, or it is closed
            }
            catch (ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        var told = new Told(context.Request.Headers["Hejie-Event-Id"]!, context.Request.Headers["Hejie-Time"]!, context.Request.Headers["Hejie-Signature"]!, await reader.ReadToEndAsync());
        _told.Enqueue(told);
        context.Response.StatusCode = Answers(told);
        if (context.Response.StatusCode is >= 300 and < 400)
        {
            context.Response.Headers["Location"] = Address + "elsewhere";
        }
        context.Response.Close();
    }

    public void Dispose() => _listener.Close();
}
