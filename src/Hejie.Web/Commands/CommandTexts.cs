using System.Globalization;
using Hejie.Web.Texts;

namespace Hejie.Web.Commands;

/// <summary>What the program says in a terminal.</summary>
internal static class CommandTexts
{
    private static readonly TextFile Texts = new("Commands");

    public static string Of(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Texts.Get(key), values);
}
