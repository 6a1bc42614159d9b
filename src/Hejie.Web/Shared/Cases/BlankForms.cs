using Hejie.Papers;

namespace Hejie.Web.Shared.Cases;

/// <summary>The blank forms by their names in addresses, which are those of the papers of a case.</summary>
internal static class BlankForms
{
    /// <summary>As judicial-confirmation-application-2 for the second layout of a form.</summary>
    public static string NameOf(BlankForm form) => $"{CaseDocuments.NameOf(form.Form)}{(form.Which > 1 ? $"-{form.Which}" : "")}";

    public static BlankForm? Find(string name) => CaseDocuments.FormOf(name) is var (form, which)
        ? BlankForm.All.FirstOrDefault(blank => blank.Form == form && blank.Which == which)
        : null;
}
