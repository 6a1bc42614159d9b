using System.Runtime.CompilerServices;
using Hejie.Data.Files;
using Hejie.Data.Numbering;
using Hejie.Domain.Cases;
using Hejie.Domain.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Data.Verification;

/// <summary>Proves that the records are as they were written: every chain, every case, every attachment, every sealed paper.</summary>
public sealed class Verification(IHejieDbFactory databases, IFileStore files)
{
    private const int Batch = 200;

    /// <summary>Whether no entry of a case read whole is missing, altered or out of place, the last included; its anchors are not asked.</summary>
    public static bool IsWhole(MediationCase mediation) =>
        !JournalCheck.Check(mediation.DistrictCode, CaseProof.Of(mediation), []).Any();

    /// <summary>The districts that keep cases here.</summary>
    public async Task<IReadOnlyList<string>> DistrictsAsync(CancellationToken stop = default)
    {
        await using var db = databases.Open(new Scope());
        return await db.Set<NumberSeries>().IgnoreQueryFilters([HejieDb.DistrictFilter]).TagWith("cross-district")
            .Where(s => s.Series == NumberSeries.Cases).Select(s => s.DistrictCode).Distinct().OrderBy(code => code).ToListAsync(stop);
    }

    /// <summary>Reads the whole district and tells each thing that is altered or missing; nothing when all is well.</summary>
    public async IAsyncEnumerable<Finding> OfDistrictAsync(string district, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await using var db = databases.Open(district);
        var anchors = await db.Set<CaseAnchor>().AsNoTracking().OrderBy(a => a.Day).ToListAsync(stop);
        foreach (var broken in AnchorCheck.Check(district, anchors))
        {
            yield return broken;
        }
        var heads = anchors.SelectMany(a => a.ReadHeads()).ToLookup(head => head.Number);
        var series = await db.Set<NumberSeries>().AsNoTracking().Where(s => s.Series == NumberSeries.Cases).ToDictionaryAsync(s => s.Year, s => s.Next, stop);
        var serials = new SerialCheck(district, series, heads.Select(h => CaseNumber.Parse(h.Key)));
        await foreach (var proof in ProofsAsync(db, stop))
        {
            serials.Meet(proof.Number);
            foreach (var finding in JournalCheck.Check(district, proof, [.. heads[proof.Number.Text]]))
            {
                yield return finding;
            }
            await foreach (var finding in CheckFilesAsync(district, proof, stop))
            {
                yield return finding;
            }
        }
        foreach (var finding in serials.Findings())
        {
            yield return finding;
        }
    }

    private static async IAsyncEnumerable<CaseProof> ProofsAsync(HejieDb db, [EnumeratorCancellation] CancellationToken stop)
    {
        var ids = await db.Set<MediationCase>().OrderBy(c => c.Number).Select(c => c.Id).ToListAsync(stop);
        foreach (var batch in ids.Chunk(Batch))
        {
            foreach (var proof in await ReadAsync(db, batch, stop))
            {
                yield return proof;
            }
        }
    }

    private static async Task<List<CaseProof>> ReadAsync(HejieDb db, CaseId[] ids, CancellationToken stop)
    {
        var rows = await db.Set<MediationCase>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Number)
            .Select(c => new { c.Id, c.Number, c.EventCount, c.HeadDigest, c.Attachments, Volumes = c.EarlierRounds.OrderBy(r => r.Number).Select(r => r.Volume).ToList(), Events = c.Timeline.OrderBy(e => e.Sequence).ToList() })
            .AsSplitQuery().ToListAsync(stop);
        var papers = (await db.Set<SealedPaper>().AsNoTracking().Where(paper => ids.Contains(paper.CaseId))
            .OrderBy(paper => paper.Kind).ThenBy(paper => paper.Edition).ThenBy(paper => paper.Reader).ToListAsync(stop)).ToLookup(paper => paper.CaseId);
        return
        [
            .. rows.Select(c => new CaseProof(c.Number, c.EventCount, c.HeadDigest, c.Events, c.Attachments, [.. c.Volumes.OfType<BoundVolume>()])
            {
                Papers = [.. papers[c.Id]],
            }),
        ];
    }

    private async IAsyncEnumerable<Finding> CheckFilesAsync(string district, CaseProof proof, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var attachment in proof.Attachments)
        {
            if (await IsMissingAsync(attachment.ObjectKey, attachment.Digest, stop) is { } isMissing)
            {
                yield return new Finding(isMissing ? FindingKind.AttachmentMissing : FindingKind.AttachmentAltered, district, proof.Number.Text, attachment.Number);
            }
        }
        foreach (var (place, volume) in proof.Volumes.Index())
        {
            if (await IsMissingAsync(volume.ObjectKey, volume.Digest, stop) is { } isMissing)
            {
                yield return new Finding(isMissing ? FindingKind.VolumeMissing : FindingKind.VolumeAltered, district, proof.Number.Text, place + 1);
            }
        }
        foreach (var paper in proof.Papers.ExceptBy(proof.Volumes.Select(volume => volume.ObjectKey), paper => paper.ObjectKey))
        {
            if (await IsMissingAsync(paper.ObjectKey, paper.Digest, stop) is { } isMissing)
            {
                yield return new Finding(KindOf(paper.Kind, isMissing), district, proof.Number.Text, paper.Edition);
            }
        }
    }

    private static FindingKind KindOf(SealedPaperKind kind, bool isMissing) => (kind, isMissing) switch
    {
        (SealedPaperKind.Volume, true) => FindingKind.VolumeMissing,
        (SealedPaperKind.Volume, false) => FindingKind.VolumeAltered,
        (_, true) => FindingKind.AgreementMissing,
        (_, false) => FindingKind.AgreementAltered,
    };

    /// <returns>Null when the file is there as it was kept; otherwise whether it is missing or altered.</returns>
    private async Task<bool?> IsMissingAsync(string objectKey, string digest, CancellationToken stop)
    {
        try
        {
            await files.ReadAsync(objectKey, digest, stop);
            return null;
        }
        catch (FileIsLostException lost)
        {
            return lost.IsMissing;
        }
    }
}
