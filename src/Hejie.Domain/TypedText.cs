namespace Hejie.Domain;

/// <summary>What people type on a phone: full-width digits and signs, ideographic spaces, blanks at the ends.</summary>
public static class TypedText
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Folds full-width ASCII to ASCII and every kind of space to a blank, and trims; changes nothing else.</summary>
    public static string Fold(string text) => FoldInPlace(text).Trim();

    /// <summary>Trimmed; null where nothing was typed but blanks.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Folds without trimming: every sign keeps its place, so what is found in the folded text stands there in the original.</summary>
    public static string FoldInPlace(string text) =>
        string.Create(text.Length, text, static (folded, original) =>
        {
            for (var i = 0; i < original.Length; i++)
            {
                folded[i] = Fold(original[i]);
            }
        });

    private static char Fold(char c) => c switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(c - FullWidthOffset),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
