using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace Hejie.Web.Texts;

/// <summary>The words of one Texts/*.resx, read once: a page of fifty rows asks for hundreds.</summary>
internal sealed class TextFile(string name)
{
    private readonly FrozenDictionary<string, string> _words =
        new ResourceManager($"Hejie.Web.Texts.{name}", typeof(TextFile).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    public string? Find(string key) => _words.GetValueOrDefault(key);

    /// <exception cref="ArgumentException">Nobody has given the key its words.</exception>
    public string Get(string key) => Find(key) ?? throw new ArgumentException($"{name}.resx lacks {key}", nameof(key));
}
