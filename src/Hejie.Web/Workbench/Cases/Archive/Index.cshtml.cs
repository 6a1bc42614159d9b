using System.ComponentModel.DataAnnotations;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Archive;

/// <summary>Names what is missing, shows every paper of the volume, and makes the case read-only.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseDocuments documents, SealedPapers sealedPapers, Moments moments) : CasePage(files, refusals)
{
    [BindProperty]
    public RetentionPeriod Retention { get; set; }

    [BindProperty, StringLength(1000)]
    public string? RetentionReason { get; set; }

    /// <summary>What follows from the case, if it is archived today.</summary>
    public RetentionTerm Proposed { get; private set; } = null!;

    public IReadOnlyList<MissingPaper> Missing { get; private set; } = [];

    public IReadOnlyList<PaperLink> Papers { get; private set; } = [];

    /// <summary>The volume as it was stored; null while it is not.</summary>
    public SealedPaper? Stored { get; private set; }

    /// <summary>Where whose proof of identity is missing is added; null for other papers.</summary>
    public string? AddressOf(MissingPaper missing) =>
        missing.Form == FormCode.IdentityProof && Case.Parties.FirstOrDefault(party => party.Name == missing.About) is { } party
            ? $"/cases/{Number}/attachments?kind={AttachmentKind.IdentityProof}&party={party.Number}"
            : missing.Form == FormCode.DeliveryReceipt ? $"/cases/{Number}/deliveries"
            : null;

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        var file = await documents.OutlineAsync(CaseFile, User.Actor().DisplayName, stop);
        Stored = Case.IsReadOnly ? await sealedPapers.FindVolumeAsync(Case, stop) : null;
        Missing = VolumeCheck.Missing(file);
        var moment = moments.Of(User.Actor());
        Proposed = Case.ProposeRetention(moment.Today, moment);
        Retention = isFirstShowing ? Proposed.Period : Retention;
        Papers = [.. CasePapers.NumberedOf(file).Where(one => one.Paper.Round > Case.BoundRounds).Select(PaperLink.Of)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await Files.ReadAsync(Number, stop) is not { } open)
        {
            return NotFound();
        }
        var missing = VolumeCheck.Missing(await documents.OutlineAsync(open, null, stop)).Select(MissingWords.Of).ToList();
        return await ActAsync(moment => Case.Archive(missing, new RetentionChoice(Retention, RetentionReason), moment), stop, $"/cases/{Number}/archive");
    }
}
