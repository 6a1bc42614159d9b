using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hejie.Domain.Access;

namespace Hejie.Domain.Cases;

/// <summary>One entry of a case's journal: who did what and when, chained to the entry before it.</summary>
/// <remarks>
/// The payload is canonical JSON kept as text, and names parties by their number only, so that personal data can be
/// erased and the chain still closes.
/// </remarks>
public sealed class CaseEvent
{
    private CaseEvent()
    {
    }

    /// <summary>1 for the registration, without gaps.</summary>
    public int Sequence { get; private set; }

    /// <summary>Day of the act in China Standard Time; part of the key, for tables cut by month.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Instant of the act in UTC, whole microseconds: what every database keeps.</summary>
    public DateTime At { get; private set; }
    public Role ActorRole { get; private set; }

    /// <summary>Who acted, without a name: account, party number or job.</summary>
    public string ActorReference { get; private set; } = "";

    /// <summary>The name as it was shown then; outside the digest, so that it can be erased and the chain still closes.</summary>
    public string ActorName { get; private set; } = "";
    public CaseAct Act { get; private set; }
    public string Payload { get; private set; } = "";
    public string PreviousDigest { get; private set; } = "";
    public string Digest { get; private set; } = "";

    /// <summary>Number of the party that the entry is about; null where it is about none.</summary>
    public int? PartyNumber => CasePayload.NumberIn(Payload, "party");

    /// <summary>The same of the session.</summary>
    public int? SessionNumber => CasePayload.NumberIn(Payload, "session");

    internal static CaseEvent After(
        string previousDigest, int sequence, DateOnly day, Actor actor, CaseAct act, string payload, DateTime now)
    {
        var entry = new CaseEvent
        {
            Sequence = sequence,
            Day = day,
            At = new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
            ActorRole = actor.Role,
            ActorReference = actor.Reference,
            ActorName = actor.DisplayName,
            Act = act,
            Payload = payload,
            PreviousDigest = previousDigest,
        };
        entry.Digest = entry.ComputeDigest();
        return entry;
    }

    /// <summary>SHA-256 over the digest before it and everything the entry says, in lower-case hexadecimal.</summary>
    public string ComputeDigest()
    {
        var text = string.Join(
            '\n',
            PreviousDigest,
            Sequence.ToString(CultureInfo.InvariantCulture),
            Day.ToString("O", CultureInfo.InvariantCulture),
            At.ToString("O", CultureInfo.InvariantCulture),
            ActorRole,
            ActorReference,
            Act,
            Payload);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
