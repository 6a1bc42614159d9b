using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

internal static class TagOutput
{
    public static void AddClass(this TagHelperOutput output, string name)
    {
        var now = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", now is null ? name : $"{now} {name}");
    }
}
