using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Hejie.Domain.Deadlines;

/// <summary>One step of counting a period.</summary>
public enum DerivationStepCode
{
    /// <summary>Day: the day of the event, which does not count (CPL art. 85).</summary>
    StartNotCounted,

    /// <summary>Day: where the bare length ends, nothing stopped and nothing added.</summary>
    LengthCounted,

    /// <summary>Day to Until, both included; Count: how many days that would have counted; Detail: the kind. Until is absent while the clock stands.</summary>
    Suspended,

    /// <summary>Day: agreed on; Count and Detail: how much, of which unit.</summary>
    Extended,

    /// <summary>Day: the last day after suspensions and extensions, before rest days.</summary>
    PeriodEnds,

    /// <summary>From Day, a day of rest, to Until; Detail: the holiday, or absent for a weekend.</summary>
    RolledForward,

    /// <summary>Day: the first of a year whose holidays the State Council has not arranged yet.</summary>
    ProvisionalYear,
}

/// <summary>A step with its values; what each means, its code says.</summary>
public sealed record DerivationStep(
    DerivationStepCode Code,
    DateOnly Day,
    DateOnly? Until = null,
    int? Count = null,
    string? Detail = null);

/// <summary>How a last day came about: the rule as it was, the calendar as it was, and each step. Kept with the day as JSON text.</summary>
public sealed record Derivation(
    DeadlineKey Rule,
    int Length,
    PeriodUnit Unit,
    PeriodStart StartsOn,
    IReadOnlyList<string> Articles,
    SourceMark Mark,
    IReadOnlyList<string> CalendarVersions,
    IReadOnlyList<DerivationStep> Steps)
{
    /// <summary>Number of the policy version that set the length; null for the length the product was delivered with.</summary>
    public int? PolicyVersion { get; init; }

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string ToJson() => JsonSerializer.Serialize(this, Form);

    /// <exception cref="JsonException">The text is not what <see cref="ToJson"/> wrote.</exception>
    public static Derivation FromJson(string json) =>
        JsonSerializer.Deserialize<Derivation>(json, Form) ?? throw new JsonException("A derivation is missing.");
}
