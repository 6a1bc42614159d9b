using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Oral;

/// <summary>Writes an agreement by word down (F-11); it binds at once (PML 28, 30).</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : CasePage(files, refusals)
{
    [BindProperty]
    [StringLength(10_000)]
    public string? Facts { get; set; }

    [BindProperty]
    public List<TermForm> Terms { get; set; } = [];

    [BindProperty]
    public bool WrittenWanted { get; set; }

    [BindProperty]
    public bool PerformedNow { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? Reason { get; set; }

    /// <summary>The day on which the parties agreed.</summary>
    [BindProperty]
    [Required]
    public DateOnly? AgreedOn { get; set; }

    [BindProperty]
    public IFormFile? PresenceProof { get; set; }

    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            Facts = Case.Statement;
            AgreedOn = Today;
            Terms = [new TermForm { Debtor = 2, Creditor = 1 }];
        }
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        KeptFile? proof = null;
        if (PresenceProof is not null)
        {
            if (await CaseUploads.ReadAsync(PresenceProof, nameof(PresenceProof), ModelState, stop) is not { } judged)
            {
                return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
            }
            proof = await uploads.KeepAsync(Number.DistrictCode, judged, stop);
        }
        return await ActAsync(moment => Agree(proof, moment), stop);
    }

    private Refusal? Agree(KeptFile? proof, Moment moment)
    {
        if (proof is not null && Case.Attach(proof.AsAttachment(null, moment, AttachmentKind.PresenceProof), moment) is { } notKept)
        {
            return notKept;
        }
        var agreement = MediationAgreement.AgreeOrally(
            AgreementId.New(moment.Now), Case, Facts ?? "", [.. Terms.Where(term => !term.IsEmpty).Select(term => term.Draft())],
            WrittenWanted, PerformedNow, Reason, AgreedOn!.Value, moment, out var refusal, CaseFile.AgreedBefore);
        if (agreement is not null)
        {
            Files.Add(agreement);
        }
        return refusal;
    }
}
