using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Hejie.Domain.Access;
using Hejie.Domain.Places;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Hejie.Web.Shared.Linkage;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Linkage.Estates.Show;

/// <summary>One estate: what is known of it, who mediates there, and what its keepers do with it.</summary>
public sealed class IndexModel(EstateBoard board, RefusalTexts refusals) : EstatePage(refusals), ITellsWhatIsStored
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Organization { get; set; }

    [BindProperty]
    public EstateArrangement? Arrangement { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestNote)]
    public string? ArrangementNote { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestNote)]
    public string? RemovalReason { get; set; }

    [BindProperty, StringLength(ManagedEstate.LongestNote)]
    public string? ClosingReason { get; set; }

    public ManagedEstate Estate { get; private set; } = null!;

    public EstateRow Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    /// <summary>The form that could not be kept, shown open.</summary>
    public string? Typing { get; private set; }

    /// <summary>Whole for who keeps the register, in part for who only reads it.</summary>
    public string? PhoneOf(string? phone) => phone is null || HttpContext.May(Permission.KeepEstates) ? phone : Masking.Phone(phone);

    public bool MayKeep => HttpContext.May(Permission.KeepEstates) && Estate.IsActive;

    private string Address => $"/linkage/estates/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        Fill(Estate);
        FillOrganization();
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } estate)
        {
            return false;
        }
        (Estate, Row) = (estate, await board.RowAsync(estate, stop));
        if (MayKeep)
        {
            Communities = await board.CommunitiesAsync(estate.SubdistrictCode, Actor, stop);
            Bodies = await board.BodiesForAsync(estate, stop);
        }
        return true;
    }

    private void FillOrganization() => (Organization, Arrangement, ArrangementNote) = (Estate.OrganizationId?.Value, Estate.Arrangement, Estate.ArrangementNote);

    public Task<IActionResult> OnPostChangeAsync(CancellationToken stop) => ActAsync("Change", async () =>
    {
        var community = await board.CommunityAsync(Community, stop);
        Need(nameof(Community), community?.Code);
        return ReadDetails() is { } details ? End(await board.ChangeAsync(Estate, SeenVersion, details, community!, Actor, stop), Address) : Unclear();
    }, stop);

    public Task<IActionResult> OnPostAssignAsync(CancellationToken stop) => ActAsync("Assign", async () =>
    {
        Need(nameof(Organization), Organization);
        Need(nameof(Arrangement), Arrangement);
        if (!ModelState.IsValid)
        {
            return Unclear();
        }
        var (found, refusal) = await board.AssignAsync(Estate, SeenVersion, Organization!.Value, Arrangement!.Value, ArrangementNote, Actor, stop);
        return found ? End(refusal, Address) : NotFound();
    }, stop);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken stop) =>
        ActAsync("Remove", async () => End(await board.RemoveOrganizationAsync(Estate, SeenVersion, RemovalReason, Actor, stop), Address), stop);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken stop) =>
        ActAsync("Close", async () => End(await board.CloseAsync(Estate, SeenVersion, ClosingReason, Actor, stop), Address), stop);

    private PageResult Unclear() => Again(StatusCodes.Status400BadRequest);

    private async Task<IActionResult> ActAsync(string form, Func<Task<IActionResult>> act, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!HttpContext.May(Permission.KeepEstates))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        Typing = form;
        if (form != "Change")
        {
            Fill(Estate);
        }
        if (form != "Assign")
        {
            FillOrganization();
        }
        return await act();
    }

    public async Task<Stored?> StoredAsync(CancellationToken stop)
    {
        if (await board.StoredAsync(Id, Actor, stop) is not { } stored)
        {
            return null;
        }
        var bodies = await board.BodiesForAsync(stored, stop);
        var communities = await board.CommunitiesAsync(stored.SubdistrictCode, Actor, stop);
        return new Stored(
            Labels.Get(stored.IsActive ? "Estate.OnRegister" : "Estate.Closed"),
            [.. stored.History.Skip(SeenVersion + 1).Select(entry => new StoredAct(entry.At, entry.By, entry.Note is { } note ? $"{Labels.Of(entry.Act)}：{note}" : Labels.Of(entry.Act)))],
            Typing switch
            {
                "Change" => FieldsOf(stored, communities),
                "Assign" => [new StoredField(nameof(Organization), null, Word(bodies, $"{stored.OrganizationId?.Value}")), new StoredField(nameof(Arrangement), null, Labels.Of(stored.Arrangement)), new StoredField(nameof(ArrangementNote), null, stored.ArrangementNote)],
                _ => [],
            })
        {
            WordOf = (field, value) => field switch { nameof(Organization) => Word(bodies, value), nameof(Community) => Word(communities, value), _ => null },
        };
    }

    private static string? Word(IReadOnlyList<Choice> choices, string value) => choices.FirstOrDefault(choice => choice.Value == value)?.Text;

    private static StoredField[] FieldsOf(ManagedEstate estate, IReadOnlyList<Choice> communities) =>
    [
        new(nameof(Kind), null, Labels.Of(estate.Kind)), new(nameof(EstateName), null, estate.Name), new(nameof(Community), null, Word(communities, estate.CommunityCode)),
        new(nameof(EstateAddress), null, estate.Address), new(nameof(Units), null, estate.Units.ToString(CultureInfo.InvariantCulture)), new(nameof(ManagedSince), null, Spoken.DayOrNone(estate.ManagedSince)),
        new(nameof(Company), null, estate.Company), new(nameof(ContactName), null, estate.Contact?.Name), new(nameof(ContactPhone), null, estate.Contact?.Phone),
        new(nameof(HasOwnersCommittee), null, Labels.Get(estate.OwnersCommittee is null ? "No" : "Yes")), new(nameof(OwnersHead), null, estate.OwnersCommittee?.Head),
        new(nameof(OwnersPhone), null, estate.OwnersCommittee?.Phone), new(nameof(OwnersUntil), null, Spoken.DayOrNone(estate.OwnersCommittee?.Until)),
        new(nameof(Leaders), null, LeaderLines.Write(estate.Leaders)),
    ];
}
