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

    public DateOnly Today => files.MomentOf(User.Actor()).Today;

    /// <summary>The parties of these numbers, as one reads them.</summary>
    public string NamesOf(IEnumerable<int> parties) => string.Join('、', parties.Select(number => Case.Party(number)?.Name));

    protected CaseFiles Files => files;

    /// <summary>Whether the case has what the page is about; where it has not, there is no such page, to be shown or to be sent.</summary>
    protected virtual bool IsHere => true;

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        await PrepareAsync(isFirstShowing: true, stop);
        return Page();
    }

    /// <summary>Fills what the page shows beside the case: lists to choose from and, at first, proposed answers.</summary>
    protected virtual Task PrepareAsync(bool isFirstShowing, CancellationToken stop) => Task.CompletedTask;

    /// <summary>Does the act and goes on to <paramref name="next"/> (the case's page by default), or shows the page again with the reason.</summary>
    protected Task<IActionResult> ActAsync(Func<Moment, Refusal?> verb, CancellationToken stop, string? next = null) =>
        ActAsync(_ => Task.FromResult(verb), stop, next);

    /// <summary>The same where something has to be looked up for the case before the verb.</summary>
    protected Task<IActionResult> ActAsync(Func<MediationCase, Task<Func<Moment, Refusal?>>> prepare, CancellationToken stop, string? next = null) =>
        OnCaseAsync(async file => await files.ActAsync(file, SeenVersion, User.Actor(), await prepare(file.Case), stop), stop, next);

    /// <summary>The same where somebody else does the act and saves it.</summary>
    protected async Task<IActionResult> OnCaseAsync(Func<CaseFile, Task<Refusal?>> act, CancellationToken stop, string? next = null)
    {
        if (await files.FindAsync(Number, stop) is not { } file)
        {
            return NotFound();
        }
        CaseFile = file;
        if (!IsHere)
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        return await act(file) is { } refusal ? await RefusedAsync(refusal, stop) : Redirect(next ?? $"/cases/{Number}");
    }

    public virtual async Task<Stored?> StoredAsync(CancellationToken stop) => await files.ReadAsync(Number, stop) is { } file
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
    protected bool Answered(string field, object? value) => ModelState.Has(field, value);

    protected async Task<IActionResult> ShowAgainAsync(int status, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        await PrepareAsync(isFirstShowing: false, stop);
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await files.ReadAsync(Number, stop) is not { } file)
        {
            return false;
        }
        CaseFile = file;
        return IsHere;
    }
}
