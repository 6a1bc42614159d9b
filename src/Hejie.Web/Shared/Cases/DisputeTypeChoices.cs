using Hejie.Domain.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Cases;

/// <summary>Kinds of dispute with their finer kinds as one list: the code of a type, and behind a stroke that of a finer kind, as 02 or 02/Noise.</summary>
public static class DisputeTypeChoices
{
    private const char TypeEnd = '/';

    public static IReadOnlyList<Choice> All { get; } =
    [
        .. DisputeTypes.All.SelectMany(type => DisputeTypes.SubtypesOf(type)
            .Select(sub => new Choice(CodeOf(type, sub), $"{Labels.Of(type)} · {Labels.Get($"DisputeSubtype.{sub}")}"))
            .Prepend(new Choice(CodeOf(type), Labels.Of(type)))),
    ];

    public static string CodeOf(DisputeType type, string? sub = null) => sub is null ? DisputeTypes.CodeOf(type) : DisputeTypes.CodeOf(type) + TypeEnd + sub;

    /// <summary>The kind that a code names, with its finer kind where it names a known one; null when it names none.</summary>
    public static (DisputeType Type, string? SubType)? Read(string? code)
    {
        var parts = code?.Split(TypeEnd) ?? [];
        return parts.Length == 0 || DisputeTypes.FromCode(parts[0]) is not { } type ? null
            : (type, parts is [_, var sub] && DisputeTypes.SubtypesOf(type).Contains(sub) ? sub : null);
    }
}
