using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Shared.Privacy;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Transfer;

/// <summary>Hands the case over to whom it belongs to; the letter is printed from what is written here (F-42).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    [BindProperty]
    [Required]
    public HandoverTo? To { get; set; }

    [BindProperty]
    [Required]
    [StringLength(100)]
    public string? ReceiverName { get; set; }

    [BindProperty]
    [Required]
    [StringLength(2000)]
    public string? TransferReason { get; set; }

    [BindProperty]
    [Required]
    public DateOnly? HandedOn { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? ReceiptNote { get; set; }

    /// <summary>Persons who said that their data may go to this body.</summary>
    [BindProperty]
    public List<int> Agreeing { get; set; } = [];

    [BindProperty]
    [StringLength(500)]
    public string? ReportDuty { get; set; }

    public IReadOnlyList<Choice> Persons => Choices.PartiesOf(Case, party => party.IsPerson);

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            HandedOn = Today;
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(HandOver, stop);

    private Refusal? HandOver(Moment moment)
    {
        foreach (var person in Case.StillToConsent(ReceiverName!.Trim()).Where(person => Agreeing.Contains(person.Number)).ToList())
        {
            if (Case.GiveConsent(new ConsentGiven(person.Number, ConsentKind.HandOver, PrivacyNotice.Version, ContactChannel.Counter, ReceiverName), moment) is { } notGiven)
            {
                return notGiven;
            }
        }
        return Case.Transfer(new Handover(To!.Value, ReceiverName!, TransferReason!, HandedOn!.Value, ReceiptNote) { DutyToReport = ReportDuty }, moment);
    }
}
