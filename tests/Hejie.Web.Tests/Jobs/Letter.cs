using MimeKit;

namespace Hejie.Web.Tests.Jobs;

/// <summary>The bytes of a message as a mail program of a resident would send it.</summary>
internal static class Letter
{
    public static byte[] Pdf { get; } = "%PDF-1.4 演示"u8.ToArray();

    public static byte[] Of(string subject, string text, params IReadOnlyList<(string Name, byte[] Content)> files) =>
        Make(subject, new BodyBuilder { TextBody = text.Length > 0 ? text : null }, files);

    public static byte[] OfHtml(string subject, string html) => Make(subject, new BodyBuilder { HtmlBody = html }, []);

    public static byte[] OfBoth(string subject, string text, string html) => Make(subject, new BodyBuilder { TextBody = text, HtmlBody = html }, []);

    public static byte[] Forwarding(string subject, byte[] letter)
    {
        using var inner = new MemoryStream(letter);
        using var forwarded = MimeMessage.Load(inner);
        return Bytes(subject, new Multipart("mixed") { new TextPart("plain") { Text = "转给你们" }, new MessagePart { Message = forwarded } });
    }

    private static byte[] Make(string subject, BodyBuilder body, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        foreach (var (name, content) in files)
        {
            body.Attachments.Add(name, content);
        }
        return Bytes(subject, body.ToMessageBody());
    }

    private static byte[] Bytes(string subject, MimeEntity body)
    {
        using var message = new MimeMessage { Subject = subject, Body = body };
        message.From.Add(new MailboxAddress("林申请", "lin@example.com"));
        message.To.Add(new MailboxAddress("", "post@example.com"));
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }
}
