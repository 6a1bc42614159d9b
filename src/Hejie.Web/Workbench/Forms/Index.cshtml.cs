using Hejie.Papers;
using Hejie.Web.Shared.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Forms;

/// <summary>Every form with nothing filled in, to print or to download.</summary>
public sealed class IndexModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<BlankForm> Rows => [.. BlankForm.All.Where(IsSought)];

    public static string NameOf(BlankForm form) => BlankForms.NameOf(form);

    private bool IsSought(BlankForm form) => string.IsNullOrWhiteSpace(Q)
        || Q.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(word =>
            form.Number.Contains(word, StringComparison.OrdinalIgnoreCase) || form.Name.Contains(word, StringComparison.Ordinal)
            || form.Arises.Contains(word, StringComparison.Ordinal));
}
