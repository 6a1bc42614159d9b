namespace Hejie.Domain.Linkage;

/// <summary>How a letter stands on one side. What a side does not keep it leaves out, and it is not compared.</summary>
/// <param name="Digest">As in the event; upper and lower case are one.</param>
public sealed record HeldLetter(string LetterNumber, ReferralState? State, int? Version, string? Digest);

/// <summary>
/// What follows from the events of one body's journal, however often and in whatever order they come: of each letter the event with the highest
/// number counts. Both sides can keep their books so; a side that has taken every event holds what the other holds.
/// </summary>
/// <param name="after">The events up to this number are in the books already.</param>
public sealed class ExchangeLedger(int after = 0)
{
    private readonly Dictionary<string, ExchangeEvent> _last = new(StringComparer.Ordinal);
    private readonly HashSet<int> _ahead = [];

    /// <summary>Every event up to this number has come: what is lacking is asked for from behind it on.</summary>
    public int CompleteUpTo { get; private set; } = after;

    /// <summary>How many events came before one that stands in front of them.</summary>
    public int Ahead => _ahead.Count;

    /// <summary>One for each letter number; of a number that went out again after it was declined or recalled, the last.</summary>
    public IEnumerable<HeldLetter> Letters => _last.Values.Select(last => new HeldLetter(last.LetterNumber, last.State, last.Version, last.Digest));

    /// <returns>False when the event was here already.</returns>
    public bool Take(ExchangeEvent told)
    {
        if (told.Sequence <= CompleteUpTo || !_ahead.Add(told.Sequence))
        {
            return false;
        }
        while (_ahead.Remove(CompleteUpTo + 1))
        {
            CompleteUpTo++;
        }
        if (!_last.TryGetValue(told.LetterNumber, out var known) || known.Sequence < told.Sequence)
        {
            _last[told.LetterNumber] = told;
        }
        return true;
    }
}
