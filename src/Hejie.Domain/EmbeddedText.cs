namespace Hejie.Domain;

/// <summary>The texts that stand beside the code as data: law, rules, lists of words, holidays.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a text, without empty ones and remarks (#).</summary>
    /// <exception cref="InvalidOperationException">The build left the text out.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
