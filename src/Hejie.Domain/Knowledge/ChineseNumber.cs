using System.Text;

namespace Hejie.Domain.Knowledge;

/// <summary>Small whole numbers as articles are counted: 十七, 三十三, 二百零五, 一千零七十九.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Units = ["", "十", "百", "千"];

    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 9999.</exception>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        var words = new StringBuilder();
        var text = number.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '0')
            {
                words.Append(i > 0 && text[i - 1] == '0' ? "零" : "").Append(Digits[text[i] - '0']).Append(Units[text.Length - 1 - i]);
            }
        }
        return number is >= 10 and < 20 ? words.ToString(1, words.Length - 1) : words.ToString();
    }
}
