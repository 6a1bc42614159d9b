using Hejie.Domain.Cases;

namespace Hejie.Domain.Linkage;

public readonly record struct ExchangeReconciliationId(Guid Value) : IComparable<ExchangeReconciliationId>
{
    public static ExchangeReconciliationId New(DateTime now) => new(Guid.CreateVersion7(now));

    /// <summary>An order, so that a list can go on where a page ended; queries translate the operators.</summary>
    public int CompareTo(ExchangeReconciliationId other) => Value.CompareTo(other.Value);

    public static bool operator <(ExchangeReconciliationId left, ExchangeReconciliationId right) => left.CompareTo(right) < 0;

    public static bool operator >(ExchangeReconciliationId left, ExchangeReconciliationId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ExchangeReconciliationId left, ExchangeReconciliationId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ExchangeReconciliationId left, ExchangeReconciliationId right) => left.CompareTo(right) >= 0;
}

/// <summary>How the two sides differ about a letter; "we" are the service, "they" the partner body.</summary>
public enum ExchangeDifferenceKind
{
    /// <summary>They say that they sent it, and it never came.</summary>
    WeLack,

    /// <summary>It moved here on that day, and they do not name it.</summary>
    TheyLack,

    /// <summary>They have an older version: an event did not reach them.</summary>
    TheyAreBehind,

    /// <summary>They have a newer version: an act of theirs did not reach us.</summary>
    WeAreBehind,

    /// <summary>The same version, or none named, in another state.</summary>
    StateDiffers,

    /// <summary>The same version and state, and something else stands in it.</summary>
    ContentDiffers,

    /// <summary>They name it more than once, and each time otherwise.</summary>
    ToldTwice,
}

/// <summary>One letter about which the sides differ. What the service lacks, or they, is null.</summary>
public sealed record ExchangeDifference(string LetterNumber, ExchangeDifferenceKind Kind, HeldLetter? Ours, HeldLetter? Theirs);

/// <summary>What came of comparing one day's letters with a partner body; the record of it is never changed.</summary>
public sealed class ExchangeReconciliation : ITenantOwned
{
    /// <summary>Letters that a body may name at once.</summary>
    public const int MostLetters = 20_000;

    private ExchangeReconciliation()
    {
    }

    public string DistrictCode { get; private set; } = "";
    public ExchangeReconciliationId Id { get; private set; }
    public PartnerBodyId BodyId { get; private set; }

    /// <summary>The day in China on which the letters moved.</summary>
    public DateOnly Day { get; private set; }
    public DateTime At { get; private set; }
    public int OurCount { get; private set; }
    public int TheirCount { get; private set; }
    public int WeLackCount { get; private set; }
    public int TheyLackCount { get; private set; }

    /// <summary>Letters that both have and that differ.</summary>
    public int DifferCount { get; private set; }
    public IReadOnlyList<ExchangeDifference> Differences { get; private set; } = [];

    /// <summary>The body replays the journal from behind this number to have what it lacks; null where it lacks nothing.</summary>
    public int? ReplayAfter { get; private set; }

    public bool IsEven => Differences.Count == 0;

    /// <param name="ours">The events of the day, and of other letters that they name the last one known.</param>
    /// <param name="theirs">What they name.</param>
    public static ExchangeReconciliation? Make(
        ExchangeReconciliationId id, PartnerBodyId body, DateOnly day, IReadOnlyList<ExchangeEvent> ours, IReadOnlyList<HeldLetter> theirs, Moment moment, out Refusal? refusal)
    {
        refusal = day > moment.Today ? CaseRefusals.DateInFuture : null;
        if (refusal is not null)
        {
            return null;
        }
        var ledger = new ExchangeLedger();
        foreach (var told in ours)
        {
            ledger.Take(told);
        }
        var held = ledger.Letters.ToList();
        var differences = Compare(held, theirs);
        var lacking = differences.Where(one => one.Kind is ExchangeDifferenceKind.TheyLack or ExchangeDifferenceKind.TheyAreBehind).ToDictionary(one => one.LetterNumber, one => one.Theirs?.Version ?? 0, StringComparer.Ordinal);
        var missed = ours.Where(told => lacking.TryGetValue(told.LetterNumber, out var seen) && told.Version > seen).Select(told => told.Sequence).ToList();
        return new ExchangeReconciliation
        {
            DistrictCode = moment.By.DistrictCode,
            Id = id,
            BodyId = body,
            Day = day,
            At = moment.Now,
            OurCount = held.Count,
            TheirCount = theirs.Count,
            WeLackCount = differences.Count(one => one.Kind == ExchangeDifferenceKind.WeLack),
            TheyLackCount = differences.Count(one => one.Kind == ExchangeDifferenceKind.TheyLack),
            DifferCount = differences.Count(one => one.Kind is not (ExchangeDifferenceKind.WeLack or ExchangeDifferenceKind.TheyLack)),
            Differences = differences,
            ReplayAfter = missed.Count == 0 ? null : missed.Min() - 1,
        };
    }

    /// <summary>Every letter about which the sides differ, in the order of the numbers.</summary>
    public static IReadOnlyList<ExchangeDifference> Compare(IEnumerable<HeldLetter> ours, IEnumerable<HeldLetter> theirs)
    {
        var here = ours.ToDictionary(letter => letter.LetterNumber, StringComparer.Ordinal);
        var there = theirs.GroupBy(letter => letter.LetterNumber, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Distinct().ToList(), StringComparer.Ordinal);
        return
        [
            .. here.Keys.Union(there.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(number => Compare(number, here.GetValueOrDefault(number), there.GetValueOrDefault(number) ?? [])).OfType<ExchangeDifference>(),
        ];
    }

    private static ExchangeDifference? Compare(string number, HeldLetter? ours, List<HeldLetter> theirs)
    {
        ExchangeDifferenceKind? kind = (ours, theirs) switch
        {
            (_, { Count: > 1 }) => ExchangeDifferenceKind.ToldTwice,
            (null, _) => ExchangeDifferenceKind.WeLack,
            (_, []) => ExchangeDifferenceKind.TheyLack,
            var (_, _) => Differ(ours!, theirs[0]),
        };
        return kind is { } found ? new ExchangeDifference(number, found, ours, theirs.FirstOrDefault()) : null;
    }

    private static ExchangeDifferenceKind? Differ(HeldLetter ours, HeldLetter theirs) =>
        theirs.Version < ours.Version ? ExchangeDifferenceKind.TheyAreBehind
        : theirs.Version > ours.Version ? ExchangeDifferenceKind.WeAreBehind
        : theirs.State is { } state && state != ours.State ? ExchangeDifferenceKind.StateDiffers
        : theirs.Digest is { } digest && !string.Equals(digest, ours.Digest, StringComparison.OrdinalIgnoreCase) ? ExchangeDifferenceKind.ContentDiffers
        : null;
}
