using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Hejie.Papers;
using Hejie.Papers.Signing;
using Hejie.Web.Shared.Cases;
using Hejie.Web.Texts;
using Microsoft.EntityFrameworkCore;
using CaseFile = Hejie.Web.Shared.Cases.CaseFile;

namespace Hejie.Web.Shared.Signing;

/// <summary>Papers that are sealed against change: made and stored once, given out the same ever after.</summary>
public sealed class SealedPapers(HejieDb db, IFileStore files, CaseDocuments documents, SigningIdentities identities, TimeProvider clock)
{
    /// <summary>The version of the agreement that a name asks for as PDF, if that one is sealed.</summary>
    public static MediationAgreement? Find(CaseFile file, string name) =>
        CaseDocuments.FormOf(name) is (FormCode.MediationAgreement, var which) && !name.EndsWith(PaperFile.WordEnding, StringComparison.Ordinal)
            ? file.Versions.FirstOrDefault(version => version.Edition == which && IsSealed(version))
            : null;

    public static bool IsSealed(MediationAgreement version) => version is { IsEffective: true, Form: AgreementForm.Written };

    /// <summary>A version of the agreement that has taken effect, as the reader may have it.</summary>
    /// <param name="reader"><see cref="SealedPaper.WholeCopy"/> or the number of a party.</param>
    /// <param name="at">The instant of the act when it is sealed at the act; null for now.</param>
    /// <returns>Signed; or printed anew and not stored where the committee has no certificate in force.</returns>
    public async Task<byte[]> AgreementAsync(CaseFile file, MediationAgreement agreement, int reader, CancellationToken stop, DateTime? at = null)
    {
        if (await StoredAsync(file.Case.Id, SealedPaperKind.Agreement, agreement.Edition, reader, stop) is { } stored)
        {
            return stored;
        }
        var outline = await documents.OutlineAsync(file, null, stop);
        var whole = await documents.WithFilesOfAsync(outline, CasePapers.AgreementOf(outline, agreement), stop);
        var printed = PaperPrinter.Print(CasePapers.AgreementOf(whole with { Reader = reader == SealedPaper.WholeCopy ? null : reader }, agreement));
        if (await identities.FindAsync(db, file.Case.OrganizationId, Now, stop) is not { } identity)
        {
            return printed;
        }
        var sealedAt = at ?? Now;
        var signed = Sign(printed, identity, whole.Organization.Name, Labels.Get("Sealing.Agreement"), sealedAt);
        return await KeepAsync(file.Case, SealedPaperKind.Agreement, agreement.Edition, reader, signed, identity, sealedAt, stop);
    }

    /// <summary>What was stored as the volume of the case in the round at hand, if anything was.</summary>
    public Task<SealedPaper?> FindVolumeAsync(MediationCase mediation, CancellationToken stop) =>
        Find(mediation.Id, SealedPaperKind.Volume, mediation.Round, SealedPaper.WholeCopy).SingleOrDefaultAsync(stop);

    /// <summary>The volume of an archived case; stored also where the committee has no certificate, and then without a signature.</summary>
    public async Task<byte[]> VolumeAsync(CaseFile file, CancellationToken stop, DateTime? at = null) =>
        await StoredAsync(file.Case.Id, SealedPaperKind.Volume, file.Case.Round, SealedPaper.WholeCopy, stop) ?? await StoreVolumeAsync(file, at ?? Now, stop);

    /// <summary>Stores the volume of an archived case, unless that is done already.</summary>
    public async Task KeepVolumeAsync(CaseFile file, DateTime at, CancellationToken stop)
    {
        if (await FindVolumeAsync(file.Case, stop) is null)
        {
            await StoreVolumeAsync(file, at, stop);
        }
    }

    /// <summary>Binds, signs and stores the volume of an archived case that has none stored yet.</summary>
    /// <returns>The bytes that are stored; those of another who came first, if one did.</returns>
    private async Task<byte[]> StoreVolumeAsync(CaseFile file, DateTime at, CancellationToken stop)
    {
        var archivist = file.Case.Timeline.Last(entry => entry.Act == CaseAct.Archive).ActorName;
        var whole = await documents.WholeAsync(file, archivist, stop);
        var identity = await identities.FindAsync(db, file.Case.OrganizationId, Now, stop);
        var bound = CaseVolume.Bind(whole);
        var volume = identity is null ? bound : Sign(bound, identity, whole.Organization.Name, Labels.Get("Sealing.Volume"), at);
        return await KeepAsync(file.Case, SealedPaperKind.Volume, file.Case.Round, SealedPaper.WholeCopy, volume, identity, at, stop);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>No signature claims a time before its certificate.</summary>
    private static byte[] Sign(byte[] paper, SigningIdentity identity, string committee, string reason, DateTime at) =>
        SignedPdf.Sign(paper, identity, committee, reason, at < identity.Facts.From ? identity.Facts.From : at);

    private async Task<byte[]?> StoredAsync(CaseId id, SealedPaperKind kind, int edition, int reader, CancellationToken stop) =>
        await Find(id, kind, edition, reader).SingleOrDefaultAsync(stop) is { } row
            ? await files.ReadAsync(row.ObjectKey, row.Digest, stop)
            : null;

    private IQueryable<SealedPaper> Find(CaseId id, SealedPaperKind kind, int edition, int reader) => db.Set<SealedPaper>().AsNoTracking()
        .Where(paper => paper.CaseId == id && paper.Kind == kind && paper.Edition == edition && paper.Reader == reader);

    /// <summary>The bytes first, then the row that names them, which the volume's failure leaves in the same save: cut off between, the next one finds no row and writes the same bytes.</summary>
    private async Task<byte[]> KeepAsync(
        MediationCase mediation, SealedPaperKind kind, int edition, int reader, byte[] paper, SigningIdentity? identity, DateTime at, CancellationToken stop)
    {
        var kept = await files.KeepAsync(mediation.DistrictCode, at.Year, paper, stop);
        db.Add(new SealedPaper
        {
            DistrictCode = mediation.DistrictCode,
            CaseId = mediation.Id,
            Kind = kind,
            Edition = edition,
            Reader = reader,
            ObjectKey = kept.ObjectKey,
            Digest = kept.Digest,
            Size = kept.Size,
            Thumbprint = identity?.Facts.Thumbprint,
            SealedAt = at,
        });
        if (kind == SealedPaperKind.Volume && await db.Set<VolumeFailure>().SingleOrDefaultAsync(failed => failed.CaseId == mediation.Id, stop) is { } mended)
        {
            db.Remove(mended);
        }
        try
        {
            await db.SaveChangesAsync(stop);
            return paper;
        }
        catch (DbUpdateException other) when (db.IsDuplicate(other))
        {
            db.ChangeTracker.Clear();
            return await StoredAsync(mediation.Id, kind, edition, reader, stop) ?? paper;
        }
    }
}
