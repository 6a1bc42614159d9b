using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.FollowUps;

/// <summary>A visit or call after the outcome (F-15).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public List<int> Parties { get; set; } = [];

    [BindProperty]
    [Required]
    public DateOnly? On { get; set; }

    [BindProperty]
    public ContactChannel Channel { get; set; } = ContactChannel.Telephone;

    [BindProperty]
    public bool Performed { get; set; }

    [BindProperty]
    [Range(1, 5)]
    public int? Satisfaction { get; set; }

    [BindProperty]
    public bool RelationshipRepaired { get; set; }

    [BindProperty]
    public bool RelapseRisk { get; set; }

    [BindProperty]
    [Required]
    [StringLength(4000)]
    public string? Findings { get; set; }

    [BindProperty]
    [Required]
    [StringLength(50)]
    public string? Visitor { get; set; }

    public IReadOnlyList<Choice> Scores => [.. Enumerable.Range(1, 5).Select(score => new Choice($"{score}", $"{score}"))];

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            On = Today;
            Parties = [.. Case.Parties.Select(party => party.Number)];
            Performed = Case.PerformedOn is not null;
            Visitor = Case.Host?.Name;
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(
        moment => Case.FollowUp(
            new FollowUpVisit(On!.Value, Channel, Visitor!, Parties, Performed, Satisfaction, RelapseRisk, RelationshipRepaired, Findings!), moment),
        stop);
}
