using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Signatures;

/// <summary>Names under the agreement, one after the other, until it takes effect.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : SigningCasePage(files, refusals, uploads)
{
    public override IReadOnlyList<Choice> Signers => SignerChoice.ForAgreement(CaseFile);

    protected override bool IsHere => CaseFile.ToSign is not null;

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => SignAsync(
        (signer, signature, moment) => CaseFile.ToSign!.Sign(Case, signature, signer.ByRepresentative, CaseFile.Sessions, moment), $"/cases/{Number}/agreement/signatures", stop);
}
