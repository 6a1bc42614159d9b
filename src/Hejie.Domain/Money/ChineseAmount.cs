using System.Text;

namespace Hejie.Domain.Money;

/// <summary>Money in the capital numerals that agreements and receipts use, exact to the fen.</summary>
/// <remarks>
/// Source: the writing rules annexed to the central bank's 支付结算办法 (1997). Where they leave a choice we write 零 once
/// for every run of zeros between two digits, and 整 whenever no fen follow.
/// </remarks>
public static partial class ChineseAmount
{
    /// <summary>The largest amount that can be written, in fen: 9999 万亿 and a little.</summary>
    public const long MaxFen = 999_999_999_999_999_999;

    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private const int YuanPlaces = 16;
    private static readonly string[] PlaceUnits = ["", "拾", "佰", "仟"];

    /// <summary>Writes an amount of fen, as 120050 → 壹仟贰佰元零伍角整.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or above <see cref="MaxFen"/>.</exception>
    public static string Of(long fen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fen);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fen, MaxFen);
        if (fen == 0)
        {
            return "零元整";
        }
        var words = new Writer();
        WriteYuan(words, fen / 100);
        words.Digit((int)(fen / 10 % 10), "角");
        words.Digit((int)(fen % 10), "分");
        if (fen % 10 == 0)
        {
            words.Mark("整");
        }
        return words.ToString();
    }

    private static void WriteYuan(Writer words, long yuan)
    {
        var places = yuan.ToString("D16");
        for (var place = YuanPlaces - 1; place >= 0; place--)
        {
            words.Digit(places[YuanPlaces - 1 - place] - '0', PlaceUnits[place % 4]);
            if (place % 4 == 0)
            {
                words.Mark(SectionMark(place / 4, yuan));
            }
        }
    }

    /// <summary>万 and 亿 stand only after digits of their own; 亿 closes 万亿 too, and 元 closes every whole part.</summary>
    private static string SectionMark(int section, long yuan) => section switch
    {
        3 => yuan / 1_0000_0000_0000 > 0 ? "万" : "",
        2 => yuan / 1_0000_0000 > 0 ? "亿" : "",
        1 => yuan / 1_0000 % 1_0000 > 0 ? "万" : "",
        _ => yuan > 0 ? "元" : "",
    };

    private sealed class Writer
    {
        private readonly StringBuilder _words = new();
        private bool _zeroIsDue;

        public void Digit(int digit, string unit)
        {
            if (digit == 0)
            {
                _zeroIsDue = _words.Length > 0;
                return;
            }
            if (_zeroIsDue)
            {
                _words.Append(Digits[0]);
            }
            _zeroIsDue = false;
            _words.Append(Digits[digit]).Append(unit);
        }

        public void Mark(string mark) => _words.Append(mark);

        public override string ToString() => _words.ToString();
    }
}
