using Hejie.Domain.Cases;

namespace Hejie.Domain.Linkage;

public readonly record struct WorkEventId(Guid Value) : IComparable<WorkEventId>
{
    public static WorkEventId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(WorkEventId other) => Value.CompareTo(other.Value);

    public static bool operator <(WorkEventId left, WorkEventId right) => left.CompareTo(right) < 0;

    public static bool operator >(WorkEventId left, WorkEventId right) => left.CompareTo(right) > 0;

    public static bool operator <=(WorkEventId left, WorkEventId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(WorkEventId left, WorkEventId right) => left.CompareTo(right) >= 0;
}

public enum WorkEventKind
{
    /// <summary>现场观摩会: others come to see how it is done.</summary>
    OnSiteMeeting,
    Conference,
    Training,
    Publicity,
    Inspection,
    Award,
    Other,
}

/// <param name="On">Its day, or the first day of its month where only that is known.</param>
/// <param name="IsDayKnown">Whether more than the month is known.</param>
/// <param name="What">What it was about and came to.</param>
public sealed record WorkEventDetails(WorkEventKind Kind, DateOnly On, bool IsDayKnown, string Title, string Organiser, string? Place, string What)
{
    public const int LongestTitle = 100;
    public const int LongestOrganiser = 100;
    public const int LongestPlace = 200;
    public const int LongestWhat = 2000;

    internal WorkEventDetails Clean() => this with
    {
        On = IsDayKnown ? On : new DateOnly(On.Year, On.Month, 1),
        Title = Title.Trim(),
        Organiser = Organiser.Trim(),
        Place = TypedText.OrNull(Place),
        What = What.Trim(),
    };

    internal IReadOnlyList<string> Gaps() =>
        [.. new[] { ("WorkEventTitle", Title), ("WorkEventOrganiser", Organiser), ("WorkEventWhat", What) }.Where(point => point.Item2.Length == 0).Select(point => point.Item1)];
}

/// <summary>Something that happened in the work of the service and is worth remembering (S-25).</summary>
public sealed class WorkEvent : ITenantOwned
{
    private WorkEvent()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public WorkEventId Id { get; private set; }
    public WorkEventKind Kind { get; private set; }
    public DateOnly On { get; private set; }
    public bool IsDayKnown { get; private set; }
    public string Title { get; private set; } = "";
    public string Organiser { get; private set; } = "";
    public string? Place { get; private set; }
    public string What { get; private set; } = "";
    public string EnteredBy { get; private set; } = "";
    public int Version { get; private set; }

    public static WorkEvent? Enter(WorkEventId id, WorkEventDetails details, Moment moment, out Refusal? refusal)
    {
        var clean = details.Clean();
        refusal = WhyNot(clean, moment);
        if (refusal is not null)
        {
            return null;
        }
        var made = new WorkEvent { DistrictCode = moment.By.DistrictCode, Id = id, EnteredBy = moment.By.DisplayName };
        made.Say(clean);
        return made;
    }

    public Refusal? ChangeDetails(WorkEventDetails details, Moment moment)
    {
        var clean = details.Clean();
        if (WhyNot(clean, moment) is { } refusal)
        {
            return refusal;
        }
        Say(clean);
        Version++;
        return null;
    }

    private static Refusal? WhyNot(WorkEventDetails details, Moment moment) =>
        details.Gaps() is { Count: > 0 } gaps ? WorkEventRefusals.WorkEventIncomplete.About(gaps)
        : details.On > moment.Today ? CaseRefusals.DateInFuture
        : null;

    private void Say(WorkEventDetails details) => (Kind, On, IsDayKnown, Title, Organiser, Place, What) = details;
}

/// <summary>How the register of work events says no (S-25).</summary>
public static class WorkEventRefusals
{
    public static readonly Refusal WorkEventIncomplete = new(nameof(WorkEventIncomplete), "S-25", "PML 5");
}
