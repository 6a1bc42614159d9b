using System.Buffers;

namespace Hejie.Papers.Composition;

/// <summary>Where a line of Chinese may end: no closing mark at a line's head, no opening mark at its end, no word or dash cut in two.</summary>
/// <remarks>Source: GB/T 15834-2011, 5.1, on the place of punctuation marks.</remarks>
internal static class LineRules
{
    private static readonly SearchValues<char> NotAtHead =
        SearchValues.Create("，。、；：？！）］｝」』】〕〉》〗”’％‰℃·・～／!),.:;?]}%");

    private static readonly SearchValues<char> NotAtEnd = SearchValues.Create("（［｛「『【〔〈《〖“‘￥＄([{$¥");

    public static bool MayBreakBetween(Cluster before, Cluster after)
    {
        if (before.IsGap || after.IsGap)
        {
            return !(before.Style.Underlined && after.Style.Underlined) && (after.IsGap || !NotAtHead.Contains(after.Text[0]));
        }
        var (end, head) = (before.Text[^1], after.Text[0]);
        return !char.IsWhiteSpace(head)
            && (char.IsWhiteSpace(end) || !(IsWordPart(end) && IsWordPart(head)))
            && !NotAtHead.Contains(head)
            && !NotAtEnd.Contains(end)
            && !(end == head && end is '—' or '…');
    }

    private static bool IsWordPart(char unit) => unit is > ' ' and <= '~';
}
