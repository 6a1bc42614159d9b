using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Joint;

/// <summary>The host asks other committees to mediate jointly, ends it, or asks one of them to host (I-9).</summary>
public sealed class IndexModel(CaseFiles files, JointMediations joints, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public Guid? InvitedCommittee { get; set; }

    [BindProperty]
    public JointGround? GroundOfJoint { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? JointReason { get; set; }

    [BindProperty]
    public Guid? EndedCommittee { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? EndReason { get; set; }

    [BindProperty]
    public Guid? OfferedCommittee { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? OfferReason { get; set; }

    [BindProperty]
    public List<int> HostingConsents { get; set; } = [];

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public IReadOnlyList<Choice> Standing => ChoicesOf(joint => joint.Stands);

    public IReadOnlyList<Choice> Joined => ChoicesOf(joint => joint.State == JointState.Joined);

    private Choice[] ChoicesOf(Func<JointCommittee, bool> which) =>
        [.. Case.JointCommittees.Where(which).Select(joint => new Choice($"{joint.OrganizationId.Value}", joint.Name, Labels.Of(joint.State)))];

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop) =>
        Others = [.. (await joints.OthersAsync(Case, stop)).Where(body => Case.JointOf(body.Id) is null).Select(body => new Choice($"{body.Id.Value}", body.Name))];

    public Task<IActionResult> OnPostProposeAsync(CancellationToken stop) =>
        Answered(nameof(InvitedCommittee), InvitedCommittee) & Answered(nameof(GroundOfJoint), GroundOfJoint) & Answered(nameof(JointReason), JointReason)
            ? ActAsync(async mediation =>
            {
                var body = (await joints.OthersAsync(mediation, stop)).FirstOrDefault(other => other.Id.Value == InvitedCommittee);
                return moment => body is null
                    ? CaseRefusals.TakesPartAlready
                    : Case.ProposeJoint(new JointProposal(body.Id, body.Name, GroundOfJoint!.Value, JointReason!.Trim()), moment);
            }, stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostEndAsync(CancellationToken stop) => Answered(nameof(EndedCommittee), EndedCommittee) & Answered(nameof(EndReason), EndReason)
        ? ActAsync(moment => Case.EndJoint(new OrganizationId(EndedCommittee!.Value), EndReason!, moment), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostOfferAsync(CancellationToken stop) => Answered(nameof(OfferedCommittee), OfferedCommittee) & Answered(nameof(OfferReason), OfferReason)
        ? ActAsync(async mediation =>
        {
            var host = await joints.NameOfAsync(mediation.OrganizationId, stop);
            return moment => Case.OfferHosting(
                new OrganizationId(OfferedCommittee!.Value), new HostingOffer(host, OfferReason!.Trim(), moment.Today, ""), HostingConsents, moment);
        }, stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/joint";
}
