using System.Globalization;
using System.Reflection;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Hejie.Web.Shared.Faults;

/// <summary>The fields of a form as they were sent, with labels and words instead of names and codes.</summary>
internal static class TypedFields
{
    private static readonly string[] Unspoken = ["FormToken", "SeenVersion", "OnceKey", "Code", "Id", "All"];

    /// <summary>The label of a field, with the number of its row where there are several: 第 2 项 内容.</summary>
    public static string LabelOf(string key)
    {
        var name = LastPart(key);
        var label = FieldTexts.LabelOf(name) ?? name;
        return key.IndexOf('[', StringComparison.Ordinal) is var open and > 0
            && int.TryParse(key.AsSpan(open + 1, key.IndexOf(']', open) - open - 1), CultureInfo.InvariantCulture, out var row)
            ? FieldTexts.Get("RowLabel", row + 1, label)
            : label;
    }

    public static string LastPart(string key) => key[(key.LastIndexOf('.') + 1)..];

    /// <summary>What was typed in a field, as a person reads it; null for what no person typed.</summary>
    public static string? WordsOf(HandlerMethodDescriptor? handler, Type page, string key, IReadOnlyList<string?> values, Stored? stored)
    {
        if (Unspoken.Contains(LastPart(key), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }
        var type = TypeOf(page, key) ?? handler?.Parameters.FirstOrDefault(parameter => parameter.Name == key)?.ParameterType;
        var single = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        var typed = single == typeof(bool) ? values.Take(1) : values; // a box brings its answer and the "false" of its shadow
        var words = typed.Select(value => stored?.WordOf(LastPart(key), value ?? "") ?? WordOf(single, key, value ?? "")).ToList();
        return words.Contains(null) ? null : string.Join('、', words);
    }

    private static string? WordOf(Type? type, string key, string typed) => type switch
    {
        { IsEnum: true } => Labels.Find($"{type.Name}.{typed}") ?? typed,
        not null when type == typeof(bool) => Labels.Get(bool.TryParse(typed, out var yes) && yes ? "Yes" : "No"),
        not null when type == typeof(DateOnly) && DateOnly.TryParse(typed, CultureInfo.InvariantCulture, out var day) => Spoken.Day(day),
        not null when type == typeof(Guid) => null,
        _ when key.EndsWith(".Drawing", StringComparison.Ordinal) => typed.Length == 0 ? null : FieldTexts.Get("Drawn"),
        _ => typed,
    };

    /// <summary>The type that a field of a page's form fills, found along the parts of its name; null where the page has no such property.</summary>
    private static Type? TypeOf(Type page, string key)
    {
        Type? type = page;
        foreach (var part in key.Split('.'))
        {
            type = type?.GetProperty(part.Split('[')[0], BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.PropertyType;
            type = type is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(List<>) ? list.GenericTypeArguments[0] : type;
        }
        return type;
    }
}
