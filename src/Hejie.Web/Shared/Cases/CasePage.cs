using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Doors;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Shared.Cases;

/// <summary>A page on which something is done to one case: it shows the case, keeps what was typed, and tells a refusal with its article.</summary>
public abstract class CasePage(CaseFiles files, RefusalTexts refusals) : PageModel, ITellsWhatIsStored
{
    [FromRoute]
    public required CaseNumber Number { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public CaseFile CaseFile { get; private set; } = null!;

    public MediationCase Case => CaseFile.Case;

    public RefusalTexts Refusals => refusals;

    protected CaseFiles Files => files;

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await files.ReadAsync(Number, stop) is not { } file)
        {
            return NotFound();
        }
        CaseFile = file;
        await PrepareAsync(isFirstShowing: true, stop);
        return Page();
    }

    /// <summary>Fills what the page shows beside the case: lists to choose from and, at first, proposed answers.</summary>
    protected virtual Task PrepareAsync(bool isFirstShowing, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Does the act and goes on to <paramref name="next"/> (the case's page by default), or shows the page again with the reason.</summary>
    protected async Task<IActionResult> ActAsync(Func<Moment, Refusal?> verb, CancellationToken stop, string? next = null)
    {
        if (await files.FindAsync(Number, stop) is not { } file)
        {
            return NotFound();
        }
        CaseFile = file;
        if (!ModelState.IsValid)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        if (await files.ActAsync(file, SeenVersion, User.Actor(), verb, stop) is { } refusal)
        {
            return await RefusedAsync(refusal, stop);
        }
        return Redirect(next ?? $"/cases/{Number}");
    }

    public async Task<Stored?> StoredAsync(CancellationToken stop) => await files.ReadAsync(Number, stop) is { } file
        ? StoredCase.ForStaff(file.Case, SeenVersion, HttpContext.May(Permission.SeeNames), StoredIn(file), WordOf)
        : null;

    /// <summary>What is stored where the page's form has fields.</summary>
    /// <param name="file">As it is stored now; the page's own properties hold what was typed.</param>
    protected virtual IEnumerable<StoredField> StoredIn(CaseFile file) => [];

    /// <summary>The word for a code that was chosen, where only this page knows it.</summary>
    protected virtual string? WordOf(string field, string typed) => null;

    /// <summary>Shows the page again with the refusal on top; nothing has been saved.</summary>
    protected async Task<IActionResult> RefusedAsync(Refusal refusal, CancellationToken stop)
    {
        ModelState.AddModelError("", refusals.Sentence(refusal));
        return await ShowAgainAsync(StatusCodes.Status409Conflict, stop);
    }

    /// <summary>Whether a needed answer was given; otherwise its field says so.</summary>
    protected bool Answered(string field, object? value)
    {
        if (value is null or "")
        {
            ModelState.AddModelError(field, FieldTexts.Get("Required"));
            return false;
        }
        return true;
    }

    protected async Task<IActionResult> ShowAgainAsync(int status, CancellationToken stop)
    {
        if (await files.ReadAsync(Number, stop) is not { } file)
        {
            return NotFound();
        }
        CaseFile = file;
        await PrepareAsync(isFirstShowing: false, stop);
        Response.StatusCode = status;
        return Page();
    }
}
