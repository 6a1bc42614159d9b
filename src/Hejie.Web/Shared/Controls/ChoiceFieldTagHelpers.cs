using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>Answers as cards in a fieldset whose legend is the question.</summary>
public abstract class CardsBase : FieldBase
{
    public required IEnumerable<Choice> Items { get; set; }

    protected override string GroupTag => "fieldset";
    protected override string FirstControlId => Id + "-1";
    protected abstract string InputType { get; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        var described = new TagBuilder("fieldset");
        Describe(described);
        described.Attributes.Remove("aria-invalid"); // not allowed on a group
        foreach (var (name, value) in described.Attributes)
        {
            output.Attributes.SetAttribute(name, value);
        }
    }

    protected override void Fill(TagHelperContent content)
    {
        var legend = new TagBuilder("legend");
        legend.InnerHtml.AppendHtml(LabelWords());
        content.AppendHtml(legend);
        AddHintAndError(content);
        var chosen = Chosen();
        var number = 0;
        foreach (var item in Items)
        {
            content.AppendHtml(Card(item, $"{Id}-{++number}", chosen.Contains(item.Value)));
        }
    }

    private HashSet<string> Chosen()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null)
        {
            return [.. entry.RawValue is string[] many ? many : [entry.AttemptedValue ?? ""]];
        }
        return For.Model is IEnumerable values and not string
            ? [.. values.Cast<object>().Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")]
            : [Written(For.Model) ?? ""];
    }

    private TagBuilder Card(Choice item, string id, bool isChosen)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = InputType;
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = item.Value;
        input.Attributes["data-testid"] = $"{Name}-{item.Value}";
        if (isChosen)
        {
            input.Attributes["checked"] = "checked";
        }
        var card = new TagBuilder("div");
        card.AddCssClass("card-choice");
        card.InnerHtml.AppendHtml(input);
        var label = Element("label", "card-label", item.Text);
        label.Attributes["for"] = id;
        card.InnerHtml.AppendHtml(label);
        if (item.Hint is not null)
        {
            input.Attributes["aria-describedby"] = id + "-hint";
            card.InnerHtml.AppendHtml(Element("p", "hint", item.Hint, id + "-hint"));
        }
        return card;
    }
}

/// <summary>One answer of several: &lt;choice-field asp-for="Kind" label="…" items="…" /&gt;.</summary>
[HtmlTargetElement("choice-field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceFieldTagHelper : CardsBase
{
    protected override string InputType => "radio";
}

/// <summary>Any of several answers, bound to a list.</summary>
[HtmlTargetElement("checks-field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChecksFieldTagHelper : CardsBase
{
    protected override string InputType => "checkbox";
}
