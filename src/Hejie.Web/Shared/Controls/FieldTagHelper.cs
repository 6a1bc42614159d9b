using Hejie.Domain.Money;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>A field that is typed into: &lt;field asp-for="Phone" label="手机号码" kind="tel" autocomplete="tel" /&gt;.</summary>
/// <remarks>Kinds: text, textarea, date, time, money, tel, email, number, password, code (digits and capitals, no spelling help).</remarks>
[HtmlTargetElement("field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : FieldBase
{
    public string Kind { get; set; } = "text";
    public string? Autocomplete { get; set; }
    public string? Inputmode { get; set; }
    public int Rows { get; set; } = 6;
    public int? Max { get; set; }

    /// <summary>Id of the list of proposals on the page.</summary>
    public string? List { get; set; }

    /// <summary>Width in characters, when the length of the answer is known: 4, 6, 8, 11, 18.</summary>
    public int? Width { get; set; }

    protected override void Fill(TagHelperContent content)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id } };
        label.InnerHtml.AppendHtml(LabelWords());
        content.AppendHtml(label);
        AddHintAndError(content);
        content.AppendHtml(Kind == "textarea" ? Area() : Line());
        if (Kind == "money")
        {
            content.AppendHtml(Element("span", "unit", FieldTexts.Get("YuanUnit")));
        }
    }

    protected override string? Written(object? value) =>
        Kind == "money" && value is long fen ? FenText.Number(fen) : base.Written(value);

    private TagBuilder Area()
    {
        var area = Common(new TagBuilder("textarea"));
        area.Attributes["rows"] = $"{Rows}";
        area.InnerHtml.Append(CurrentValue is { } text ? "\n" + text : "");
        return area;
    }

    private TagBuilder Line()
    {
        var line = Common(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing });
        line.Attributes["type"] = Kind is "money" or "code" or "number" ? "text" : Kind;
        if ((Inputmode ?? DefaultInputmode()) is { } mode)
        {
            line.Attributes["inputmode"] = mode;
        }
        if (Kind == "code")
        {
            line.Attributes["autocapitalize"] = "characters";
            line.Attributes["spellcheck"] = "false";
            line.Attributes["data-private"] = "true"; // never kept on the device
        }
        if (Kind != "password" && CurrentValue is { } value)
        {
            line.Attributes["value"] = value;
        }
        return line;
    }

    private string? DefaultInputmode() => Kind switch { "money" => "decimal", "number" => "numeric", _ => null };

    private TagBuilder Common(TagBuilder control)
    {
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        control.Attributes["data-testid"] = Name;
        control.Attributes["autocomplete"] = Autocomplete is { Length: > 0 } kind ? kind : "off";
        if (Max is { } max)
        {
            control.Attributes["maxlength"] = $"{max}";
        }
        if (List is { Length: > 0 } list)
        {
            control.Attributes["list"] = list;
        }
        if (Width is { } width)
        {
            control.AddCssClass($"width-{width}");
        }
        Describe(control);
        return control;
    }
}
