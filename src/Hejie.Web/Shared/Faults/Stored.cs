namespace Hejie.Web.Shared.Faults;

/// <summary>An act that was saved after the page was opened: when, by whom, what.</summary>
/// <param name="At">Instant in UTC.</param>
public sealed record StoredAct(DateTime At, string Who, string What);

/// <summary>What is stored where a form has a field.</summary>
/// <param name="Key">The field's name in the form, as Answers[0].Yes.</param>
/// <param name="Label">Its label where the field's own does not tell enough; null for its own.</param>
/// <param name="Text">Null or empty where nothing is stored.</param>
public sealed record StoredField(string Key, string? Label, string? Text);

/// <summary>What stands in the records now, told beside what was typed when someone else has saved first.</summary>
/// <param name="State">The state in words.</param>
/// <param name="Acts">What was done since the version that was seen, oldest first.</param>
public sealed record Stored(string State, IReadOnlyList<StoredAct> Acts, IReadOnlyList<StoredField> Fields)
{
    /// <summary>The word for what was chosen in a field; null where the field's type tells it.</summary>
    public Func<string, string, string?> WordOf { get; init; } = (_, _) => null;
}

/// <summary>A page with a form that can tell, after someone else has saved first, what is stored now.</summary>
public interface ITellsWhatIsStored
{
    /// <summary>Reads the records anew, untouched by what was typed; null when they are gone.</summary>
    Task<Stored?> StoredAsync(CancellationToken stop);
}
