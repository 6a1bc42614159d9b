using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Transfer;

/// <summary>Hands the case over to whom it belongs to; the letter is printed from what is written here (F-42).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, TimeProvider clock) : CasePage(files, refusals)
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

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            HandedOn = ChinaTime.DayOf(clock.GetUtcNow().UtcDateTime);
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(
        moment => Case.Transfer(new Handover(To!.Value, ReceiverName!, TransferReason!, HandedOn!.Value, ReceiptNote), moment), stop);
}
