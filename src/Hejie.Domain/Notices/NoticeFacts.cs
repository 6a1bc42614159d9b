using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Notices;

/// <summary>What the words of a notice are filled with: never names of parties, never what the dispute is about.</summary>
public sealed record NoticeFacts
{
    public static NoticeFacts None { get; } = new();

    /// <summary>When a session begins, in UTC.</summary>
    public DateTime? At { get; init; }
    public DateOnly? Day { get; init; }
    public int? Session { get; init; }
    public MediationMode? Mode { get; init; }

    /// <summary>Only where parties come to us: the place of a visit is somebody's home.</summary>
    public string? Place { get; init; }

    /// <summary>Name of the mediator.</summary>
    public string? Mediator { get; init; }

    /// <summary>The party that a notice to staff speaks of.</summary>
    public int? Party { get; init; }
    public DeadlineKey? Rule { get; init; }

    /// <summary>How the day came about, as the deadline keeps it; null where the parties chose the day.</summary>
    public string? Derivation { get; init; }
}

/// <summary>One try to work a notice off, or its undoing.</summary>
public sealed record NoticeWork(NoticeWorkKind Kind, DateTime At, string By, string? Note);
