using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Closure;

/// <summary>Closes the handling: performed, or the reason why not told. Where no paper is missing the file goes to the archive in the same act.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseDocuments documents, Moments moments) : CasePage(files, refusals)
{
    [BindProperty]
    [StringLength(2000)]
    public string? Explanation { get; set; }

    /// <summary>How long the file would be kept, if it were archived today; null where it cannot be archived at once.</summary>
    public RetentionTerm? Kept { get; private set; }

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (HttpContext.May(Permission.ArchiveCase) && VolumeCheck.Missing(await documents.OutlineAsync(CaseFile, null, stop)).Count == 0)
        {
            var moment = moments.Of(User.Actor());
            Kept = Case.ProposeRetention(moment.Today, moment);
        }
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(moment => Case.Close(Explanation, moment), stop);

    public async Task<IActionResult> OnPostArchiveAsync(CancellationToken stop) => !HttpContext.May(Permission.ArchiveCase)
        ? StatusCode(StatusCodes.Status403Forbidden)
        : await OnCaseAsync(
            async file =>
            {
                var outline = await documents.OutlineAsync(file, null, stop);
                return await Files.ActAsync(file, SeenVersion, User.Actor(), moment => Case.Close(Explanation, moment) ?? Archive(outline, moment), stop);
            },
            stop,
            $"/cases/{Number}/archive");

    private Refusal? Archive(Domain.Forms.CaseFile outline, Moment moment) =>
        Case.Archive([.. VolumeCheck.Missing(outline).Select(MissingWords.Of)], new RetentionChoice(Case.ProposeRetention(moment.Today, moment).Period, null), moment);
}
