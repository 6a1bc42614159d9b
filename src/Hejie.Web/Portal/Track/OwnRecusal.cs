using Hejie.Domain.Cases;

namespace Hejie.Web.Portal.Track;

/// <summary>A party's last wish for another mediator, as that party is told of it; no other party is.</summary>
/// <param name="Mediator">Name of the mediator objected to, who may have left since.</param>
/// <param name="Committee">Who decides.</param>
public sealed record OwnRecusal(RecusalRequest Request, string Mediator, string Committee)
{
    public static OwnRecusal? Of(MediationCase mediation, CaseParty party, string committee) =>
        mediation.Recusals.LastOrDefault(request => request.Party == party.Number) is { } own
            ? new(own, mediation.Mediators.First(named => named.MediatorId == own.Mediator).Name, committee)
            : null;
}
