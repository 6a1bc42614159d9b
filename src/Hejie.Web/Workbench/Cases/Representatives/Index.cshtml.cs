using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Representatives;

/// <summary>Whom the parties of a side elected to act for them, who did not, and who took it back (F-28).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public PartyRole? ElectingSide { get; set; }

    [BindProperty]
    public List<int> Electors { get; set; } = [];

    [BindProperty]
    public List<int> ElectedParties { get; set; } = [];

    [BindProperty]
    public RepresentationScope? ElectionScope { get; set; }

    [BindProperty]
    public DateOnly? ElectedOn { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? ElectionPlace { get; set; }

    [BindProperty]
    public bool HaveCommonClaim { get; set; }

    [BindProperty]
    public int? WithdrawingParty { get; set; }

    [BindProperty]
    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>The sides that are several.</summary>
    public IReadOnlyList<PartyRole> Sides => [.. Case.Parties.GroupBy(party => party.Role).Where(side => side.Count() > 1).Select(side => side.Key)];

    public IReadOnlyList<Choice> Candidates => Choices.PartiesOf(Case, party => Sides.Contains(party.Role));

    public IReadOnlyList<Choice> Represented => Choices.PartiesOf(Case, party => Case.ElectionOf(party.Number) is not null);

    /// <summary>Those of the side who did not elect: they act for themselves.</summary>
    public IEnumerable<int> Others(Election election) =>
        Case.Parties.Where(party => party.Role == election.Details.Side).Select(party => party.Number).Except(election.Represented);

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            ElectedOn = WithdrawnOn = Today;
            ElectingSide = Sides is [var only] ? only : null;
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostElectAsync(CancellationToken stop) =>
        Answered(nameof(ElectingSide), ElectingSide) & Answered(nameof(ElectionScope), ElectionScope) & Answered(nameof(ElectedOn), ElectedOn)
            ? ActAsync(moment => Case.Elect(
                new ElectionDetails(ElectingSide!.Value, ElectedParties, Electors, ElectionScope!.Value, ElectedOn!.Value, HaveCommonClaim) { Place = ElectionPlace }, moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop) =>
        Answered(nameof(WithdrawingParty), WithdrawingParty) & Answered(nameof(WithdrawnOn), WithdrawnOn)
            ? ActAsync(moment => Case.WithdrawElection(WithdrawingParty!.Value, WithdrawnOn!.Value, moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/representatives";
}
