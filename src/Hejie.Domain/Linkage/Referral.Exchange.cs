using System.Security.Cryptography;
using System.Text.Json;

namespace Hejie.Domain.Linkage;

/// <remarks>What the sender's journal is to tell.</remarks>
public sealed partial class Referral
{
    private readonly List<ExchangeEvent> _news = [];

    /// <summary>The events of the steps since the last asking, in their order; whoever takes them saves them.</summary>
    public IReadOnlyList<ExchangeEvent> TakeNews()
    {
        var news = _news.ToList();
        _news.Clear();
        return news;
    }

    /// <summary>SHA-256, in lower-case hexadecimal, of all that stands in it: two that differ in one word have different ones. The story in it keeps it from being guessed.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        Id.Value,
        State,
        Version,
        LetterNumber,
        Letter,
        SentAt,
        ReplyBy,
        ReceivedAt,
        Reply,
        CaseNumber?.Text,
        ReturnBy,
        Result,
        ResultSeenAt,
    })));
}
