using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Linkage;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Linkage.Experts.Show;

/// <summary>One expert: what is known, where he advised, and what the bureau does with the entry.</summary>
public sealed class IndexModel(ExpertRegister register, ConsultationBoard consultations, RefusalTexts refusals) : ExpertPage(register, refusals)
{
    private const int MostShown = 20;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public DateOnly? LeavesOn { get; set; }

    [BindProperty, StringLength(200)]
    public string? LeavingReason { get; set; }

    [BindProperty]
    public DateOnly? AgreedAgainOn { get; set; }

    public Expert Expert { get; private set; } = null!;

    /// <summary>The latest consultations to which the expert was called and that whoever looks may read.</summary>
    public IReadOnlyList<ConsultationLine> Consultations { get; private set; } = [];

    /// <summary>The form that could not be kept, shown open.</summary>
    public string? Typing { get; private set; }

    public bool MayKeep => HttpContext.May(Permission.KeepExperts);

    /// <summary>Whole for who keeps the register, in part for who only reads it.</summary>
    public string? Phone => Expert.Phone is { } phone && !MayKeep ? Masking.Phone(phone) : Expert.Phone;

    public DateOnly Today => Register.TodayFor(Actor);

    private string Address => $"/linkage/experts/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        await FillAsync(stop);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await Register.FindAsync(Id, stop) is not { } expert)
        {
            return false;
        }
        Expert = expert;
        Consultations = HttpContext.May(Permission.SeeConsultations) ? await consultations.ListAsync(new ConsultationFilter { Expert = Id }, null, MostShown, Actor, stop) : [];
        return true;
    }

    private async Task FillAsync(CancellationToken stop)
    {
        var known = Expert.Details;
        (ExpertName, ExpertUnit, ExpertPost, Source, Groups, Fields) = (known.Name, known.Unit, known.Post, known.Source, [.. known.Groups], [.. known.Fields]);
        (Ties, ExpertPhone, ListingAgreedOn, InUseFrom, Mediator) = (string.Join('\n', known.Ties), known.Phone, known.AgreedOn, known.From, Expert.MediatorId?.Value);
        LeavesOn ??= Today;
        await OfferMediatorsAsync(stop);
    }

    public Task<IActionResult> OnPostChangeAsync(CancellationToken stop) => ActAsync("Change", async () =>
    {
        await OfferMediatorsAsync(stop);
        return Typed() is { } details ? End(await Register.ChangeAsync(Expert, SeenVersion, details, Mediator, Actor, stop), Address) : Again(StatusCodes.Status400BadRequest);
    }, stop);

    public Task<IActionResult> OnPostLeaveAsync(CancellationToken stop) => DatedAsync("Leave", nameof(LeavesOn), LeavesOn, moment => Expert.Leave(LeavesOn!.Value, LeavingReason, moment), stop);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken stop) => DatedAsync("Return", nameof(AgreedAgainOn), AgreedAgainOn, moment => Expert.Return(AgreedAgainOn!.Value, moment), stop);

    private Task<IActionResult> DatedAsync(string form, string field, DateOnly? day, Func<Moment, Refusal?> verb, CancellationToken stop) => ActAsync(form, async () =>
    {
        await FillAsync(stop);
        ModelState.CheckYear(field, day);
        Need(field, day);
        return ModelState.IsValid ? End(await Register.ActAsync(Expert, SeenVersion, Actor, verb, stop), Address) : Again(StatusCodes.Status400BadRequest);
    }, stop);

    private async Task<IActionResult> ActAsync(string form, Func<Task<IActionResult>> act, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!MayKeep)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        Typing = form;
        return await act();
    }
}
