using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace Hejie.Web.Api.Bodies;

/// <summary>A list of at most so many things, none of them null; annotations of nullness do not reach inside lists.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class ItemsAttribute(int most) : ValidationAttribute("The field {0} must hold at most {1} items, none of them null or too long.")
{
    public int Most => most;

    /// <summary>Characters of one item, where the items are texts.</summary>
    public int Longest { get; init; } = int.MaxValue;

    public override bool IsValid(object? value) =>
        value is not IEnumerable items || (items.Cast<object?>().All(IsGood) && items.Cast<object?>().Count() <= most);

    private bool IsGood(object? item) => item is string text ? text.Length <= Longest && !text.Contains('\0') : item is not null;

    public override string FormatErrorMessage(string name) =>
        string.Format(System.Globalization.CultureInfo.CurrentCulture, ErrorMessageString, name, most);
}
