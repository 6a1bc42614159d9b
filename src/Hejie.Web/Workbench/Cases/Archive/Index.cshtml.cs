using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Web.Security.Sessions;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Shared.Signing;
using Hejie.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Hejie.Web.Workbench.Cases.Archive;

/// <summary>Names what is missing, shows every paper of the volume, and makes the case read-only.</summary>
public sealed class IndexModel(CaseFiles files, RefusalTexts refusals, CaseDocuments documents, SealedPapers sealedPapers) : CasePage(files, refusals)
{
    [BindProperty]
    public RetentionPeriod Retention { get; set; } = RetentionPeriod.LongTerm;

    public IReadOnlyList<MissingPaper> Missing { get; private set; } = [];

    public IReadOnlyList<PaperLink> Papers { get; private set; } = [];

    /// <summary>The volume as it was stored; null while it is not.</summary>
    public SealedPaper? Stored { get; private set; }

    /// <summary>Where whose proof of identity is missing is added; null for other papers.</summary>
    public string? AddressOf(MissingPaper missing) =>
        missing.Form == FormCode.IdentityProof && Case.Parties.FirstOrDefault(party => party.Name == missing.About) is { } party
            ? $"/cases/{Number}/attachments?kind={AttachmentKind.IdentityProof}&party={party.Number}"
            : null;

    public string Word(MissingPaper missing) => missing.About is null ? Labels.Of(missing.Form) : $"{Labels.Of(missing.Form)}（{missing.About}）";

    protected override async Task PrepareAsync(bool isFirstShowing, CancellationToken stop)
    {
        var file = await documents.OutlineAsync(CaseFile, User.Actor().DisplayName, stop);
        Stored = Case.IsReadOnly ? await sealedPapers.FindVolumeAsync(Case, stop) : null;
        Missing = VolumeCheck.Missing(file);
        Papers = [.. CasePapers.NumberedOf(file).Where(one => one.Paper.Round > Case.BoundRounds).Select(PaperLink.Of)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await Files.ReadAsync(Number, stop) is not { } open)
        {
            return NotFound();
        }
        var missing = VolumeCheck.Missing(await documents.OutlineAsync(open, null, stop)).Select(Word).ToList();
        return await ActAsync(moment => Case.Archive(missing, Retention, moment), stop, $"/cases/{Number}/archive");
    }
}
