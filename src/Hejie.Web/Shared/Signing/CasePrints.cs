using Hejie.Domain.Forms;
using Hejie.Papers;
using Hejie.Web.Shared.Cases;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Shared.Signing;

/// <summary>The papers of a case as staff get them: what is sealed as it was stored, everything else printed anew.</summary>
public sealed class CasePrints(CaseDocuments documents, SealedPapers sealedPapers)
{
    /// <returns>Null when the case has no such paper (yet).</returns>
    public async Task<IResult?> PaperAsync(CaseFile file, string compiler, string name, CancellationToken stop)
    {
        if (SealedPapers.Find(file, name) is { } agreement)
        {
            return Results.File(await sealedPapers.AgreementAsync(file, agreement, SealedPaper.WholeCopy, stop), PaperFile.Pdf);
        }
        return await documents.FindAsync(file, compiler, name, stop) is { } paper ? PaperFile.Of(PaperPrinter.Set(paper), name) : null;
    }

    public async Task<byte[]> VolumeAsync(CaseFile file, string compiler, CancellationToken stop) => file.Case.IsReadOnly
        ? await sealedPapers.VolumeAsync(file, stop)
        : CaseVolume.Bind(await documents.WholeAsync(file, compiler, stop));
}
