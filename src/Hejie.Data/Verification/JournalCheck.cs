using Hejie.Domain.Cases;
using Hejie.Domain.Forms;

namespace Hejie.Data.Verification;

/// <summary>A case as far as it can be proved: its number, the head that its row holds, its events, its attachments and the volumes that were bound before it was reopened.</summary>
internal sealed record CaseProof(
    CaseNumber Number, int EventCount, string HeadDigest, List<CaseEvent> Events, IReadOnlyList<CaseAttachment> Attachments, IReadOnlyList<BoundVolume> Volumes)
{
    /// <summary>The papers that were sealed for it.</summary>
    public IReadOnlyList<SealedPaper> Papers { get; init; } = [];

    public static CaseProof Of(MediationCase mediation) =>
        new(mediation.Number, mediation.EventCount, mediation.HeadDigest, [.. mediation.Timeline], mediation.Attachments, mediation.BoundVolumes);
}

/// <summary>Recomputes the chain of one case and holds it against its row and its anchors.</summary>
internal static class JournalCheck
{
    public static IEnumerable<Finding> Check(string district, CaseProof proof, IReadOnlyCollection<JournalHead> anchored)
    {
        var number = proof.Number.Text;
        var bySequence = proof.Events.ToDictionary(entry => entry.Sequence);
        var reach = Math.Max(proof.EventCount, Math.Max(bySequence.Keys.DefaultIfEmpty().Max(), anchored.Select(head => head.Count).DefaultIfEmpty().Max()));
        var previous = "";
        for (var sequence = 1; sequence <= reach; sequence++)
        {
            if (!bySequence.TryGetValue(sequence, out var entry))
            {
                yield return new Finding(FindingKind.EventMissing, district, number, sequence);
                previous = bySequence.GetValueOrDefault(sequence + 1)?.PreviousDigest ?? "";
                continue;
            }
            if ((entry.ComputeDigest() != entry.Digest && !WasErased(entry, proof)) || entry.PreviousDigest != previous || IsNotAsAnchored(entry, anchored))
            {
                yield return new Finding(FindingKind.EventAltered, district, number, sequence);
            }
            previous = entry.Digest;
        }
        if (proof.EventCount != proof.Events.Count || proof.HeadDigest != proof.Events.MaxBy(entry => entry.Sequence)?.Digest)
        {
            yield return new Finding(FindingKind.HeadAltered, district, number);
        }
    }

    /// <summary>Of a file that was destroyed by an act of its own journal, words are taken out of earlier entries; their digests stay and the chain goes through them.</summary>
    private static bool WasErased(CaseEvent entry, CaseProof proof) =>
        entry.Payload.Length == 0 && proof.Events.Exists(later => later.Act == CaseAct.Destroy && later.Sequence > entry.Sequence && later.ComputeDigest() == later.Digest);

    private static bool IsNotAsAnchored(CaseEvent entry, IReadOnlyCollection<JournalHead> anchored) =>
        anchored.Any(head => head.Count == entry.Sequence && head.Digest != entry.Digest);
}
