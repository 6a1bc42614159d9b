using Hejie.Data;
using Hejie.Domain.Access;
using Hejie.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Hejie.Web.Portal.Invitation;

/// <summary>Finds who is invited by the code of a short address.</summary>
public sealed class Invitations(HejieDb db)
{
    public sealed record Found(MediationCase Case, CaseParty Party)
    {
        public Actor Actor => Actor.Party(Case.DistrictCode, Case.Id.Value, Party.Number, Masking.Name(Party.Name));
    }

    public async Task<Found?> FindAsync(string code, CancellationToken stop)
    {
        if (code.Length > 20)
        {
            return null;
        }
        var hash = InvitationCode.Hash(code);
        var invited = await db.Set<MediationCase>().AsSplitQuery()
            .FirstOrDefaultAsync(known => known.Parties.Any(party => party.InvitationCodeHash == hash), stop);
        return invited is null ? null : new Found(invited, invited.Parties.First(party => party.InvitationCodeHash == hash));
    }
}
