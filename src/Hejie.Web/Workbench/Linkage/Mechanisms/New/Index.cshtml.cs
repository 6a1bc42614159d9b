using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Linkage;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Mechanisms.New;

public sealed class IndexModel(MechanismShelf shelf, RefusalTexts refusals) : MechanismPage(refusals)
{
    /// <summary>The id of what the form makes, so that it is made once.</summary>
    [BindProperty]
    public Guid? OnceKey { get; set; }

    /// <summary>Null for the whole district; a justice office has only its street.</summary>
    [BindProperty, StringLength(12)]
    public string? MechanismStreet { get; set; }

    /// <summary>Key of a shipped one to begin with.</summary>
    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? From { get; set; }

    public IReadOnlyList<Choice> Streets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Streets = await shelf.StreetsAsync(Actor, stop);
        if (LinkageMechanism.Shipped.FirstOrDefault(shipped => shipped.Key == From) is { } shipped)
        {
            Fill(shipped.Details);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Streets = await shelf.StreetsAsync(Actor, stop);
        if (MechanismStreet is not null && Streets.All(street => street.Value != MechanismStreet))
        {
            return NotFound();
        }
        if (ReadDetails() is not { } details)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var (made, refusal) = await shelf.DefineAsync(details, MechanismStreet, OnceKey, Actor, stop);
        return End(refusal, $"/linkage/mechanisms/{made?.Id.Value}");
    }
}
