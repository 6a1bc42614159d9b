using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Domain.Knowledge;
using Hejie.Papers;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Ending;

/// <summary>Ends a case without agreement, after each party was told of the other ways (PML 26).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseDocuments documents, TextBlockShelf shelf) : CasePage(files, refusals)
{
    private Guid? _chosen;

    [BindProperty]
    [Required]
    public CaseAct? How { get; set; }

    [BindProperty]
    public TerminationReason? Reason { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Text { get; set; }

    /// <summary>The party who withdraws.</summary>
    [BindProperty]
    public int? Party { get; set; }

    [BindProperty]
    public List<Service> Served { get; set; } = [];

    public IReadOnlyList<Choice> Ways =>
        Choices.Of([.. new[] { CaseAct.Fail, CaseAct.Terminate, CaseAct.Withdraw }.Where(act => CaseLifecycle.Next(Case.State, act) is not null)]);

    /// <summary>Each reason with the way of ending that it belongs to (T-2).</summary>
    public IReadOnlyList<Choice> Reasons =>
    [
        .. from reason in Enum.GetValues<TerminationReason>()
           let ways = new[] { CaseAct.Fail, CaseAct.Terminate }.Where(act => reason.Fits(act)).Select(act => Labels.Of(act)).ToList()
           where ways.Count > 0
           select new Choice($"{reason}", ways.Count == 1 ? $"{Labels.Of(reason)}（{ways[0]}）" : Labels.Of(reason)),
    ];

    /// <summary>The text blocks to choose from.</summary>
    public OfferedBlocks Offered { get; private set; } = null!;

    public NoticeWay? WayOf(int party) => Served.Find(service => service.Party == party)?.Way;

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Offered = await shelf.OfferAsync(Case, User.Actor(), [TextBlockKind.Reason], stop);
        if (isFirstShowing)
        {
            How = CaseAct.Fail;
            Reason = Case.IsRefused ? TerminationReason.PartyRefused : null;
        }
        if (Offered.Find(_chosen) is { } chosen)
        {
            Text = Offered.Appended(Text, chosen);
            ModelState.Remove(nameof(Text));
        }
    }

    /// <summary>Writes the chosen text block behind the reasons; what was typed stays, also without script.</summary>
    public Task<IActionResult> OnPostUseBlockAsync(Guid? block, CancellationToken stop)
    {
        _chosen = block;
        return ShowAgainAsync(StatusCodes.Status200OK, stop);
    }

    /// <summary>The notice with what was typed, to be served before the end (T-1); nothing is saved.</summary>
    public async Task<IActionResult> OnPostPrintAsync(CancellationToken stop)
    {
        if (await Files.ReadAsync(Number, stop) is not { } open)
        {
            return NotFound();
        }
        var reason = How == CaseAct.Withdraw ? TerminationReason.PartyWithdrew : Reason;
        if (!Answered(nameof(Reason), reason) | !Answered(nameof(Text), Text) || !ModelState.IsValid)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        if (Blanks.WhyNotWhole(Text) is { } unfinished)
        {
            return await RefusedAsync(unfinished, stop);
        }
        if (CaseLifecycle.Next(open.Case.State, How!.Value) is null)
        {
            return await RefusedAsync(CaseRefusals.NotAtThisStage, stop);
        }
        if (!reason!.Value.Fits(How.Value))
        {
            return await RefusedAsync(CaseRefusals.EndingDoesNotFit, stop);
        }
        var file = await documents.OutlineAsync(open, null, stop);
        return File(PaperPrinter.Print(CasePapers.TerminationOf(file, reason, Text, file.Today)), "application/pdf");
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var answered = How == CaseAct.Withdraw ? Answered(nameof(Party), Party) : Answered(nameof(Reason), Reason);
        return answered ? ActAsync(End, stop) : ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
    }

    private Refusal? End(Moment moment) => How switch
    {
        CaseAct.Withdraw => Blanks.WhyNotWhole(Text) ?? Case.Withdraw(Party!.Value, Text ?? "", moment),
        CaseAct.Terminate => Serve(moment) ?? Case.Terminate(Reason!.Value, Text ?? "", moment),
        _ => Serve(moment) ?? Case.Fail(Reason!.Value, Text ?? "", moment),
    };

    private Refusal? Serve(Moment moment)
    {
        foreach (var service in Served.Where(service => service.Way is not null))
        {
            if (Case.Deliver(NoticeKind.TerminationNotice, service.Party, service.Way!.Value, moment) is { } refusal)
            {
                return refusal;
            }
        }
        return null;
    }

    /// <summary>How the notice reached one party; nothing while it has not.</summary>
    public sealed class Service
    {
        public int Party { get; set; }
        public NoticeWay? Way { get; set; }
    }
}
