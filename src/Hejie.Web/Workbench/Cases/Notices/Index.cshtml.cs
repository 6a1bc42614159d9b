using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Notices;

/// <summary>Tells the parties of their rights and keeps who was served what.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public int? Party { get; set; }

    [BindProperty]
    public NoticeWay Way { get; set; } = NoticeWay.Direct;

    [BindProperty]
    public bool WantsClosedSession { get; set; }

    [BindProperty]
    public NoticeKind? Notice { get; set; }

    [BindProperty]
    public int? Receiver { get; set; }

    [BindProperty]
    public NoticeWay DeliveryWay { get; set; } = NoticeWay.Direct;

    /// <summary>What there is to serve at this point of the case.</summary>
    public IReadOnlyList<Choice> Servable => Choices.Of([.. DeliverablePapers.NoticesOf(Case).Select(paper => paper.Kind).Distinct()]);

    public Task<IActionResult> OnPostAcknowledgeAsync(CancellationToken stop) => Answered(nameof(Party), Party)
        ? ActAsync(moment => Case.Acknowledge(Party!.Value, Way, WantsClosedSession, moment), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    public Task<IActionResult> OnPostDeliverAsync(CancellationToken stop) => Answered(nameof(Notice), Notice) & Answered(nameof(Receiver), Receiver)
        ? ActAsync(moment => Case.Deliver(Notice!.Value, Receiver!.Value, DeliveryWay, moment), stop, Here)
        : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);

    private string Here => $"/cases/{Number}/notices";
}
