using Hejie.Data;
using Hejie.Data.Files;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
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
        await using var own = databases.Open(file.Case.DistrictCode);
        var papers = new SealedPapers(own, store, new CaseDocuments(own, store, clock), identities, clock);
        await papers.KeepVolumeAsync(file, clock.GetUtcNow().UtcDateTime, stop);
        var stored = await papers.FindVolumeAsync(file.Case, stop) ?? throw new InvalidOperationException("The volume was taken away.");
        return new BoundVolume(stored.Digest, stored.ObjectKey, stored.Size);
    }
}
