using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Deadlines;
using Hejie.Web.Shared.Signing;

namespace Hejie.Web.Shared.Cases;

/// <summary>Mediates a closed dispute again; where it was archived, its volume is kept first, so that it stays as it was bound.</summary>
public sealed class CaseReopening(CaseFiles files, IHejieDbFactory databases, IFileStore store, SigningIdentities identities, TimeProvider clock)
{
    /// <summary>Reopens and saves, or says why not and changes nothing.</summary>
    public async Task<Refusal?> ReopenAsync(CaseFile file, int seenVersion, Actor actor, Reopening why, CancellationToken stop)
    {
        files.Expect(file, seenVersion);
        if (file.Case.WhyNotReopened(why) is { } refusal)
        {
            return refusal;
        }
        var volume = file.Case.State == CaseState.Archived ? await KeepAsync(file, stop) : null;
        return await files.ActAsync(file, seenVersion, actor, moment => file.Case.Reopen(why, volume, moment), stop);
    }

    /// <summary>On a context of its own: the volume is stored whatever becomes of the reopening, and nothing of the reopening is saved with it.</summary>
    private async Task<BoundVolume> KeepAsync(CaseFile file, CancellationToken stop)
    {
        var archived = file.Case.Timeline.Last(entry => entry.Act == CaseAct.Archive);
        await using var own = databases.Open(file.Case.DistrictCode);
        var bound = await new SealedPapers(own, store, new CaseDocuments(own, store, clock), identities, clock).VolumeAsync(file, stop);
        var kept = await store.KeepAsync(file.Case.DistrictCode, ChinaTime.DayOf(archived.At).Year, bound, stop);
        return new BoundVolume(kept.Digest, kept.ObjectKey, kept.Size);
    }
}
