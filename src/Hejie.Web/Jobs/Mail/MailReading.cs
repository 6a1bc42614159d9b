using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Files;
using Hejie.Web.Texts;
using MimeKit;

namespace Hejie.Web.Jobs.Mail;

/// <summary>A file as it came with a message, judged.</summary>
/// <param name="Content">Null where it is not to be kept.</param>
internal sealed record MailFile(string Name, string? ContentType, long Size, byte[]? Content, MailFileProblem Problem);

/// <summary>Reads one message into words and files, however it was written: what cannot be understood is told as an oddity, and the rest is read.</summary>
internal sealed partial class MailReading
{
    private const int DeepestPart = 10;
    private static readonly Encoding Chinese = Strict("gb18030")!;
    private static readonly ParserOptions Options = new() { CharsetEncoding = Chinese };

    private readonly StringBuilder _text = new();
    private readonly List<MailFile> _files = [];
    private readonly SortedSet<MailOddity> _oddities = [];
    private readonly bool _isWhole;

    private MailReading(bool isWhole) => _isWhole = isWhole;

    public string? SenderName { get; private set; }
    public string? SenderAddress { get; private set; }
    public string? Subject { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The same for two messages that seem to be one.</summary>
    public string Mark { get; private set; } = "";

    public IReadOnlyList<MailFile> Files => _files;

    public IReadOnlyList<MailOddity> Oddities => [.. _oddities];

    /// <param name="raw">The bytes of the message, or the first of them.</param>
    /// <param name="isWhole">Whether they are all; of a part of a message no file is kept.</param>
    /// <exception cref="FormatException">They are no message.</exception>
    public static async Task<MailReading> OfAsync(Stream raw, bool isWhole, CancellationToken stop)
    {
        using var message = await MimeMessage.LoadAsync(Options, raw, stop);
        var reading = new MailReading(isWhole);
        reading.Read(message);
        return reading;
    }

    /// <summary>Stands for a message that nobody can read here.</summary>
    /// <param name="place">Where it stands on the server.</param>
    public static MailReading OfUnreadable(string place)
    {
        var reading = new MailReading(isWhole: true) { Mark = MarkOf(place) };
        reading._oddities.Add(MailOddity.Unreadable);
        return reading;
    }

    private void Read(MimeMessage message)
    {
        var sender = message.From.Mailboxes.FirstOrDefault() ?? message.Sender ?? message.ReplyTo.Mailboxes.FirstOrDefault();
        SenderAddress = Line(sender?.Address);
        SenderName = Line(sender?.Name) is { } name && name != SenderAddress ? name : null;
        Subject = Line(message.Subject);
        Mark = MarkOf(message.MessageId ?? $"{SenderAddress}\n{message.Date:O}\n{Subject}");
        Take(message.Body, depth: 0);
        Text = Tidy(_text.ToString());
        Note(!_isWhole, MailOddity.TooLarge);
        Note(SenderAddress is null, MailOddity.NoSender);
        Note(Text.Length == 0, MailOddity.NoText);
    }

    private void Note(bool isSo, MailOddity oddity)
    {
        if (isSo)
        {
            _oddities.Add(oddity);
        }
    }

    private void Take(MimeEntity? part, int depth)
    {
        switch (part)
        {
            case null:
                break;
            case not null when depth > DeepestPart:
                Note(true, MailOddity.PartUnreadable);
                break;
            case MultipartAlternative ways:
                TakeOneOf(ways, depth);
                break;
            case Multipart several:
                foreach (var one in several)
                {
                    Take(one, depth + 1);
                }
                break;
            case MessagePart { Message: { } forwarded }:
                Append(string.Format(CultureInfo.InvariantCulture, Labels.Get("IncomingMail.Forwarded"), Line(forwarded.From.ToString()), Line(forwarded.Subject)));
                Take(forwarded.Body, depth + 1);
                break;
            case TextPart text when IsText(text):
                Append(WordsOf(text));
                break;
            case MimePart untyped when IsOfNoType(untyped):
                Append(Decode(untyped));
                break;
            case MimePart file:
                TakeFile(file);
                break;
            default:
                Note(true, MailOddity.PartUnreadable);
                break;
        }
    }

    /// <summary>The same said in several ways: plain words where there are any, else the web page; what is no text is taken as it is.</summary>
    private void TakeOneOf(MultipartAlternative ways, int depth)
    {
        var plain = ways.OfType<TextPart>().FirstOrDefault(text => text.IsPlain && !string.IsNullOrWhiteSpace(Decode(text)));
        foreach (var way in ways.Where(way => plain is null || way == plain || way is not TextPart))
        {
            Take(way, depth + 1);
        }
    }

    private static bool IsText(TextPart text) => (text.IsPlain || text.IsHtml) && !text.IsAttachment && text.FileName is null;

    /// <summary>It says of what type it is in a way that nobody understands: then it counts as plain words (RFC 2045, 5.2).</summary>
    private static bool IsOfNoType(MimePart part) =>
        part.FileName is null && !part.IsAttachment && part.Headers[HeaderId.ContentType] is { } said && !ContentType.TryParse(said, out _);

    private string WordsOf(TextPart text)
    {
        Note(text.IsHtml, MailOddity.FromHtml);
        return text.IsHtml ? HtmlText.Of(Decode(text)) : Decode(text);
    }

    private void Append(string words) => _text.Append(words).Append("\n\n");

    /// <summary>By the encoding that it names; where that cannot be, by the first that fits: UTF-8, then GB 18030.</summary>
    private string Decode(MimePart text)
    {
        var bytes = BytesOf(text);
        var named = Strict(text.ContentType.Charset);
        if (!_isWhole)
        {
            return Lossy(named).GetString(bytes); // its last letter may be cut in two
        }
        foreach (var encoding in new[] { named, Strict("utf-8"), Chinese }.OfType<Encoding>())
        {
            try
            {
                return encoding.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                continue;
            }
        }
        Note(true, MailOddity.PartUnreadable);
        return Lossy(named).GetString(bytes);
    }

    private static Encoding Lossy(Encoding? strict)
    {
        var lossy = (Encoding)(strict ?? Encoding.UTF8).Clone();
        lossy.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lossy;
    }

    /// <summary>An encoding that throws at what it cannot be; null for one that nobody knows. Whoever writes GB 2312 means what came after it too.</summary>
    private static Encoding? Strict(string? name)
    {
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return name is null ? null : Encoding.GetEncoding(
                name.ToLowerInvariant() is "gb2312" or "gbk" or "cp936" or "x-gbk" ? "gb18030" : name, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static byte[] BytesOf(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    private void TakeFile(MimePart part)
    {
        if (_files.Count == MailContent.MostAttachments)
        {
            Note(true, MailOddity.TooManyFiles);
            return;
        }
        var name = NameOf(part);
        if (!_isWhole)
        {
            _files.Add(new MailFile(name, null, 0, null, MailFileProblem.NotFetched));
            return;
        }
        var bytes = BytesOf(part);
        var problem = ProblemOf(FileContent.Judge(bytes, name, out var kind));
        _files.Add(problem == MailFileProblem.None
            ? new MailFile(name, FileContent.ContentTypeOf(kind), bytes.Length, bytes, problem)
            : new MailFile(name, null, bytes.Length, null, problem));
    }

    private string NameOf(MimePart part)
    {
        var name = FileContent.PlainName(part.FileName ?? "").Trim();
        return name.Length > 0 ? name : Labels.Get("IncomingMail.NamelessFile") + (_files.Count + 1) + (MimeTypes.TryGetExtension(part.ContentType.MimeType, out var extension) ? extension : "");
    }

    private static MailFileProblem ProblemOf(FileProblem problem) => problem switch
    {
        FileProblem.None => MailFileProblem.None,
        FileProblem.Empty => MailFileProblem.Empty,
        FileProblem.TooLarge => MailFileProblem.TooLarge,
        FileProblem.LiesAboutItsKind => MailFileProblem.LiesAboutItsKind,
        FileProblem.TooManyPixels => MailFileProblem.TooManyPixels,
        _ => MailFileProblem.UnknownKind,
    };

    private static string MarkOf(string sign) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sign)));

    private static string? Line(string? text)
    {
        var line = Visible(text ?? "").Replace('\n', ' ').Trim();
        return line.Length == 0 ? null : line.Length <= MailContent.LongestLine ? line : line[..MailContent.LongestLine];
    }

    /// <summary>No blank lines beyond one, none at the ends, and no longer than is kept.</summary>
    private string Tidy(string text)
    {
        var tidy = ManyLines().Replace(BlanksBeforeLineEnd().Replace(Visible(text), "\n"), "\n\n").Trim();
        Note(tidy.Length > MailContent.LongestText, MailOddity.TextCut);
        return tidy.Length <= MailContent.LongestText ? tidy : tidy[..MailContent.LongestText];
    }

    /// <summary>No control characters but line ends, and none that turn the direction of writing.</summary>
    private static string Visible(string text) => string.Concat(text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\t', ' ')
        .Where(letter => letter == '\n' || (!char.IsControl(letter) && letter is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069') and not '\uFEFF')));

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex ManyLines();

    [GeneratedRegex(@"[ \u00A0]+\n")]
    private static partial Regex BlanksBeforeLineEnd();
}
