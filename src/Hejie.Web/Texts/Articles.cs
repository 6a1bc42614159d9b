using System.Globalization;
using System.Resources;

namespace Hejie.Web.Texts;

/// <summary>Names of laws in words: "PML 17" is 《人民调解法》第17条.</summary>
public static class Articles
{
    private static readonly ResourceManager Laws = new("Hejie.Web.Texts.Articles", typeof(Articles).Assembly);

    public static string Name(string article) => string.Join('，', article.Split(';', StringSplitOptions.TrimEntries).Select(One));

    private static string One(string article)
    {
        var space = article.IndexOf(' ', StringComparison.Ordinal);
        var law = space < 0 ? article : article[..space];
        var name = Laws.GetString(law, CultureInfo.InvariantCulture) ?? law;
        return space < 0 ? name : string.Format(CultureInfo.CurrentCulture, Laws.GetString("Article", CultureInfo.InvariantCulture)!, name, article[(space + 1)..]);
    }
}
