using System.Globalization;
using System.Resources;

namespace Hejie.Web.Shared;

/// <summary>The words of controls, of form errors and of field labels, from Texts/Fields.resx.</summary>
internal static class FieldTexts
{
    private static readonly ResourceManager Texts = new("Hejie.Web.Texts.Fields", typeof(FieldTexts).Assembly);

    public static string Get(string key) =>
        Texts.GetString(key, CultureInfo.InvariantCulture) ?? throw new ArgumentException($"Fields.resx lacks {key}", nameof(key));

    public static string Get(string key, params object?[] values) => string.Format(CultureInfo.CurrentCulture, Get(key), values);

    /// <summary>The label that a field of this name has in lists of what was typed; null when none is kept.</summary>
    public static string? LabelOf(string property) => Texts.GetString("Label." + property, CultureInfo.InvariantCulture);
}
