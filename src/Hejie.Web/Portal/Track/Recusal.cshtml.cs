using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Faults;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Portal.Track;

/// <summary>A party objects to a mediator, with the ground; the committee decides (B-5).</summary>
public sealed class RecusalModel(HejieDb db, Moments moments) : TrackPage(db, moments)
{
    [BindProperty, Required]
    public Guid? Mediator { get; set; }

    [BindProperty, Required, StringLength(500)]
    public string? Ground { get; set; }

    /// <summary>Name of the committee that decides.</summary>
    public string Committee { get; private set; } = "";

    public IReadOnlyList<Choice> Mediators => Choices.MediatorsOf(Case);
    public OwnRecusal? Own => OwnRecusal.Of(Case, Party, Committee);
    public bool CanAsk => Case.State.IsUnderMediation() && Mediators.Count > 0 && Own?.Request is not { Granted: null };

    public async Task OnGetAsync(CancellationToken stop)
    {
        Committee = (await OrganizationAsync(stop)).Name;
        Mediator = Mediators is [{ } only] ? Guid.Parse(only.Value) : null;
    }

    protected override IEnumerable<StoredField> StoredIn(MediationCase now, CaseParty party) =>
        OwnRecusal.Of(now, party, Committee)?.Request is not { } asked ? [] :
        [
            new(nameof(Mediator), null, now.Mediators.FirstOrDefault(named => named.MediatorId == asked.Mediator)?.Name),
            new(nameof(Ground), null, asked.Ground),
        ];

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            Committee = (await OrganizationAsync(stop)).Name;
            return Page();
        }
        Db.Expect(Case, SeenVersion);
        if (Case.RequestRecusal(Party.Number, new MediatorId(Mediator!.Value), Ground!, Moment) is { } refusal)
        {
            return this.Refused(refusal);
        }
        await Db.SaveChangesAsync(stop);
        return Redirect($"/track/{Number}");
    }
}
