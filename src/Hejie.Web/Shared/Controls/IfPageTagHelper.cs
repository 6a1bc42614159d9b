using Hejie.Web.Security.Doors;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>Shows an element only where the page it speaks of exists and lets this person in: &lt;a if-page="/reports" href="/reports"&gt;.</summary>
[HtmlTargetElement("*", Attributes = "if-page")]
public sealed class IfPageTagHelper(ExistingPages pages) : TagHelper
{
    public required string IfPage { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!pages.Has(IfPage) || !DoorFinder.LetsIn(ViewContext.HttpContext.User, IfPage))
        {
            output.SuppressOutput();
        }
    }
}
