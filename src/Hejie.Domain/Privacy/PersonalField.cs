using System.Collections.Frozen;

namespace Hejie.Domain.Privacy;

/// <summary>What a personal field is kept for (PIPL 6). One field, one purpose; nothing is used for another.</summary>
public enum DataPurpose
{
    TakeApplication,
    Identify,
    Capacity,
    Represent,
    Reach,
    Handle,
    ProveConsent,
    HandOver,
    PreventHarm,
    Perform,
    Confirm,
    LookAfter,
    AnswerRequest,
    FindAgain,
    ReviewFiles,
    PayForCases,
    FindDisputes,

    /// <summary>Disputes on an estate are prevented and mediated together with those who know it.</summary>
    CareForEstates,
    ShowWhoMediates,
    Appoint,
    AvoidConflicts,

    /// <summary>Sessions are planned for when people and rooms are there.</summary>
    PlanSessions,
    Seal,
    SignIn,
    Trace,
}

/// <summary>Why it may be kept (PIPL 13).</summary>
public enum DataBasis
{
    /// <summary>The person's consent, told of and given before.</summary>
    Consent,

    /// <summary>A duty that the law lays on whoever keeps it.</summary>
    Duty,
}

/// <summary>Until when it is kept (PIPL 19).</summary>
public enum DataKeeping
{
    /// <summary>As long as the file of the case; destroyed with it by an approved list.</summary>
    WithFile,

    /// <summary>Deleted when it is sent, or when it has lain too long.</summary>
    UntilSent,

    /// <summary>Deleted when the work is done.</summary>
    UntilDone,

    /// <summary>Of people who do the work, as long as what they did is kept.</summary>
    OfOffice,
}

/// <summary>A stored field that says something about a person, with what it is for, by which right, and for how long (D-1).</summary>
/// <param name="Entity">Name of the type whose rows hold it.</param>
/// <param name="IsSensitive">May hold sensitive data, such as health or a child's (PIPL 28).</param>
public sealed record PersonalField(string Entity, string Property, DataPurpose Purpose, DataBasis Basis, DataKeeping Keeping, bool IsSensitive)
{
    public string Key => $"{Entity}.{Property}";
}

/// <summary>Every stored field that holds words: personal ones with their purpose, the others named so that nothing is stored unthought (PIPL 5, 6). The list stands in StoredFields.txt.</summary>
public static class PersonalFields
{
    private const string EntityMark = "entity ";
    private const string RowMark = " row";
    private const string PlainMark = "plain ";

    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Rows = new(StringComparer.Ordinal);

    public static IReadOnlyList<PersonalField> All { get; } = Read();

    private static readonly FrozenDictionary<string, PersonalField> ByKey = All.ToFrozenDictionary(field => field.Key);

    /// <summary>The field with its purpose; null where it holds nothing personal.</summary>
    public static PersonalField? Find(string entity, string property) => ByKey.GetValueOrDefault($"{entity}.{property}");

    /// <summary>Whether somebody has thought about the field: it has a purpose, or is known to hold nothing personal.</summary>
    public static bool IsDeclared(string entity, string property) => Find(entity, property) is not null || Plain.Contains($"{entity}.{property}");

    /// <summary>Whether rows of the type go as a whole when a file is destroyed; of others only what is personal, so that figures still count them.</summary>
    public static bool GoesAsRow(string entity) => Rows.Contains(entity);

    /// <summary>Every declared name, to be held against what is stored.</summary>
    public static IEnumerable<string> Declared => ByKey.Keys.Concat(Plain);

    private static List<PersonalField> Read()
    {
        List<PersonalField> fields = [];
        var entity = "";
        foreach (var line in EmbeddedText.Lines("Privacy/StoredFields"))
        {
            if (line.StartsWith(EntityMark, StringComparison.Ordinal))
            {
                entity = line[EntityMark.Length..];
                if (entity.EndsWith(RowMark, StringComparison.Ordinal))
                {
                    entity = entity[..^RowMark.Length];
                    Rows.Add(entity);
                }
            }
            else if (line.StartsWith(PlainMark, StringComparison.Ordinal))
            {
                Plain.UnionWith(line[PlainMark.Length..].Split(' ').Select(property => $"{entity}.{property}"));
            }
            else
            {
                var parts = line.Split('|');
                fields.Add(new PersonalField(
                    entity, parts[0], Enum.Parse<DataPurpose>(parts[1]), Enum.Parse<DataBasis>(parts[2]), Enum.Parse<DataKeeping>(parts[3]), parts.Length > 4));
            }
        }
        return fields;
    }
}
