using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Hejie.Web.Security.Doors;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Seal;

/// <summary>The committee's seal under the agreement: its clerk's act alone (PML 29).</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CommitteeSeals seals) : CasePage(files, refusals)
{
    /// <summary>The day on which the paper was sealed; today when it is not told.</summary>
    [BindProperty]
    public DateOnly? SealedOn { get; set; }

    /// <summary>Whether a certificate in force will seal the agreement against change.</summary>
    public bool WillBeSigned { get; private set; }

    /// <summary>Whether a picture of the seal is stamped; it is drawn from the committee's name otherwise.</summary>
    public bool HasPicture { get; private set; }

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        WillBeSigned = await seals.HasCertificateAsync(Case.OrganizationId, stop);
        HasPicture = await seals.LatestAsync(Case.OrganizationId, stop) is not null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var seal = await seals.LatestAsync(new OrganizationId(HttpContext.OpenedCase().Facts.Committee!.Value), stop);
        return await ActAsync(
            moment => CaseFile.ToSign is not { } agreement ? CaseRefusals.NotAtThisStage
                : CommitteeSeal.Stamp(seal, Case, SealedOn, moment, out var refusal) is { } stamped
                    ? agreement.Sign(Case, stamped, byRepresentative: false, CaseFile.Sessions, moment)
                    : refusal,
            stop);
    }
}
