using System.Globalization;

namespace Hejie.Web.Texts;

/// <summary>Names of laws in words: "PML 17" is 《人民调解法》第17条.</summary>
public static class Articles
{
    private static readonly TextFile Laws = new("Articles");

    public static string Name(string article) => string.Join('，', article.Split(';', StringSplitOptions.TrimEntries).Select(One));

    private static string One(string article)
    {
        var space = article.IndexOf(' ', StringComparison.Ordinal);
        var law = space < 0 ? article : article[..space];
        var name = Laws.Find(law) ?? law;
        return space < 0 ? name : string.Format(CultureInfo.CurrentCulture, Laws.Get("Article"), name, article[(space + 1)..]);
    }
}
