using Hejie.Domain;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Hejie.Web.Shared.Faults;

/// <summary>What a person is told when a rule says no.</summary>
/// <param name="Reason">The reason in plain words.</param>
/// <param name="Article">The article it rests on, in plain words.</param>
/// <param name="RuleId">The rule's identifier, as P-1.</param>
/// <param name="Code">The code that the API answers with.</param>
public sealed record RefusalView(string Reason, string Article, string RuleId, string Code);

/// <summary>Pages that stand in for the one asked for, with the status that says why.</summary>
internal static class FaultPages
{
    /// <summary>Shows the reason and its article with status 409; nothing has been saved.</summary>
    public static ViewResult Refused(this PageModel page, Refusal refusal)
    {
        var texts = page.HttpContext.RequestServices.GetRequiredService<RefusalTexts>();
        var view = new RefusalView(texts.Reason(refusal), Articles.Name(refusal.Article), refusal.RuleId, refusal.Code);
        return View("/Shared/Faults/Refused.cshtml", view, page.MetadataProvider, page.ModelState);
    }

    internal static ViewResult View<T>(string name, T model, IModelMetadataProvider metadata, ModelStateDictionary state) => new()
    {
        ViewName = name,
        StatusCode = StatusCodes.Status409Conflict,
        ViewData = new ViewDataDictionary<T>(metadata, state) { Model = model },
    };
}
