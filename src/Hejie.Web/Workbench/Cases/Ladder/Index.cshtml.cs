using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Domain.Policies;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Ladder;

/// <summary>The case on its ladder: who has had it, for how long, and handing it up to the next level (S-18).</summary>
public sealed class IndexModel(CaseFiles files, LadderLevels levels, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public Guid? NextBody { get; set; }

    [BindProperty, StringLength(500)]
    public string? HandUpReason { get; set; }

    [BindProperty]
    public List<int> HandUpConsents { get; set; } = [];

    [BindProperty]
    public ContactChannel ConsentChannel { get; set; } = ContactChannel.Counter;

    [BindProperty, StringLength(500)]
    public string? CallBackReason { get; set; }

    public MediationOrganization Host { get; private set; } = null!;

    public IReadOnlyList<Choice> Above { get; private set; } = [];

    /// <summary>Days after which the page proposes to hand the case up.</summary>
    public int ProposedAfter { get; private set; }

    public int DaysHere => (Case.OutcomeOn ?? Today).DayNumber - Case.AtThisLevelSince.DayNumber;

    public bool IsOpen => CaseLifecycle.InHand.Contains(Case.State);

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        (Host, var above) = await levels.AboveAsync(Case, stop);
        Above = [.. above.Select(body => new Choice($"{body.Id.Value}", body.Name, Labels.Of(body.Level)))];
        var moment = Files.MomentOf(User.Actor());
        ProposedAfter = moment.Policy.Of(PolicyDefinitions.LadderDays, moment.Today).Value;
        if (isFirstShowing && Above.Count == 1)
        {
            NextBody = Guid.Parse(Above[0].Value);
        }
    }

    public Task<IActionResult> OnPostUpAsync(CancellationToken stop) => Answered(nameof(NextBody), NextBody) & Answered(nameof(HandUpReason), HandUpReason)
        ? ActAsync(mediation => levels.HandUpAsync(mediation, NextBody, HandUpReason, HandUpConsents, ConsentChannel, stop), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostBackAsync(CancellationToken stop) => Answered(nameof(CallBackReason), CallBackReason)
        ? ActAsync(moment => Case.OpenLadderStep is { } step ? Case.EndJoint(step.To, CallBackReason!, moment) : CaseRefusals.NotAtThisStage, stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/ladder";
}
