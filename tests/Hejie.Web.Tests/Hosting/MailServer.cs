using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Hejie.Web.Jobs.Mail;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using Xunit;

namespace Hejie.Web.Tests.Hosting;

/// <summary>A real mail server (Dovecot) on loopback with a folder of its own; every user has a mailbox, and all have one password.</summary>
internal sealed class MailServer : IDisposable
{
    public const string Password = "secret";
    private static readonly Lazy<MailServer> s_shared = new(() =>
    {
        var server = new MailServer();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    });

    private readonly string _folder = Directory.CreateTempSubdirectory("hejie-mail-").FullName;
    private Process? _process;

    public MailServer()
    {
        var user = Environment.UserName == "root" ? "dovecot" : Environment.UserName;
        File.WriteAllText(_folder + "/dovecot.conf", $$"""
            base_dir = {{_folder}}/run
            state_dir = {{_folder}}/state
            log_path = {{_folder}}/log
            protocols = imap
            listen = 127.0.0.1
            ssl = no
            disable_plaintext_auth = no
            auth_failure_delay = 0
            default_internal_user = {{user}}
            default_login_user = {{user}}
            first_valid_uid = 1
            mail_location = maildir:{{_folder}}/mail/%u
            passdb {
              driver = static
              args = password={{Password}}
            }
            userdb {
              driver = static
              args = uid={{user}} gid={{user}} home={{_folder}}/home/%u
            }
            service imap-login {
              chroot =
              inet_listener imap {
                port = {{Port}}
              }
            }
            service anvil {
              chroot =
              unix_listener anvil-auth-penalty {
                mode = 0
              }
            }
            """);
        if (Environment.UserName == "root")
        {
            Run("chown", "-R", user, _folder);
        }
        Start();
    }

    /// <summary>One for all tests of the process that do not stop it.</summary>
    public static MailServer Shared => s_shared.Value;

    public int Port { get; } = FreePort();

    /// <summary>The settings with which the committee's mailbox is read.</summary>
    public MailboxSettings Settings(string user, string committee, string password = Password, string folder = "INBOX") =>
        new("127.0.0.1", Port, SecureSocketOptions.None, user, password, folder, "370202", committee);

    /// <summary>Delivers the bytes of a message as they are.</summary>
    public async Task DeliverAsync(string user, byte[] message, DateTime? receivedAt = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        using var answers = new StreamReader(stream, Encoding.ASCII);
        await answers.ReadLineAsync(TestContext.Current.CancellationToken);
        await SayAsync($"a login {user} {Password}\r\n", "a OK");
        var date = receivedAt is { } at ? at.ToString("\\\"dd-MMM-yyyy HH:mm:ss +0000\\\" ", CultureInfo.InvariantCulture) : "";
        await SayAsync($"b append INBOX {date}{{{message.Length}}}\r\n", "+");
        await stream.WriteAsync(message, TestContext.Current.CancellationToken);
        await SayAsync("\r\n", "b OK");

        async Task SayAsync(string words, string expected)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(words), TestContext.Current.CancellationToken);
            while (await answers.ReadLineAsync(TestContext.Current.CancellationToken) is { } answer)
            {
                if (answer.StartsWith(expected, StringComparison.Ordinal))
                {
                    return;
                }
                if (!answer.StartsWith('*'))
                {
                    throw new InvalidOperationException($"The mail server answered {answer}");
                }
            }
        }
    }

    /// <summary>The messages that lie in a user's mailbox, each with whether it was seen.</summary>
    public async Task<IReadOnlyList<bool>> SeenAsync(string user)
    {
        using var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", Port, SecureSocketOptions.None, TestContext.Current.CancellationToken);
        await client.AuthenticateAsync(user, Password, TestContext.Current.CancellationToken);
        await client.Inbox!.OpenAsync(FolderAccess.ReadOnly, TestContext.Current.CancellationToken);
        var found = await client.Inbox.FetchAsync(0, -1, MessageSummaryItems.Flags, TestContext.Current.CancellationToken);
        return [.. found.Select(one => one.Flags!.Value.HasFlag(MessageFlags.Seen))];
    }

    /// <summary>Cuts off the first message of a user in a way that the server hangs up on whoever asks for it.</summary>
    public void DamageFirst(string user)
    {
        var messages = Directory.EnumerateFiles($"{_folder}/mail/{user}", "*,S=*", SearchOption.AllDirectories); // with the size in their names
        using var first = new FileStream(messages.MinBy(Arrival)!, FileMode.Open, FileAccess.Write);
        first.SetLength(20);
    }

    /// <summary>Second and microsecond, as Maildir writes them into the name without filling up: 1764280000.M9P77.</summary>
    private static (long, long) Arrival(string message)
    {
        var parts = Path.GetFileName(message).Split('.', 'M', 'P');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    public void Start()
    {
        string[] command = ["/usr/sbin/dovecot", "-F", "-c", _folder + "/dovecot.conf"];
        _process = Environment.UserName == "root"
            ? Process.Start("setpriv", ["--reuid=dovecot", "--regid=dovecot", "--init-groups", .. command])
            : Process.Start(command[0], command[1..]);
        for (var tries = 0; !IsListening(); tries++)
        {
            if (tries > 200 || _process.HasExited)
            {
                throw new InvalidOperationException($"The mail server did not start: {(File.Exists(_folder + "/log") ? File.ReadAllText(_folder + "/log") : "")}");
            }
            Thread.Sleep(25);
        }
    }

    private bool IsListening()
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public void Stop()
    {
        if (_process is { HasExited: false } running)
        {
            Run("kill", running.Id.ToString(CultureInfo.InvariantCulture)); // asked to end, it ends its children too
            running.WaitForExit();
        }
    }

    public void Dispose()
    {
        Stop();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
