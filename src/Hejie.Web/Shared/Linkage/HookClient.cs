using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Hejie.Domain.Linkage;

namespace Hejie.Web.Shared.Linkage;

/// <param name="Failure">Null where the receiver took it.</param>
/// <param name="Status">What the receiver answered; null where it did not.</param>
internal sealed record HookAnswer(HookFailure? Failure, int? Status);

/// <summary>Posts to the addresses of partner bodies. It follows no redirect, waits ten seconds, reads no answer, and reaches no address inside the house.</summary>
internal sealed class HookClient : IDisposable
{
    public const string EventIdHeader = "Hejie-Event-Id";
    public const string TimeHeader = "Hejie-Time";
    public const string SignatureHeader = "Hejie-Signature";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestConnection = TimeSpan.FromMinutes(2); // so that a name is asked anew

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = LongestConnection,
        ConnectCallback = ConnectAsync,
    })
    { Timeout = Patience };

    /// <param name="eventId">The key under which the receiver drops what comes twice.</param>
    public async Task<HookAnswer> PostAsync(PartnerHook hook, Guid eventId, string body, DateTimeOffset now, CancellationToken stop)
    {
        if (HookAddress.Parse(hook.Address) is not { } address)
        {
            return new(HookFailure.AddressNotAllowed, null);
        }
        var time = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(EventIdHeader, $"{eventId}");
        request.Headers.Add(TimeHeader, time);
        request.Headers.Add(SignatureHeader, hook.Sign(time, body));
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return new(answer.IsSuccessStatusCode ? null : HookFailure.Answered, (int)answer.StatusCode);
        }
        catch (HttpRequestException failed)
        {
            return new(failed.InnerException is InsideTheHouseException ? HookFailure.AddressNotAllowed : HookFailure.Unreachable, null);
        }
        catch (TaskCanceledException late) when (late.InnerException is TimeoutException)
        {
            return new(HookFailure.TimedOut, null);
        }
    }

    /// <summary>Connects only to numbers that may be reached, whatever the name stood for when it was typed.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (address, wanted) = (context.InitialRequestMessage.RequestUri!, context.DnsEndPoint);
        var found = await Dns.GetHostAddressesAsync(wanted.Host, stop);
        var allowed = Array.FindAll(found, number => HookAddress.MayReach(address, number));
        if (allowed.Length == 0)
        {
            throw new InsideTheHouseException();
        }
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, wanted.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => _http.Dispose();

    private sealed class InsideTheHouseException() : IOException("The address leads inside the house.");
}
