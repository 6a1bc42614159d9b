using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Estate;

/// <summary>Says which managed estate a dispute is about (S-15).</summary>
public sealed class IndexModel(CaseFiles files, CaseEstates estates, RefusalTexts refusals) : CasePage(files, refusals)
{
    /// <summary>Null for none.</summary>
    [BindProperty]
    public Guid? ChosenEstate { get; set; }

    public IReadOnlyList<Choice> Estates { get; private set; } = [];

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Estates = await estates.ChoicesAsync(Case, stop);
        if (isFirstShowing)
        {
            ChosenEstate = (Case.EstateId ?? (await estates.NamedInAsync(Case, stop))?.Id)?.Value;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var chosen = ChosenEstate is { } id ? await estates.FindAsync(id, stop) : null;
        if (ChosenEstate is not null && chosen is null)
        {
            ModelState.AddModelError(nameof(ChosenEstate), FieldTexts.Get("NotUnderstood"));
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        return await ActAsync(moment => Case.PlaceInEstate(chosen, moment), stop);
    }
}
