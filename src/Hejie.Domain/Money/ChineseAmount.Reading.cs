using System.Diagnostics.CodeAnalysis;

namespace Hejie.Domain.Money;

public static partial class ChineseAmount
{
    private const string PlainDigits = "〇一二三四五六七八九";
    private const string PlainUnits = " 十百千";
    private const string CapitalUnits = " 拾佰仟";
    private const long Wan = 10_000;
    private const long Yi = 100_000_000;

    /// <summary>Reads an amount in capital or plain Chinese numerals: 人民币叁仟元整, 壹仟贰佰元零伍角, 三千元.</summary>
    /// <param name="words">The amount and nothing else; 人民币 before and 整 or 正 behind may be there or not.</param>
    /// <param name="fen">The amount in fen; 0 when it does not read so.</param>
    /// <returns>Whether the numerals stand as they are written: each digit with its unit, units falling, none without a digit.</returns>
    public static bool TryRead(string words, out long fen)
    {
        fen = 0;
        var rest = words.Trim();
        rest = rest.StartsWith("人民币", StringComparison.Ordinal) ? rest["人民币".Length..].TrimStart() : rest;
        rest = rest.TrimEnd('整', '正').Replace('圆', '元');
        var yuanEnds = rest.IndexOf('元', StringComparison.Ordinal);
        long yuan = 0;
        if (rest.Length == 0 || (yuanEnds >= 0 && !TryReadWhole(rest[..yuanEnds], out yuan)) || !TryReadParts(rest[(yuanEnds + 1)..], out var parts))
        {
            return false;
        }
        fen = yuan * 100 + parts;
        return true;
    }

    /// <summary>Reads whole numbers: 叁仟零伍拾, 十五, 壹拾贰万叁仟.</summary>
    private static bool TryReadWhole([NotNullWhen(true)] string? words, out long number)
    {
        number = 0;
        if (string.IsNullOrEmpty(words))
        {
            return false;
        }
        var sum = new Sum();
        foreach (var sign in words)
        {
            if (!sum.Take(sign))
            {
                return false;
            }
        }
        number = sum.Whole;
        return sum.IsClear;
    }

    private static bool TryReadParts(string words, out long fen)
    {
        fen = 0;
        var next = 0;
        var lastUnit = 100;
        while (next < words.Length)
        {
            var digit = DigitOf(words[next++]);
            if (digit == 0)
            {
                continue;
            }
            var unit = next < words.Length ? words[next++] switch { '角' => 10, '分' => 1, _ => 0 } : 0;
            if (digit < 0 || unit == 0 || unit >= lastUnit)
            {
                return false;
            }
            fen += digit * unit;
            lastUnit = unit;
        }
        return true;
    }

    private static int DigitOf(char sign) => sign == '两' ? 2 : Math.Max(Digits.IndexOf(sign, StringComparison.Ordinal), PlainDigits.IndexOf(sign, StringComparison.Ordinal));

    /// <summary>Adds the signs of a whole number up from left to right.</summary>
    private struct Sum()
    {
        private long _yi;
        private long _wan;
        private long _section;
        private long _lastUnit = Wan;
        private int _digit;
        private bool _zeroBefore;

        public readonly long Whole => _yi + _wan + _section + _digit;

        /// <summary>Whether a last digit is clear: 三千五 says three thousand five to one reader and three thousand five hundred to another.</summary>
        public readonly bool IsClear => _digit == 0 || _zeroBefore || _lastUnit == 10 || (_section == 0 && _wan == 0 && _yi == 0);

        /// <summary>False where the sign cannot follow what came before.</summary>
        public bool Take(char sign)
        {
            var unit = Math.Max(CapitalUnits.IndexOf(sign, StringComparison.Ordinal), PlainUnits.IndexOf(sign, StringComparison.Ordinal));
            return sign switch
            {
                '万' => Close(Wan),
                '亿' => Close(Yi),
                _ when unit > 0 => TakeUnit((long)Math.Pow(10, unit)),
                _ => TakeDigit(DigitOf(sign)),
            };
        }

        private bool TakeDigit(int digit)
        {
            if (digit < 0 || _digit > 0)
            {
                return false;
            }
            _digit = digit;
            _zeroBefore |= digit == 0;
            return true;
        }

        /// <summary>十五 leaves its leading digit out; no other unit may.</summary>
        private bool TakeUnit(long unit)
        {
            var digit = _digit > 0 ? _digit : unit == 10 && Whole == 0 ? 1 : 0;
            if (digit == 0 || unit >= _lastUnit)
            {
                return false;
            }
            (_section, _lastUnit, _digit, _zeroBefore) = (_section + (digit * unit), unit, 0, false);
            return true;
        }

        private bool Close(long mark)
        {
            var below = _section + _digit + (mark == Yi ? _wan : 0);
            if (below == 0 || !IsClear || (mark == Yi ? _yi : _wan) > 0)
            {
                return false;
            }
            (_yi, _wan) = mark == Yi ? (below * Yi, 0) : (_yi, below * Wan);
            (_section, _lastUnit, _digit, _zeroBefore) = (0, Wan, 0, false);
            return true;
        }
    }
}
