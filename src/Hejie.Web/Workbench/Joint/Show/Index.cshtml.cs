using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Mediators;
using Hejie.Web.Security;
using Hejie.Web.Shared;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using System.ComponentModel.DataAnnotations;

namespace Hejie.Web.Workbench.Joint.Show;

/// <summary>One invitation to the own committee: join with mediators, decline, withdraw, or take the hosting over (I-9).</summary>
public sealed class IndexModel(JointMediations joints, CaseFiles files, RefusalTexts refusals) : RefusablePage(refusals)
{
    private CaseFile _file = null!;

    /// <summary>The case's number; the case itself is not open to who has not joined.</summary>
    [FromRoute]
    public required CaseNumber Joint { get; set; }

    [BindProperty]
    public List<Guid> NamedMediators { get; set; } = [];

    [BindProperty, StringLength(500)]
    public string? Disclosure { get; set; }

    [BindProperty]
    public bool PartiesAccept { get; set; }

    [BindProperty, StringLength(500)]
    public string? DeclineReason { get; set; }

    [BindProperty, StringLength(500)]
    public string? WithdrawReason { get; set; }

    [BindProperty]
    public Guid? NewHost { get; set; }

    public MediationCase Case => _file.Case;

    /// <summary>The own committee's last part in the case.</summary>
    public JointCommittee Own => Case.JointCommittees.Last(joint => joint.OrganizationId == Actor.OwnCommittee());

    public string Host { get; private set; } = "";

    public IReadOnlyList<Choice> Mediators { get; private set; } = [];

    public IReadOnlyList<Choice> Named =>
        [.. Case.Mediators.Where(named => named.IsActive && named.JointCommitteeId == Own.OrganizationId).Select(named => new Choice($"{named.MediatorId.Value}", named.Name))];

    public bool IsOpen => Case.State.IsUnderMediation();

    private DateOnly Today => files.MomentOf(Actor).Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ReadAsync(stop) ? Page() : NotFound();

    private async Task<bool> ReadAsync(CancellationToken stop)
    {
        if (Joint is null || await joints.FindAsync(Joint, Actor, stop) is not { } file)
        {
            return false;
        }
        _file = file;
        Host = await joints.NameOfAsync(Case.OrganizationId, stop);
        Mediators = [.. (await joints.OwnMediatorsAsync(Actor, Today, stop)).Select(mediator => new Choice($"{mediator.Id.Value}", mediator.Name))];
        return true;
    }

    public Task<IActionResult> OnPostJoinAsync(CancellationToken stop) => ActAsync(async () =>
    {
        var named = await joints.NamedAsync(Case, Actor, NamedMediators, Disclosure, PartiesAccept, Today, stop);
        return moment => Case.JoinJointly(Own.OrganizationId, named, moment);
    }, stop);

    /// <summary>A case handed up: the level above takes it over with mediators of its own (S-18).</summary>
    public Task<IActionResult> OnPostTakeUpAsync(CancellationToken stop)
    {
        Need(nameof(NewHost), NewHost);
        return ActAsync(async () =>
        {
            List<Guid> chosen = [NewHost!.Value, .. NamedMediators];
            var named = await joints.NamedAsync(Case, Actor, chosen, Disclosure, PartiesAccept, Today, stop);
            var host = named.FirstOrDefault(mediator => mediator.Id.Value == NewHost);
            return moment => host is null
                ? CaseRefusals.MediatorIsNotOnTheCase
                : Case.TakeUp(Own.OrganizationId, host, [.. named.Where(mediator => mediator != host)], moment);
        }, stop);
    }

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken stop)
    {
        Need(nameof(DeclineReason), DeclineReason);
        return ActAsync(moment => Case.DeclineJoint(Own.OrganizationId, DeclineReason!, moment), stop);
    }

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop)
    {
        Need(nameof(WithdrawReason), WithdrawReason);
        return ActAsync(moment => Case.EndJoint(Own.OrganizationId, WithdrawReason!, moment), stop);
    }

    public Task<IActionResult> OnPostHostAsync(CancellationToken stop)
    {
        Need(nameof(NewHost), NewHost);
        return ActAsync(moment => Case.TakeHosting(Own.OrganizationId, new MediatorId(NewHost!.Value), moment), stop);
    }

    private Task<IActionResult> ActAsync(Func<Moment, Refusal?> verb, CancellationToken stop) => ActAsync(() => Task.FromResult(verb), stop);

    private async Task<IActionResult> ActAsync(Func<Task<Func<Moment, Refusal?>>> prepare, CancellationToken stop)
    {
        if (!await ReadAsync(stop))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status400BadRequest);
        }
        var refusal = await files.ActAsync(_file, SeenVersion, Actor, await prepare(), stop);
        return End(refusal, $"/joint-mediations/{Joint}");
    }
}
