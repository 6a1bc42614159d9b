using System.Globalization;
using System.Net;
using MailKit.Security;

namespace Hejie.Web.Jobs.Mail;

/// <summary>A mailbox as the server's settings name it: <c>Hejie__Mailboxes__0__Host</c> and so on, one number for each mailbox.</summary>
/// <param name="Committee">Full name or abbreviation of the committee whose mailbox it is.</param>
public sealed record MailboxSettings(
    string Host, int Port, SecureSocketOptions Security, string User, string Password, string Folder, string District, string Committee)
{
    private const string Section = "Hejie:Mailboxes";
    private const string Inbox = "INBOX";
    private const int TlsPort = 993;
    private const int PlainPort = 143;

    /// <summary>What the mailbox is called in the records and on the pages.</summary>
    public string Name => $"{User} · {Host}/{Folder}";

    /// <param name="mistake">The first setting that is missing or cannot be what it says; null when all are good.</param>
    public static IReadOnlyList<MailboxSettings> Read(IConfiguration configuration, out string? mistake)
    {
        mistake = null;
        List<MailboxSettings> found = [];
        foreach (var section in configuration.GetSection(Section).GetChildren())
        {
            if (WhatIsWrong(section) is { } wrong)
            {
                mistake = $"{section.Path}:{wrong}".Replace(":", "__");
                return [];
            }
            var security = SecurityOf(section["Security"])!.Value;
            found.Add(new MailboxSettings(
                section["Host"]!, PortOf(section["Port"], security)!.Value, security, section["User"]!, section["Password"]!, section["Folder"] ?? Inbox,
                section["District"] ?? configuration["Hejie:District"] ?? "370202", section["Committee"]!));
        }
        return found;
    }

    private static string? WhatIsWrong(IConfigurationSection section)
    {
        if (new[] { nameof(Host), nameof(User), nameof(Password), nameof(Committee) }.FirstOrDefault(name => string.IsNullOrWhiteSpace(section[name])) is { } missing)
        {
            return missing;
        }
        // A password in the clear never leaves the machine.
        return SecurityOf(section["Security"]) is not { } security || (security == SecureSocketOptions.None && !IsLoopback(section["Host"]!)) ? nameof(Security)
            : PortOf(section["Port"], security) is null ? nameof(Port)
            : null;
    }

    private static SecureSocketOptions? SecurityOf(string? word) => word?.ToLowerInvariant() switch
    {
        null or "" or "tls" => SecureSocketOptions.SslOnConnect,
        "starttls" => SecureSocketOptions.StartTls,
        "none" => SecureSocketOptions.None,
        _ => null,
    };

    private static int? PortOf(string? number, SecureSocketOptions security) =>
        string.IsNullOrEmpty(number) ? security == SecureSocketOptions.SslOnConnect ? TlsPort : PlainPort
        : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort ? port
        : null;

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
