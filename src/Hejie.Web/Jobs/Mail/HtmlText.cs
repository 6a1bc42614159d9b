using System.Text;
using MimeKit.Text;

namespace Hejie.Web.Jobs.Mail;

/// <summary>The words of a web page: no scripts, styles, pictures or addresses; a line for what stands on a line of its own.</summary>
internal static class HtmlText
{
    private static readonly HashSet<HtmlTagId> Hidden = [HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.Title, HtmlTagId.NoScript, HtmlTagId.IFrame, HtmlTagId.Object, HtmlTagId.Select];

    private static readonly HashSet<HtmlTagId> Lines =
    [
        HtmlTagId.Address, HtmlTagId.BlockQuote, HtmlTagId.Br, HtmlTagId.DD, HtmlTagId.Div, HtmlTagId.DL, HtmlTagId.DT, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.H4, HtmlTagId.H5,
        HtmlTagId.H6, HtmlTagId.HR, HtmlTagId.LI, HtmlTagId.OL, HtmlTagId.P, HtmlTagId.Pre, HtmlTagId.Table, HtmlTagId.TR, HtmlTagId.UL,
    ];

    public static string Of(string html)
    {
        var words = new StringBuilder();
        var tokens = new HtmlTokenizer(new StringReader(html));
        HtmlTagId? hiddenBy = null;
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                hiddenBy = tag.IsEndTag ? (hiddenBy == tag.Id ? null : hiddenBy)
                    : hiddenBy is null && !tag.IsEmptyElement && Hidden.Contains(tag.Id) ? tag.Id
                    : hiddenBy;
                words.Append(Lines.Contains(tag.Id) ? "\n" : tag.Id is HtmlTagId.TD or HtmlTagId.TH ? " " : "");
            }
            else if (hiddenBy is null && token is HtmlDataToken { Kind: HtmlTokenKind.Data or HtmlTokenKind.CData } data)
            {
                words.Append(InOneLine(data.Data));
            }
        }
        return words.ToString();
    }

    /// <summary>White space between words of a page is a blank, however it was typed.</summary>
    private static string InOneLine(string text) => string.Concat(text.Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter));
}
