using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>All that was not understood, above the page, each leading to its field. The layouts carry it: pages need not.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = ViewContext.ViewData.ModelState.Where(entry => entry.Value?.Errors.Count > 0)
            .OrderBy(entry => FieldLabels.PlaceOf(ViewContext.HttpContext, entry.Key)).ToList();
        if (wrong.Count == 0 || ViewContext.ViewData["OwnErrors"] is true)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-testid", "error-summary");
        var title = new TagBuilder("h2");
        title.InnerHtml.Append(FieldTexts.Get("ErrorSummaryTitle"));
        var list = new TagBuilder("ul");
        foreach (var (name, entry) in wrong)
        {
            list.InnerHtml.AppendHtml(Row(FieldLabels.Find(ViewContext.HttpContext, name), entry!.Errors[0].ErrorMessage));
        }
        output.Content.AppendHtml(title).AppendHtml(list);
    }

    private static TagBuilder Row((string Id, string Label)? field, string message)
    {
        var row = new TagBuilder("li");
        if (field is not { } known)
        {
            row.InnerHtml.Append(message);
            return row;
        }
        var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + known.Id } };
        link.InnerHtml.Append($"{known.Label.TrimEnd('\uFF1F')}{FieldTexts.Get("Colon")}{message}");
        row.InnerHtml.AppendHtml(link);
        return row;
    }
}
