using Hejie.Domain.Cases;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Seal;

/// <summary>The committee's seal under the agreement: its clerk's act alone (PML 29).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals) : CasePage(files, refusals)
{
    /// <summary>The day on which the paper was sealed; today when it is not told.</summary>
    [BindProperty]
    public DateOnly? SealedOn { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => ActAsync(
        moment => CaseFile.ToSign is { } agreement
            ? agreement.Sign(Case, Seal(moment), byRepresentative: false, CaseFile.Sessions, moment)
            : CaseRefusals.NoAgreement,
        stop);

    private Signature Seal(Moment moment) =>
        new(SignerRole.Committee, null, null, User.Actor().DisplayName, SignatureKind.Seal, SealedOn is { } day ? moment.On(day) : moment.Now, null);
}
