namespace Hejie.Papers.Composition;

/// <summary>A stretch of text in one style, or a gap of fixed width in a line.</summary>
/// <param name="Gap">Points of empty room, or the least room of a filled blank; zero for running text.</param>
internal readonly record struct Run(string Text, bool Bold = false, bool Underlined = false, double Gap = 0)
{
    public static implicit operator Run(string text) => new(text);

    public static Run Strong(string text) => new(text, Bold: true);

    public static Run Blank(double points) => new(string.Empty, Underlined: true, Gap: points);

    /// <summary>What was filled in on an underlined blank, or the blank itself.</summary>
    /// <param name="least">Points the blank takes at least.</param>
    public static Run Filled(string? value, double least) => new(string.IsNullOrWhiteSpace(value) ? string.Empty : value, Underlined: true, Gap: least);
}
