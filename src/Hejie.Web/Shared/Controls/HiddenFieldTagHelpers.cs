using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>A key made once for each form shown, so that a second submit of the same form is known as such. Posted as OnceKey.</summary>
[HtmlTargetElement("once-key", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OnceKeyTagHelper(TimeProvider clock) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var posted = ViewContext.ViewData.ModelState.TryGetValue("OnceKey", out var entry) ? entry.AttemptedValue : null;
        HiddenField.Write(output, "OnceKey", Guid.TryParse(posted, out var same) ? $"{same}" : $"{Guid.CreateVersion7(clock.GetUtcNow())}");
    }
}

/// <summary>The version the person saw, sent back with the form. Posted as SeenVersion.</summary>
[HtmlTargetElement("seen-version", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SeenVersionTagHelper : TagHelper
{
    public required int Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => HiddenField.Write(output, "SeenVersion", $"{Value}");
}

/// <summary>The button that the Enter key presses, first in a form with other buttons before its own: not seen, not read out, not reached by Tab.</summary>
[HtmlTargetElement("enter-sends", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EnterSendsTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hidden-label");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-hidden", "true");
    }
}

internal static class HiddenField
{
    public static void Write(TagHelperOutput output, string name, string value)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", name);
        output.Attributes.SetAttribute("value", value);
    }
}
