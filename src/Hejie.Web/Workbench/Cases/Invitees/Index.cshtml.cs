using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Invitees;

/// <summary>Who could help with the mediation, and what each party says to it (B-8).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    /// <summary>Ways in which staff take an answer down; on the portal parties answer by themselves.</summary>
    public static readonly ContactChannel[] Channels = [ContactChannel.Counter, ContactChannel.Telephone, ContactChannel.Visit, ContactChannel.Letter];

    public static IReadOnlyList<Choice> Answers { get; } = [new($"{true}", Labels.Get("InviteeAnswer.Agrees")), new($"{false}", Labels.Get("InviteeAnswer.Refuses"))];

    [BindProperty]
    [StringLength(100)]
    public string? InviteeName { get; set; }

    [BindProperty]
    public InviteeKind? KindOfInvitee { get; set; }

    [BindProperty]
    [StringLength(100)]
    public string? InviteeRelation { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? InviteeReason { get; set; }

    [BindProperty]
    public int? InviteeNumber { get; set; }

    [BindProperty]
    public int? AnsweringParty { get; set; }

    [BindProperty]
    public bool? AgreesToInvitee { get; set; }

    [BindProperty]
    public ContactChannel? InviteeChannel { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? InviteeNote { get; set; }

    [BindProperty]
    public DateOnly? InviteeAnsweredOn { get; set; }

    public IReadOnlyList<Choice> Asked => !Case.State.IsUnderMediation() ? [] :
        [.. Case.InviteesNow.Select(invitee => new Choice($"{invitee.Number}", invitee.Details.Name, invitee.Details.Relation))];

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            InviteeAnsweredOn = Today;
            InviteeNumber = Case.InviteesNow.FirstOrDefault(invitee => !Case.IsAgreedTo(invitee))?.Number;
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostProposeAsync(CancellationToken stop) =>
        Answered(nameof(InviteeName), InviteeName) & Answered(nameof(KindOfInvitee), KindOfInvitee)
        & Answered(nameof(InviteeRelation), InviteeRelation) & Answered(nameof(InviteeReason), InviteeReason)
            ? ActAsync(moment => Case.ProposeInvitee(
                new InviteeDetails(InviteeName!.Trim(), KindOfInvitee!.Value, InviteeRelation!.Trim(), InviteeReason!.Trim()), moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken stop) =>
        Answered(nameof(InviteeNumber), InviteeNumber) & Answered(nameof(AnsweringParty), AnsweringParty) & Answered(nameof(AgreesToInvitee), AgreesToInvitee)
        & Answered(nameof(InviteeChannel), InviteeChannel) & Answered(nameof(InviteeAnsweredOn), InviteeAnsweredOn)
            ? ActAsync(moment => Case.AnswerInvitee(
                InviteeNumber!.Value, new InviteeAnswer(AnsweringParty!.Value, AgreesToInvitee!.Value, InviteeAnsweredOn!.Value, InviteeChannel!.Value, InviteeNote), moment), stop, Here)
            : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/invitees";
}
