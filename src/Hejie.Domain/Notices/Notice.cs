using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;

namespace Hejie.Domain.Notices;

/// <summary>Something that somebody is to be told about a case, written with the act that gives the reason.</summary>
public sealed class Notice : ITenantOwned
{
    private Notice()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public NoticeId Id { get; private set; }
    public CaseId CaseId { get; private set; }

    /// <summary>Case number and what it is about, as 370202-2026-000042/event12/party2: the same thing is told to nobody twice.</summary>
    public string Key { get; private set; } = "";
    public NoticeOccasion Occasion { get; private set; }
    public NoticeChannel Channel { get; private set; }

    /// <summary>The party who is told; null for staff.</summary>
    public int? PartyNumber { get; private set; }

    /// <summary>The mediator who is told; null for parties and for the committee.</summary>
    public Guid? MediatorId { get; private set; }
    /// <summary>The committee beside the case's own that is told; null for everybody else.</summary>
    public Guid? CommitteeId { get; private set; }
    public NoticeFacts Facts { get; private set; } = NoticeFacts.None;

    /// <summary>The term or deadline that a reminder is about: once it is done, the reminder has lost its meaning.</summary>
    public int? TermNumber { get; private set; }
    public int? DeadlineNumber { get; private set; }

    /// <summary>What the justice office is told, and nobody of the committee.</summary>
    public static IReadOnlyList<NoticeOccasion> ToOffice { get; } = [NoticeOccasion.DeadlineEscalated, NoticeOccasion.PerformanceEscalated];

    /// <summary>Instant in UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Last day on which staff should tell it.</summary>
    public DateOnly DueOn { get; private set; }
    public NoticeState State { get; private set; }
    public IReadOnlyList<NoticeWork> Works { get; private set; } = [];

    /// <summary>When a member of staff put an in-app notice aside.</summary>
    public DateTime? SeenAt { get; private set; }
    public int Version { get; private set; }

    public bool IsOverdueOn(DateOnly day) => State == NoticeState.Waiting && day > DueOn;

    /// <summary>The work that made the state what it is; null while it waits.</summary>
    public NoticeWork? LastWork => Works is [.., var last] && last.Kind != NoticeWorkKind.Undone ? last : null;

    internal static Notice Write(MediationCase mediation, string about, NoticeReader reader, NoticeOccasion occasion, NoticeChannel channel, DateTime now) => new()
    {
        DistrictCode = mediation.DistrictCode,
        Id = NoticeId.New(now),
        CaseId = mediation.Id,
        Key = KeyOf(mediation.Number, about, reader),
        Occasion = occasion,
        Channel = channel,
        PartyNumber = reader.Party,
        MediatorId = reader.Mediator,
        CommitteeId = reader.Beside,
        WrittenAt = now,
        DueOn = HolidayCalendar.Standard.NextWorkday(ChinaTime.DayOf(now)),
        State = channel == NoticeChannel.StaffList ? NoticeState.Waiting : NoticeState.Sent,
    };

    internal Notice With(NoticeFacts facts, DateOnly? notAfter = null)
    {
        Facts = facts;
        DueOn = notAfter < DueOn ? notAfter.Value : DueOn;
        return this;
    }

    internal Notice AboutTerm(int number)
    {
        TermNumber = number;
        return this;
    }

    internal Notice AboutDeadline(int number)
    {
        DeadlineNumber = number;
        return this;
    }

    internal static string KeyOf(CaseNumber number, string about, NoticeReader reader) => $"{number}/{about}/{reader}";

    /// <summary>Writes down how the person was told, or that they could not be reached, with the reason.</summary>
    public Refusal? WorkOff(NoticeWorkKind kind, string? note, Actor by, DateTime now)
    {
        if (State != NoticeState.Waiting || kind == NoticeWorkKind.Undone || !Enum.IsDefined(kind))
        {
            return CaseRefusals.NotAtThisStage;
        }
        if (kind == NoticeWorkKind.NotReached && string.IsNullOrWhiteSpace(note))
        {
            return CaseRefusals.ReasonIsMissing;
        }
        Note(kind, note, by, now);
        State = kind == NoticeWorkKind.NotReached ? NoticeState.Failed : NoticeState.WorkedOff;
        return null;
    }

    /// <summary>Puts it back on the list; that it was worked off by mistake stays written.</summary>
    public Refusal? Undo(Actor by, DateTime now)
    {
        if (State is not (NoticeState.WorkedOff or NoticeState.Failed))
        {
            return CaseRefusals.NotAtThisStage;
        }
        Note(NoticeWorkKind.Undone, null, by, now);
        State = NoticeState.Waiting;
        return null;
    }

    /// <summary>Takes it off the list because a later act has overtaken it; one that was told stays as it was.</summary>
    internal void Drop()
    {
        if (State == NoticeState.Waiting)
        {
            State = NoticeState.Dropped;
            Version++;
        }
    }

    /// <summary>A member of staff has read it; it leaves the desk.</summary>
    public void See(DateTime now)
    {
        SeenAt ??= now;
        Version++;
    }

    private void Note(NoticeWorkKind kind, string? note, Actor by, DateTime now)
    {
        Works = [.. Works, new NoticeWork(kind, now, by.DisplayName, string.IsNullOrWhiteSpace(note) ? null : note.Trim())];
        Version++;
    }
}

/// <summary>Whom one notice is for: a party, a mediator, the clerks of the committee or of one beside it, or the justice office of the place.</summary>
public readonly record struct NoticeReader(int? Party, Guid? Mediator, Guid? Beside = null, bool IsOffice = false)
{
    public static NoticeReader Committee { get; }

    public static NoticeReader Office { get; } = new(null, null, IsOffice: true);

    public override string ToString() => this switch
    {
        { Party: { } party } => $"party{party}",
        { Mediator: not null } => "mediator",
        { Beside: not null } => "beside",
        { IsOffice: true } => "office",
        _ => "committee",
    };
}
