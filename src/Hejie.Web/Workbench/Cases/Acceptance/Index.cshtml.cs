using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Acceptance;

/// <summary>Takes a case on, or turns the application down with its reason.</summary>
public sealed class IndexModel(CaseFiles files, CaseAcceptance acceptance, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    public NonAcceptanceReason? Reason { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Text { get; set; }

    /// <summary>What bars acceptance now.</summary>
    public Refusal? Bar => Case.WhyNotAcceptable();

    public bool CanDecline => CaseLifecycle.Next(Case.State, CaseAct.Decline) is not null;

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (Reason is null)
        {
            Reason = Case.ReviewBlocks.Select(block => block.Reason).FirstOrDefault()
                ?? (Case.Parties.Any(party => party.Willingness == Willingness.Refuses) ? NonAcceptanceReason.RespondentRefused : null);
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        OnCaseAsync(file => acceptance.AcceptAsync(file, SeenVersion, User.Actor(), stop), stop);

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken stop) =>
        Answered(nameof(Reason), Reason) & Answered(nameof(Text), Text)
            ? await ActAsync(moment => Case.Decline(Reason!.Value, Text!, moment), stop)
            : await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
}
