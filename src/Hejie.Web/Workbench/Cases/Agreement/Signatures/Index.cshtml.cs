using Hejie.Domain.Cases;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hejie.Web.Workbench.Cases.Agreement.Signatures;

/// <summary>Names under the agreement, one after the other, until it takes effect.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : CasePage(files, refusals)
{
    [BindProperty]
    public string? Signer { get; set; }

    [BindProperty]
    public SignedForm Signed { get; set; } = new();

    public IReadOnlyList<Choice> Signers => SignerChoice.ForAgreement(CaseFile);

    public override async Task<IActionResult> OnGetAsync(CancellationToken stop) =>
        await base.OnGetAsync(stop) is PageResult shown && CaseFile.ToSign is not null ? shown : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var image = await uploads.ReadAsync(Signed, ModelState, stop);
        if (!Answered(nameof(Signer), Signer) || image is null)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var kept = await uploads.KeepAsync(Number.DistrictCode, image, stop);
        return await ActAsync(
            moment => CaseFile.ToSign is not { } agreement ? CaseRefusals.NotAtThisStage
                : SignerChoice.Read(Signer!, CaseFile) is not { } signer ? CaseRefusals.NoSuchParty
                : Case.Attach(kept.AsAttachment(signer.Party, moment), moment)
                    ?? agreement.Sign(Case, signer.Signature(kept, moment), signer.ByRepresentative, CaseFile.Sessions, moment),
            stop,
            $"/cases/{Number}/agreement/signatures");
    }
}
