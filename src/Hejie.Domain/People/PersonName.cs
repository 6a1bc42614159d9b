using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Hejie.Domain.People;

/// <summary>A person's name as the ID card spells it: 1 to 50 characters as people count them, rare ones included.</summary>
/// <remarks>Never normalised, since that would replace some ideographs; only the many middle dots become one.</remarks>
public sealed record PersonName : IParsable<PersonName>
{
    public const int MaxLength = 50;

    private const string Separators = "· -'’.()（）";
    private const string OtherMiddleDots = "•・‧∙⋅･";
    private static readonly FrozenSet<string> CompoundSurnames =
    [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "端木",
        "长孙", "宇文", "轩辕", "南宫", "独孤", "呼延", "闻人", "申屠", "澹台", "淳于", "单于", "太叔", "钟离", "鲜于",
        "闾丘", "西门", "东郭", "百里", "拓跋", "完颜", "第五",
    ];

    private PersonName(string text) => Text = text;

    public string Text { get; }

    /// <summary>The surname as far as the spelling tells, and a star: 张*, 欧阳*; one character alone is hidden whole.</summary>
    public string Masked => $"{Surname}*";

    /// <summary>As far as the spelling tells; nothing for a name of one character.</summary>
    public string Surname => SurnameOf(Text);

    private static string SurnameOf(string text)
    {
        var elements = StringInfo.ParseCombiningCharacters(text);
        return elements.Length switch
        {
            1 => "",
            > 2 when CompoundSurnames.Contains(text[..elements[2]]) => text[..elements[2]],
            _ => text[..elements[1]],
        };
    }

    public static PersonName Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("Not a person's name.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out PersonName? result)
    {
        var text = (s ?? "").Trim();
        foreach (var dot in OtherMiddleDots)
        {
            text = text.Replace(dot, '·');
        }
        var runes = text.EnumerateRunes().ToList();
        result = runes.TrueForAll(IsOfAName) && runes.Exists(IsLetter) && new StringInfo(text).LengthInTextElements <= MaxLength
            ? new PersonName(text)
            : null;
        return result is not null;
    }

    /// <summary>No emoji, no control and no invisible characters; a broken surrogate arrives here as U+FFFD and is refused.</summary>
    private static bool IsOfAName(Rune rune) =>
        IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
        || (rune.IsBmp && Separators.Contains((char)rune.Value));

    /// <summary>〇 is a letter number; private use holds rare characters of older registers; unassigned those newer than our tables.</summary>
    private static bool IsLetter(Rune rune) =>
        Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse
        || rune.Value is >= 0x20000 and <= 0x3FFFD;

    public override string ToString() => Masked;
}
