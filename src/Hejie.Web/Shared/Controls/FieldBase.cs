using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>A question on a form: label above, hint below it, error beside the field, all tied to the control by id.</summary>
public abstract class FieldBase : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    /// <summary>An expression that is null arrives here as empty text: both mean none.</summary>
    public string? Hint { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The label is the page's heading: one question a page.</summary>
    public bool Heading { get; set; }

    public bool Optional { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");
    protected string LabelText => Label ?? For.Metadata.DisplayName ?? FieldTexts.LabelOf(For.Metadata.PropertyName ?? "") ?? Name;

    /// <summary>The element that the error summary leads to; the first radio or tick for groups.</summary>
    protected virtual string FirstControlId => Id;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        FieldLabels.Remember(ViewContext.HttpContext, Name, FirstControlId, LabelText);
        output.TagName = GroupTag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("field");
        if (Error is not null)
        {
            output.AddClass("wrong");
        }
        Fill(output.Content);
    }

    protected virtual string GroupTag => "div";

    protected abstract void Fill(TagHelperContent content);

    protected string? Error =>
        ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>What was typed if the form came back, otherwise what the model holds.</summary>
    protected string? CurrentValue =>
        ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed ? typed : Written(For.Model);

    protected virtual string? Written(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    protected void AddHintAndError(TagHelperContent content)
    {
        if (Hint is not null)
        {
            content.AppendHtml(Element("p", "hint", Hint, Id + "-hint"));
        }
        if (Error is not null)
        {
            content.AppendHtml(Element("p", "error", FieldTexts.Get("ErrorPrefix") + Error, Id + "-error"));
        }
    }

    protected void Describe(TagBuilder control)
    {
        var parts = new[] { Hint is null ? null : Id + "-hint", Error is null ? null : Id + "-error" }.Where(part => part is not null);
        if (string.Join(' ', parts) is { Length: > 0 } described)
        {
            control.Attributes["aria-describedby"] = described;
        }
        if (Error is not null)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    /// <summary>The label's words, inside a heading when the question is the page.</summary>
    protected IHtmlContent LabelWords()
    {
        var words = new HtmlContentBuilder().Append(LabelText);
        if (Optional)
        {
            words.AppendHtml(Element("span", "optional", FieldTexts.Get("Optional")));
        }
        if (!Heading)
        {
            return words;
        }
        var heading = new TagBuilder("h1");
        heading.InnerHtml.AppendHtml(words);
        return heading;
    }

    protected static TagBuilder Element(string tag, string cssClass, string text, string? id = null)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass(cssClass);
        element.InnerHtml.Append(text);
        if (id is not null)
        {
            element.Attributes["id"] = id;
        }
        return element;
    }
}
