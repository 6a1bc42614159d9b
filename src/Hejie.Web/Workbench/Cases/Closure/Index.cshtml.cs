using System.ComponentModel.DataAnnotations;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Closure;

/// <summary>Closes the handling: performed, or the reason why not told.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    [StringLength(2000)]
    public string? Explanation { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(moment => Case.Close(Explanation, moment), stop);
}
