using Hejie.Web.Jobs.Mail;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace Hejie.Web.Tests.Jobs;

public sealed class NamingMailboxesTests
{
    private static readonly (string, string)[] Good = [("Host", "imap.example.com"), ("User", "fin"), ("Password", "x"), ("Committee", "金融")];

    [Fact]
    public void Nothing_set_means_no_mailbox()
    {
        Read([], out var mistake).ShouldBeEmpty();
        mistake.ShouldBeNull();
    }

    [Fact]
    public void What_is_not_said_is_the_inbox_of_the_own_district_over_an_encrypted_connection()
    {
        var box = Read(Good, out _).ShouldHaveSingleItem();

        (box.Port, box.Security, box.Folder, box.District).ShouldBe((993, SecureSocketOptions.SslOnConnect, "INBOX", "370202"));
        Read([.. Good, ("Security", "starttls"), ("District", "370200")], out _).ShouldHaveSingleItem().ShouldBe(box with { Port = 143, Security = SecureSocketOptions.StartTls, District = "370200" });
    }

    [Theory]
    [InlineData("Host", " ")]
    [InlineData("User", "")]
    [InlineData("Password", "")]
    [InlineData("Committee", "")]
    [InlineData("Port", "0")]
    [InlineData("Port", "imap")]
    [InlineData("Security", "ssl3")]
    [InlineData("Security", "none")]
    public void What_is_missing_or_cannot_be_is_named(string setting, string value)
    {
        Read([.. Good.Where(one => one.Item1 != setting), (setting, value)], out var mistake).ShouldBeEmpty();

        mistake.ShouldBe($"Hejie__Mailboxes__0__{setting}");
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public void Without_encryption_only_this_machine_is_read(string host) =>
        Read([.. Good.Where(one => one.Item1 != "Host"), ("Host", host), ("Security", "none")], out _).ShouldHaveSingleItem().Security.ShouldBe(SecureSocketOptions.None);

    private static IReadOnlyList<MailboxSettings> Read((string Name, string Value)[] settings, out string? mistake) => MailboxSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create($"Hejie:Mailboxes:0:{one.Name}", (string?)one.Value))).Build(), out mistake);
}
