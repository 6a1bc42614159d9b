using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Cases.Subsidy;

/// <summary>Asks for the pay of an archived case; one that is asked for already leads to its claim, so that a second press asks for nothing.</summary>
public sealed class IndexModel(CaseFiles files, SubsidyBoard board, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty, StringLength(1000)]
    public string? Basis { get; set; }

    [BindProperty, StringLength(500)]
    public string? SeparateBecause { get; set; }

    [BindProperty]
    public bool NothingApplies { get; set; }

    /// <summary>What stands in the way whatever is typed; null when nothing does.</summary>
    public Refusal? WhyNot { get; private set; }

    /// <summary>What the case would be paid; null where something stands in the way.</summary>
    public SubsidyAmount? Amount { get; private set; }

    /// <summary>Claimed cases of the same two sides and kind, which a person may say are other disputes.</summary>
    public IReadOnlyList<ClaimedCase> Others { get; private set; } = [];

    public IReadOnlyList<string> NegativeItems { get; private set; } = [];

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        await base.OnGetAsync(stop) is PageResult shown ? await ClaimedAsync(stop) ?? shown : NotFound();

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        var moment = board.MomentFor(User.Actor());
        var facts = await board.FactsAsync(CaseFile, User.Actor(), stop);
        Others = [.. facts.Others.Where(other => other is { Link: SameDisputeLink.SamePair, Counts: true })];
        NegativeItems = facts.List.Items;
        WhyNot = SubsidyReckoning.WhyNotPaid(facts.Paid)
            ?? (Case.HostMediatorId?.Value == moment.By.MediatorId ? null : SubsidyRefusals.ClaimByHostOnly)
            ?? SameDispute.WhyClaimed([.. facts.Others.Except(Others)], null);
        Amount = WhyNot is null ? SubsidyReckoning.AmountOf(facts.Paid, moment.Policy, moment.Today) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        if (await Files.ReadAsync(Number, stop) is not { } file)
        {
            return NotFound();
        }
        if (await board.OfCaseAsync(file.Case.Id, stop) is { } made && made.MediatorId.Value == User.Actor().MediatorId)
        {
            return Redirect($"/subsidies/{made.Id.Value}");
        }
        var (claim, refusal) = await board.ClaimAsync(file, new SubsidyWish(Basis ?? "", NothingApplies, SeparateBecause), User.Actor(), stop);
        return claim is null ? await RefusedAsync(refusal!, stop) : Redirect($"/subsidies/{claim.Id.Value}");
    }

    private async Task<IActionResult?> ClaimedAsync(CancellationToken stop) =>
        await board.OfCaseAsync(Case.Id, stop) is { } claim ? Redirect($"/subsidies/{claim.Id.Value}") : null;
}
