using Hejie.Domain.Access;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Mechanisms.Show;

/// <summary>One mechanism: its seats and steps, and what its keepers do with it.</summary>
public sealed class IndexModel(MechanismShelf shelf, RefusalTexts refusals) : MechanismPage(refusals)
{
    [FromRoute]
    public Guid Id { get; set; }

    public LinkageMechanism Mechanism { get; private set; } = null!;

    public bool MayKeep => HttpContext.May(Permission.KeepMechanisms) && Mechanism.IsKeptBy(Actor);

    /// <summary>Whether the form is shown open, because it could not be kept.</summary>
    public bool IsTyping { get; private set; }

    private string Address => $"/linkage/mechanisms/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Fill(Mechanism.Details);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await shelf.FindAsync(Id, Actor, stop) is not { } mechanism)
        {
            return false;
        }
        Mechanism = mechanism;
        return true;
    }

    public Task<IActionResult> OnPostChangeAsync(CancellationToken stop) => ActAsync(async () =>
    {
        IsTyping = true;
        return ReadDetails() is { } details ? End(await shelf.ChangeAsync(Mechanism, SeenVersion, details, stop), Address) : Again(StatusCodes.Status400BadRequest);
    }, stop);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken stop) => UseAsync(inUse: false, stop);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken stop) => UseAsync(inUse: true, stop);

    private Task<IActionResult> UseAsync(bool inUse, CancellationToken stop) => ActAsync(async () =>
    {
        Fill(Mechanism.Details);
        return End(await shelf.PutToUseAsync(Mechanism, SeenVersion, inUse, Actor, stop), Address);
    }, stop);

    private async Task<IActionResult> ActAsync(Func<Task<IActionResult>> act, CancellationToken stop) =>
        !await ReadAsync(stop) ? NotFound() : MayKeep ? await act() : StatusCode(StatusCodes.Status403Forbidden);
}
