using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>Files to hand in: &lt;file-field asp-for="Files" label="…" accept="image/*,.pdf" multiple /&gt;.</summary>
[HtmlTargetElement("file-field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileFieldTagHelper : FieldBase
{
    public string? Accept { get; set; }
    public bool Multiple { get; set; }

    protected override void Fill(TagHelperContent content)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id } };
        label.InnerHtml.AppendHtml(LabelWords());
        content.AppendHtml(label);
        AddHintAndError(content);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "file";
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        input.Attributes["data-testid"] = Name;
        if (Accept is not null)
        {
            input.Attributes["accept"] = Accept;
        }
        if (Multiple)
        {
            input.Attributes["multiple"] = "multiple";
        }
        Describe(input);
        content.AppendHtml(input);
    }
}
