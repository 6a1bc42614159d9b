using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hejie.Web.Shared.Controls;

/// <summary>A form without an address posts to its page: not to the handler of another form that was sent before and stands in the address.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class OwnPageFormTagHelper : TagHelper
{
    private const string Handler = "handler";

    /// <summary>After the framework's own, which gives an address where a handler is named.</summary>
    public override int Order => 1000;

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        if (output.Attributes.ContainsName("action") || !request.Query.ContainsKey(Handler))
        {
            return;
        }
        var kept = new QueryBuilder(request.Query.Where(pair => pair.Key != Handler).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")));
        output.Attributes.SetAttribute("action", request.PathBase + request.Path + kept.ToString());
    }
}
