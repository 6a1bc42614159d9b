using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Controls;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Agreement.Signatures;

/// <summary>Names under the agreement, one after the other, until it takes effect.</summary>
[RequestSizeLimit(25_000_000)]
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseUploads uploads) : SigningCasePage(files, refusals, uploads)
{
    /// <summary>All sign the record of the session on the same sheet.</summary>
    [BindProperty]
    public bool WithRecord { get; set; }

    /// <summary>The last record of this round, where nobody has signed it yet.</summary>
    public MediationSession? UnsignedRecord =>
        CaseFile.Sessions.LastOrDefault(session => session.Round == Case.Round && session.Record is not null) is { Signatures.Count: 0 } last ? last : null;

    public override IReadOnlyList<Choice> Signers
    {
        get
        {
            var agreement = SignerChoice.ForAgreement(CaseFile);
            return SignsBoth ? [.. agreement.UnionBy(SignerChoice.ForRecord(CaseFile, UnsignedRecord!), one => one.Value)] : agreement;
        }
    }

    private bool SignsBoth => WithRecord && Signer == SignerChoice.All && UnsignedRecord is not null;

    protected override bool IsHere => CaseFile.ToSign is not null;

    protected override string? PaperRecorder => UnsignedRecord?.Record!.Recorder;

    /// <summary>Who comes from writing both papers in one go has them signed in one go.</summary>
    protected override Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        if (isFirstShowing && UnsignedRecord is not null && CaseFile.ToSign!.Signatures.Count == 0)
        {
            (Signer, WithRecord) = (SignerChoice.All, true);
        }
        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        MediationSession? record = null;
        return SignAsync(
            (signer, signature, moment) =>
            {
                record ??= SignsBoth ? UnsignedRecord : null; // before the first name stands under it
                return (record?.IsToBeSignedBy(signature) == true ? record.Sign(Case, signature, moment) : null)
                    ?? (signer.Role == SignerRole.Recorder ? null : CaseFile.ToSign!.Sign(Case, signature, signer.ByRepresentative, CaseFile.Sessions, moment));
            },
            $"/cases/{Number}/agreement/signatures", stop);
    }
}
