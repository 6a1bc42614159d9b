using System.Globalization;
using System.Resources;

namespace Hejie.Web.Commands;

/// <summary>What the program says in a terminal.</summary>
internal static class CommandTexts
{
    private static readonly ResourceManager Texts = new("Hejie.Web.Texts.Commands", typeof(CommandTexts).Assembly);

    public static string Of(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Texts.GetString(key, CultureInfo.InvariantCulture) ?? throw new KeyNotFoundException(key), values);
}
