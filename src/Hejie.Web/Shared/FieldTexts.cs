using System.Globalization;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared;

/// <summary>The words of controls, of form errors and of field labels, from Texts/Fields.resx.</summary>
internal static class FieldTexts
{
    private static readonly TextFile Texts = new("Fields");

    public static string Get(string key) => Texts.Get(key);

    public static string Get(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, Get(key), values);

    /// <summary>The label that a field of this name has in lists of what was typed; null when none is kept.</summary>
    public static string? LabelOf(string property) => Texts.Find("Label." + property);
}
