using Hejie.Domain;
using Hejie.Domain.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Shared.Cases;

/// <summary>A page of a case on which people put their names under a paper at the desk, one after the other.</summary>
public abstract class SigningCasePage(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : CasePage(files, refusals)
{
    /// <summary>Who signs, as <see cref="SignerChoice"/> writes it.</summary>
    [BindProperty]
    public string? Signer { get; set; }

    [BindProperty]
    public SignedForm Signed { get; set; } = new();

    /// <summary>Everybody who has not signed yet.</summary>
    public abstract IReadOnlyList<Choice> Signers { get; }

    /// <summary>Who wrote the paper, where that person signs too.</summary>
    protected virtual string? PaperRecorder => null;

    /// <summary>Keeps the picture with the case and puts the name under the paper.</summary>
    protected async Task<IActionResult> SignAsync(Func<SignerChoice, Signature, Moment, Refusal?> sign, string next, CancellationToken stop)
    {
        var image = await uploads.ReadAsync(Signed, ModelState, stop);
        if (!Answered(nameof(Signer), Signer) || image is null)
        {
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        if (Signer == SignerChoice.All && image.IsDrawing)
        {
            ModelState.AddModelError("Signed.Scan", FieldTexts.Get("AllSignOnPaper"));
            return await ShowAgainAsync(StatusCodes.Status400BadRequest, stop);
        }
        var kept = await uploads.KeepAsync(Number.DistrictCode, image, stop);
        return await ActAsync(moment => Sign(kept, sign, moment), stop, next);
    }

    /// <summary>One name, or on a sheet that all have signed every name that is missing: one no undoes all.</summary>
    private Refusal? Sign(KeptFile image, Func<SignerChoice, Signature, Moment, Refusal?> sign, Moment moment)
    {
        if (SignerChoice.Meant(Signer!, Signers, CaseFile, PaperRecorder) is not [var first, ..] signers)
        {
            return CaseRefusals.NoSuchParty;
        }
        return Case.Attach(image.AsAttachment(signers.Count == 1 ? first.Party : null, moment), moment)
            ?? signers.Select(signer => sign(signer, signer.Signature(image, moment), moment)).FirstOrDefault(refusal => refusal is not null);
    }
}
