using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>One statement to tick, bound to a bool: &lt;tick-field asp-for="Agrees" label="…" /&gt;.</summary>
[HtmlTargetElement("tick-field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TickFieldTagHelper : FieldBase
{
    protected override void Fill(TagHelperContent content)
    {
        AddHintAndError(content);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "checkbox";
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = "true";
        input.Attributes["data-testid"] = Name;
        if (CurrentValue is "true" or "True")
        {
            input.Attributes["checked"] = "checked";
        }
        Describe(input);
        var label = Element("label", "card-label", LabelText);
        label.Attributes["for"] = Id;
        var card = new TagBuilder("div");
        card.AddCssClass("card-choice");
        card.InnerHtml.AppendHtml(input).AppendHtml(label);
        content.AppendHtml(card);
    }
}
