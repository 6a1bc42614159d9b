using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>One answer of many, as a native list: &lt;select-field asp-for="Street" label="街道" items="…" /&gt;.</summary>
[HtmlTargetElement("select-field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectFieldTagHelper : FieldBase
{
    public required IEnumerable<Choice> Items { get; set; }

    /// <summary>The list narrows what is shown: no answer means all, unless <see cref="None"/> says what it means.</summary>
    public bool Filter { get; set; }

    public string? None { get; set; }

    protected override void Fill(TagHelperContent content)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id } };
        label.InnerHtml.AppendHtml(LabelWords());
        content.AppendHtml(label);
        AddHintAndError(content);
        var list = new TagBuilder("select");
        list.Attributes["id"] = Id;
        list.Attributes["name"] = Name;
        list.Attributes["data-testid"] = Name;
        Describe(list);
        list.InnerHtml.AppendHtml(Row(new Choice("", None ?? FieldTexts.Get(Filter ? "All" : "PickOne"))));
        foreach (var item in Items)
        {
            list.InnerHtml.AppendHtml(Row(item));
        }
        content.AppendHtml(list);
    }

    private TagBuilder Row(Choice item)
    {
        var row = new TagBuilder("option");
        row.Attributes["value"] = item.Value;
        row.InnerHtml.Append(item.Text);
        if (item.Value.Length > 0 && item.Value == CurrentValue)
        {
            row.Attributes["selected"] = "selected";
        }
        return row;
    }
}
