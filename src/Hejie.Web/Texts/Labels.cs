namespace Hejie.Web.Texts;

/// <summary>The Chinese word of a code, from Texts/Labels.resx: CaseState.Accepted, DisputeType.Labor, a review question.</summary>
public static class Labels
{
    private static readonly TextFile Words = new("Labels");

    public static string Of<T>(T value) where T : struct, Enum => Get($"{typeof(T).Name}.{value}");

    public static string Of<T>(T? value) where T : struct, Enum => value is { } known ? Of(known) : "";

    /// <exception cref="ArgumentException">Nobody has given the code a word.</exception>
    public static string Get(string key) => Words.Get(key);

    /// <summary>The word, or null where the key is no code but plain text already.</summary>
    public static string? Find(string key) => Words.Find(key);
}
