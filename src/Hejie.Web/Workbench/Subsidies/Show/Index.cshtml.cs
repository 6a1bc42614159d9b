using System.ComponentModel.DataAnnotations;
using Hejie.Data;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Policies;
using Hejie.Domain.Quality;
using Hejie.Domain.Subsidies;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Subsidies;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Workbench.Subsidies.Show;

/// <summary>One claim with what it rests on, what makes one doubt, who had a word on it, and the acts of whoever's turn it is.</summary>
public sealed class IndexModel(HejieDb db, SubsidyBoard board, SubsidySheets sheets, RefusalTexts refusals) : RefusablePage(refusals)
{
    private const string Passes = "Passed";
    private const string Fails = "Failed";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(500)]
    public string? Words { get; set; }

    [BindProperty, StringLength(500)]
    public string? ReturnReason { get; set; }

    [BindProperty, StringLength(500)]
    public string? RefusalReason { get; set; }

    [BindProperty]
    public int? Item { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Basis { get; set; }

    [BindProperty, StringLength(500)]
    public string? SeparateBecause { get; set; }

    [BindProperty]
    public bool NothingApplies { get; set; }

    [BindProperty]
    public string? Passed { get; set; }

    [BindProperty, StringLength(500)]
    public string? CheckWords { get; set; }

    [BindProperty, StringLength(500)]
    public string? RevocationReason { get; set; }

    [BindProperty]
    public int? Party { get; set; }

    [BindProperty]
    public CallOutcome? Outcome { get; set; }

    [BindProperty, StringLength(500)]
    public string? CallWords { get; set; }

    public SubsidyClaim Claim { get; private set; } = null!;
    public string Committee { get; private set; } = "";
    public IReadOnlyList<EvidencePaper> Papers { get; private set; } = [];
    public IReadOnlyList<Choice> PartyChoices { get; private set; } = [];
    public IReadOnlyList<Choice> NegativeItems { get; private set; } = [];
    public bool NeedsSeparate { get; private set; }
    public Guid? ReviewId { get; private set; }
    public int? ReviewScore { get; private set; }

    /// <summary>Points below which a reviewed file is shown to be looked at again.</summary>
    public int ReviewFrom { get; private set; }

    public string Address => $"/subsidies/{Id}";

    public IReadOnlyList<string> Stages { get; } = [.. new[] { "Mediator", "Committee", "JusticeOffice", "Bureau", "City" }.Select(step => Labels.Get($"SubsidyStep.{step}"))];

    /// <summary>Index of the step at hand.</summary>
    public int Stage => Claim.State switch
    {
        SubsidyState.WithCommittee => 1,
        SubsidyState.WithJusticeOffice => 2,
        SubsidyState.WithBureau => 3,
        _ => Claim.CityPassed is null ? 4 : Stages.Count,
    };

    public IReadOnlyList<Choice> CheckResults { get; } = [new(Passes, Labels.Get("Subsidy.CityPassed")), new(Fails, Labels.Get("Subsidy.CityFailed"))];

    public string? NegativeItem => Claim.NegativeItem is { } item ? NegativeItems.FirstOrDefault(choice => choice.Value == $"{item}")?.Text : null;

    public bool IsOwnTurn => HttpContext.May(Permission.JudgeSubsidies) && Claim.IsStepOf(Actor);

    public bool IsInvolved => Claim.Involves(Actor);

    public bool MayClaimAgain => Claim.State == SubsidyState.Returned && Actor.MediatorId == Claim.MediatorId.Value;

    public bool MayPay => HttpContext.May(Permission.PaySubsidies) && Claim.State == SubsidyState.Approved;

    public bool MayCall => HttpContext.May(Permission.JudgeSubsidies) && Actor.MediatorId != Claim.MediatorId.Value && (Claim.IsOpen || Claim.State == SubsidyState.Approved);

    public bool SeesReviews => HttpContext.May(Permission.SeeFileReviews);

    public string PartyOf(int number) => PartyChoices.FirstOrDefault(choice => choice.Value == $"{number}")?.Text ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        (Basis, SeparateBecause) = (Claim.Basis, Claim.SeparateBecause);
        return Page();
    }

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (await board.FindAsync(Id, Actor, stop) is not { } claim || await sheets.CaseOfAsync(claim, stop) is not { } file)
        {
            return false;
        }
        Claim = claim;
        var (committee, own, moment) = (claim.OrganizationId, claim.CaseId, board.MomentFor(Actor));
        Committee = await db.Organizations.Where(body => body.Id == committee).Select(body => body.Name).SingleAsync(stop);
        Papers = await sheets.PapersAsync(file, stop);
        var seesNames = Permissions.Allows(Actor, Permission.SeeNames);
        PartyChoices = [.. file.Case.Parties.Select(party => new Choice($"{party.Number}", $"{Labels.Of(party.Role)} {new PartyName(party.Number, party.Role, party.Kind, party.Name).Shown(seesNames)}"))];
        NegativeItems = [.. (await board.ListOfAsync(claim, stop)).Items.Select((item, place) => new Choice($"{place + 1}", item))];
        ReviewFrom = moment.Policy.Of(PolicyDefinitions.SubsidyReviewPoints, moment.Today).Value;
        var review = await db.Set<FileReview>().AsNoTracking().Where(found => found.CaseId == own && found.Score != null).Select(found => new { found.Id, found.Score }).SingleOrDefaultAsync(stop);
        (ReviewId, ReviewScore) = (review?.Id.Value, review?.Score);
        NeedsSeparate = MayClaimAgain && (await board.FactsAsync(file, Actor, stop)).Others.Any(other => other is { Link: SameDisputeLink.SamePair, Counts: true });
        return true;
    }

    public Task<IActionResult> OnPostApproveAsync(CancellationToken stop) => ActAsync(() => IsOwnTurn, () => board.ApproveAsync(Claim, SeenVersion, Words, Actor, stop), stop);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken stop) =>
        ActAsync(() => IsOwnTurn, () => board.ActAsync(Claim, SeenVersion, Actor, moment => Claim.Return(ReturnReason ?? "", moment), stop), stop);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken stop) =>
        ActAsync(() => IsOwnTurn, () => board.RefuseAsync(Claim, SeenVersion, RefusalReason ?? "", Item, Actor, stop), stop);

    public Task<IActionResult> OnPostAgainAsync(CancellationToken stop) =>
        ActAsync(() => MayClaimAgain, () => board.ClaimAgainAsync(Claim, SeenVersion, new SubsidyWish(Basis ?? "", NothingApplies, SeparateBecause), Actor, stop), stop);

    public Task<IActionResult> OnPostCheckAsync(CancellationToken stop)
    {
        Need(nameof(Passed), Passed is Passes or Fails ? Passed : null);
        return ActAsync(() => MayPay, () => board.ActAsync(Claim, SeenVersion, Actor, moment => Claim.CheckByCity(Passed == Passes, CheckWords, moment), stop), stop);
    }

    public Task<IActionResult> OnPostRevokeAsync(CancellationToken stop) =>
        ActAsync(() => MayPay, () => board.ActAsync(Claim, SeenVersion, Actor, moment => Claim.Revoke(RevocationReason ?? "", moment), stop), stop);

    public Task<IActionResult> OnPostCallAsync(CancellationToken stop)
    {
        Need(nameof(Party), Party);
        Need(nameof(Outcome), Outcome);
        return ActAsync(() => MayCall, () => board.ActAsync(Claim, SeenVersion, Actor, moment => Claim.RecordCall(Party!.Value, Outcome!.Value, CallWords, moment), stop), stop);
    }

    /// <param name="may">Whose claim it is now, asked again of the version that was seen: of two who act at once the second is shown the other's act.</param>
    private async Task<IActionResult> ActAsync(Func<bool> may, Func<Task<Refusal?>> act, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (Claim.Version != SeenVersion)
        {
            throw new DbUpdateConcurrencyException($"Version {SeenVersion} was seen, {Claim.Version} is stored.");
        }
        if (!may())
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }
        return ModelState.IsValid ? End(await act(), Address) : Again(StatusCodes.Status400BadRequest);
    }
}
