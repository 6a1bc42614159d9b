using System.Globalization;
using Hejie.Domain.Policies;
using Hejie.Web.Texts;

namespace Hejie.Web.Shared.Policies;

/// <summary>A parameter and its values in words.</summary>
public static class PolicyWords
{
    public static string Name(PolicyDefinition definition) =>
        PolicyDefinitions.DeadlineOf(definition.Key) is { } rule ? DeadlineWords.Name(rule) : Labels.Get($"Policy.{definition.Key}");

    /// <summary>30 天, 100,000 元.</summary>
    public static string Value(PolicyDefinition definition, int value) =>
        string.Format(CultureInfo.CurrentCulture, Labels.Get($"PolicyUnit.{definition.Unit}"), value);

    /// <summary>The articles in words, or the name under which the source is known.</summary>
    public static string Source(PolicyDefinition definition) => Articles.Name(definition.Source);
}
