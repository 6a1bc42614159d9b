using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hejie.Domain;

namespace Hejie.Data.Verification;

/// <summary>
/// The heads of all journals that grew since the anchor before, as they stood at the end of a day: what a dropped last event
/// and a dropped whole case are held against. Anchors are chained like events.
/// </summary>
public sealed class CaseAnchor : ITenantOwned
{
    private CaseAnchor()
    {
    }

    public string DistrictCode { get; private set; } = "";

    /// <summary>Last day, in China Standard Time, whose events are covered.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>A line for each case: number, how many events, digest of the last.</summary>
    public string Heads { get; private set; } = "";

    public DateTime TakenAt { get; private set; }

    public string PreviousDigest { get; private set; } = "";

    public string Digest { get; private set; } = "";

    public static CaseAnchor After(CaseAnchor? previous, string districtCode, DateOnly day, IEnumerable<JournalHead> heads, DateTime now)
    {
        var anchor = new CaseAnchor
        {
            DistrictCode = districtCode,
            Day = day,
            Heads = string.Join('\n', heads.OrderBy(head => head.Number, StringComparer.Ordinal)),
            TakenAt = now,
            PreviousDigest = previous?.Digest ?? "",
        };
        anchor.Digest = anchor.ComputeDigest();
        return anchor;
    }

    public IEnumerable<JournalHead> ReadHeads() => Heads.Length == 0 ? [] : Heads.Split('\n').Select(JournalHead.Parse);

    /// <summary>SHA-256 over the digest before it, district, day and heads, in lower-case hexadecimal.</summary>
    public string ComputeDigest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', PreviousDigest, DistrictCode, Day.ToString("O", CultureInfo.InvariantCulture), Heads))));
}

/// <summary>How far the journal of a case reached.</summary>
/// <param name="Number">Case number.</param>
/// <param name="Count">Events up to then.</param>
/// <param name="Digest">Digest of the last of them.</param>
public sealed record JournalHead(string Number, int Count, string Digest)
{
    public static JournalHead Parse(string line) => line.Split(' ') is [var number, var count, var digest]
        ? new JournalHead(number, int.Parse(count, CultureInfo.InvariantCulture), digest)
        : throw new FormatException($"No journal head: {line}");

    public override string ToString() => $"{Number} {Count} {Digest}";
}
