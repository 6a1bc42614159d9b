using Hejie.Domain;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Performance;

/// <summary>What was promised, what has been done, and urging those who are late (PML 31).</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : CasePage(files, refusals)
{
    [BindProperty]
    public int Term { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Proof { get; set; }

    [BindProperty]
    public IFormFile? Receipt { get; set; }

    [BindProperty]
    public NoticeWay Way { get; set; } = NoticeWay.Telephone;

    /// <summary>The roads of which somebody was told.</summary>
    [BindProperty]
    public List<BreachRoute> Routes { get; set; } = [];

    public IReadOnlyList<BreachAdvice> RoutesFor(AgreementTerm term) => AfterBreach.Of(Case, CaseFile.Agreement!, CaseFile.Confirmation, term, Today);

    /// <summary>What was ticked before the page was shown again.</summary>
    public bool IsTicked(AgreementTerm term, BreachRoute route) => Term == term.Number && Routes.Contains(route);

    protected override bool IsHere => CaseFile.Agreement is { IsEffective: true };

    public async Task<IActionResult> OnPostPerformAsync(CancellationToken stop)
    {
        if (!Answered(nameof(On), On) | !Answered(nameof(Proof), Proof?.Trim()))
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        KeptFile? proof = null;
        if (Receipt is not null)
        {
            if (await CaseUploads.ReadAsync(Receipt, nameof(Receipt), ModelState, stop) is not { } judged)
            {
                return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
            }
            proof = await uploads.KeepAsync(Number.DistrictCode, judged, stop);
        }
        return await ActAsync(moment => Perform(proof, moment), stop, Here);
    }

    private Refusal? Perform(KeptFile? proof, Moment moment) =>
        (proof is null ? null : Case.Attach(proof.AsAttachment(null, moment, AttachmentKind.PerformanceProof), moment))
        ?? CaseFile.Agreement!.Perform(Case, Term, On!.Value, Proof!, moment);

    public Task<IActionResult> OnPostUrgeAsync(CancellationToken stop) => ActAsync(moment => CaseFile.Agreement!.Urge(Case, Term, Way, moment), stop, Here);

    public Task<IActionResult> OnPostAdviseAsync(CancellationToken stop) => ActAsync(
        moment => CaseFile.Agreement!.Advise(Case, CaseFile.Confirmation, Term, Routes, Way, moment), stop, Here);

    private string Here => $"/cases/{Number}/performance";
}
