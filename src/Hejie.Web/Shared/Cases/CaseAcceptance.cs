using Hejie.Data;
using Hejie.Data.Numbering;
using Hejie.Domain;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Hejie.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Shared.Cases;

/// <summary>Takes a case on and gives its volume the next number of its committee (02 section 2).</summary>
public sealed class CaseAcceptance(HejieDb db, CaseFiles files)
{
    /// <summary>Accepts and saves, or says why not and takes no number.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved first; their number stands, ours was not taken.</exception>
    public async Task<Refusal?> AcceptAsync(CaseFile file, int seenVersion, Actor actor, CancellationToken stop)
    {
        files.Expect(file, seenVersion);
        if (file.Case.WhyNotAcceptable() is { } refusal)
        {
            return refusal;
        }
        return await db.InOneTransactionAsync(
            async token =>
            {
                var volume = await NextVolumeAsync(file.Case, files.MomentOf(actor).Today.Year, token);
                return await files.ActAsync(file, seenVersion, actor, moment => file.Case.Accept(volume, moment), token);
            },
            stop);
    }

    /// <summary>The next number of the committee's volumes this year; taken in the transaction of the acceptance.</summary>
    public async Task<VolumeNumber> NextVolumeAsync(MediationCase mediation, int year, CancellationToken stop)
    {
        var (district, committee) = (mediation.DistrictCode, mediation.OrganizationId);
        var abbreviation = await db.Set<MediationOrganization>().AsNoTracking()
            .Where(o => o.DistrictCode == district && o.Id == committee).Select(o => o.Abbreviation).SingleAsync(stop);
        var serial = await db.NextNumberAsync(NumberSeries.VolumesOf(committee), year, stop);
        return VolumeNumber.Of(year, abbreviation, serial);
    }
}
