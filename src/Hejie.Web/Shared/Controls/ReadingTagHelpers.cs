using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>A date with its reason one tap away: &lt;why-date day="…"&gt;rule, start, calendar&lt;/why-date&gt;.</summary>
[HtmlTargetElement("why-date")]
public sealed class WhyDateTagHelper : TagHelper
{
    public required DateOnly Day { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var why = await output.GetChildContentAsync();
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "why-date");
        output.PreContent.AppendHtml("<summary><time datetime=\"").Append(Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .AppendHtml("\">").Append(Spoken.Day(Day)).AppendHtml("</time> <span class=\"why\">")
            .Append(FieldTexts.Get("WhyThisDate")).AppendHtml("</span></summary><div class=\"derivation\">");
        output.Content.SetHtmlContent(why);
        output.PostContent.AppendHtml("</div>");
    }
}

/// <summary>Plain stages in order, the present one named: &lt;stage-line stages="…" current="1" /&gt;.</summary>
[HtmlTargetElement("stage-line", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StageLineTagHelper : TagHelper
{
    public required IEnumerable<string> Stages { get; set; }

    /// <summary>Index of the present stage, from zero; as many as there are stages when all is done.</summary>
    public required int Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "stage-line");
        output.Attributes.SetAttribute("aria-label", FieldTexts.Get("Stages"));
        foreach (var (index, stage) in Stages.Index())
        {
            output.Content.AppendHtml(Stage(stage, index.CompareTo(Current)));
        }
    }

    private static TagBuilder Stage(string name, int order)
    {
        var (word, css) = order switch { < 0 => ("StageDone", "done"), 0 => ("StageNow", "now"), _ => ("StageAhead", "ahead") };
        var stage = new TagBuilder("li");
        stage.AddCssClass(css);
        if (order == 0)
        {
            stage.Attributes["aria-current"] = "step";
        }
        stage.InnerHtml.AppendHtml("<span class=\"stage-name\">").Append(name).AppendHtml("</span> <span class=\"stage-state\">")
            .Append(FieldTexts.Get(word)).AppendHtml("</span>");
        return stage;
    }
}

/// <summary>A personal field shown in part; opening it is an act of its own, at an address that records it.</summary>
[HtmlTargetElement("masked", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MaskedTagHelper : TagHelper
{
    public required string? Shown { get; set; }
    public string? OpenAt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "masked");
        output.Attributes.SetAttribute("title", FieldTexts.Get("MaskedField"));
        output.Content.Append(Shown ?? "");
        if (!string.IsNullOrEmpty(OpenAt))
        {
            var link = new TagBuilder("a") { Attributes = { ["href"] = OpenAt, ["rel"] = "nofollow" } };
            link.InnerHtml.Append(FieldTexts.Get("OpenMasked"));
            output.Content.AppendHtml(" ").AppendHtml(link);
        }
    }
}

/// <summary>Steps through a keyset-paged list: &lt;pager next="…" first="…" /&gt;; nothing when there is only one page.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    public string? Next { get; set; }
    public string? First { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Next) && string.IsNullOrEmpty(First)) // Razor writes a null attribute as an empty one
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", FieldTexts.Get("Pages"));
        AddLink(output, First, "FirstRows");
        AddLink(output, Next, "OlderRows");
    }

    private static void AddLink(TagHelperOutput output, string? address, string text)
    {
        if (string.IsNullOrEmpty(address))
        {
            return;
        }
        var link = new TagBuilder("a") { Attributes = { ["href"] = address, ["class"] = "button quiet" } };
        link.InnerHtml.Append(FieldTexts.Get(text));
        output.Content.AppendHtml(link);
    }
}

/// <summary>What stands where a list would be when it is empty: why, and what to do: &lt;empty-state title="…"&gt;…&lt;/empty-state&gt;.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public required string Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.PreContent.AppendHtml("<p class=\"empty-title\">").Append(Title).AppendHtml("</p>");
    }
}
