using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Acceptance;

/// <summary>Takes a case on, or turns the application down with its reason.</summary>
public sealed class IndexModel(CaseFiles files, CaseAcceptance acceptance, RefusalTexts refusals, TextBlockShelf shelf) : CasePage(files, refusals)
{
    private Guid? _chosen;

    [BindProperty]
    public NonAcceptanceReason? Reason { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Text { get; set; }

    /// <summary>The text blocks to choose from.</summary>
    public OfferedBlocks Offered { get; private set; } = null!;

    /// <summary>What bars acceptance now.</summary>
    public Refusal? Bar => Case.WhyNotAcceptable();

    public bool CanDecline => CaseLifecycle.Next(Case.State, CaseAct.Decline) is not null;

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        Offered = await shelf.OfferAsync(Case, User.Actor(), [TextBlockKind.NonAcceptance], stop);
        if (Reason is null)
        {
            Reason = Case.ReviewBlocks.Select(block => block.Reason).FirstOrDefault()
                ?? (Case.Parties.Any(party => party.Willingness == Willingness.Refuses) ? NonAcceptanceReason.RespondentRefused : null);
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

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        OnCaseAsync(file => acceptance.AcceptAsync(file, SeenVersion, User.Actor(), stop), stop);

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken stop) =>
        Answered(nameof(Reason), Reason) & Answered(nameof(Text), Text)
            ? await ActAsync(moment => Case.Decline(Reason!.Value, Text!, moment), stop)
            : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
}
