using System.ComponentModel.DataAnnotations;

namespace Hejie.Web.Api.Bodies;

/// <summary>A text of at most so many characters, as on the page; without U+0000, which PostgreSQL does not keep.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class TextAttribute(int maximumLength) : StringLengthAttribute(maximumLength)
{
    public override bool IsValid(object? value) => base.IsValid(value) && (value as string)?.Contains('\0') != true;
}
