using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>Shows an element only where the page it speaks of exists: &lt;a if-page="/directory" href="/directory"&gt;.</summary>
[HtmlTargetElement("*", Attributes = "if-page")]
public sealed class IfPageTagHelper(ExistingPages pages) : TagHelper
{
    public required string IfPage { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!pages.Has(IfPage))
        {
            output.SuppressOutput();
        }
    }
}
