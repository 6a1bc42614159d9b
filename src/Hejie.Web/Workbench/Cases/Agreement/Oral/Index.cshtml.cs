using System.ComponentModel.DataAnnotations;
using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Knowledge;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Knowledge;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Oral;

/// <summary>Writes an agreement by word down (F-11); it binds at once (PML 28, 30).</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads, TextBlockShelf shelf) : CasePage(files, refusals)
{
    private Guid? _chosen;

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

    /// <summary>The text blocks to choose from.</summary>
    public OfferedBlocks Offered { get; private set; } = null!;

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing)
        {
            Facts = Case.Statement;
            AgreedOn = Today;
            Terms = [new TermForm { Debtor = 2, Creditor = 1 }];
        }
        Offered = await shelf.OfferAsync(Case, User.Actor(), [TextBlockKind.Facts, TextBlockKind.Term, TextBlockKind.Manner], stop);
        if (Offered.Find(_chosen) is { Kind: TextBlockKind.Facts } facts)
        {
            Facts = Offered.Appended(Facts, facts);
            ModelState.Remove(nameof(Facts));
        }
        else if (Offered.Find(_chosen) is { } term)
        {
            Terms = TermForm.With(Offered, term, Terms, ModelState);
        }
    }

    /// <summary>Writes the chosen text block into the form; what was typed stays, also without script.</summary>
    public Task<IActionResult> OnPostUseBlockAsync(Guid? block, CancellationToken stop)
    {
        _chosen = block;
        return ShowAgainAsync(StatusCodes.Status200OK, stop);
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
            AgreementId.New(moment.Now), Case, Facts ?? "", [.. Terms.Where(term => !term.IsEmpty).Select(term => term.Draft(moment.Today))],
            WrittenWanted, PerformedNow, Reason, AgreedOn!.Value, moment, out var refusal, CaseFile.Versions);
        if (agreement is not null)
        {
            Files.Add(agreement);
        }
        return refusal;
    }
}
